import { deleteApp } from 'firebase/app';
import {
  arrayUnion,
  collection,
  doc,
  FieldPath,
  Firestore,
  getDocs,
  increment,
  serverTimestamp,
  updateDoc,
  writeBatch,
} from 'firebase/firestore';
import { dayOf } from '../src/app/domain/day/day';
import { MeasureContent } from '../src/app/domain/measure/measure';
import { prepareWrite } from '../src/app/domain/measure/measure-write';
import { newMeasure } from '../src/app/domain/measure/new-measure';
import { expect, test } from './fixtures';
import { signInThroughSdk } from './past-the-app';

const YEAR = new Date().getFullYear();

/** A new measure as the app would write it, for whichever plan. */
async function writePastTheApp(
  firestore: Firestore,
  by: string,
  planId: string,
  content: Pick<MeasureContent, 'goalIds' | 'targetGroupIds'>,
): Promise<void> {
  const day = dayOf(new Date());
  const measureId = `past-the-app-${by}`;
  const prepared = prepareWrite({
    planId,
    measureId,
    base: null,
    content: { ...newMeasure(day, ''), title: 'Utenom appen', ...content },
    by,
    day,
  });
  const measure = doc(firestore, 'plans', planId, 'measures', measureId);
  const batch = writeBatch(firestore);
  batch.set(measure, { ...prepared.measure, updatedAt: serverTimestamp() });
  batch.set(doc(measure, 'history', '1'), { ...prepared.history, at: serverTimestamp() });
  batch.update(
    doc(firestore, 'plans', planId),
    'lastChange',
    prepared.lastChange,
    'changedSinceApproval',
    arrayUnion(measureId),
    new FieldPath('summaries', measureId),
    prepared.summary,
    new FieldPath('trend', prepared.lastChange.week, 'notStarted'),
    increment(1),
    'version',
    increment(1),
    'updatedAt',
    serverTimestamp(),
  );
  await batch.commit();
}

test('the server refuses the leader of another unit who writes past the app', async ({
  stack,
  person,
  serverRead,
}) => {
  const planId = `lilleby-skole-${YEAR}`;
  const plan = await serverRead(`plans/${planId}`);
  const strategy = await serverRead(`strategies/${String(plan?.['strategyId'])}`);
  const [goal] = Object.keys(strategy?.['goals'] as object);
  const [group] = Object.keys(strategy?.['targetGroups'] as object);
  const content = { goalIds: [goal], targetGroupIds: [group] };
  const own = person('leder-lilleby-skole');
  const other = person('leder-saupstad-helse-og-velferdssenter');
  const ownSdk = await signInThroughSdk(stack, own.email, own.password);
  const otherSdk = await signInThroughSdk(stack, other.email, other.password);

  // The same write by the unit's own leader gets through: nothing else is wrong with it.
  await writePastTheApp(ownSdk.firestore, own.uid, planId, content);
  await expect(
    writePastTheApp(otherSdk.firestore, other.uid, planId, content),
  ).rejects.toMatchObject({ code: 'permission-denied' });
  await expect(
    updateDoc(doc(otherSdk.firestore, 'members', other.uid), { unitIds: ['lilleby-skole'] }),
  ).rejects.toMatchObject({ code: 'permission-denied' });
  const stored = await serverRead(`plans/${planId}/measures/past-the-app-${other.uid}`);
  expect(stored).toBeNull();
  await Promise.all([deleteApp(ownSdk.app), deleteApp(otherSdk.app)]);
});

test('a stranger with a login reads nothing, in the app or past it', async ({
  openDesk,
  stack,
  person,
}) => {
  const stranger = person('fremmed');
  const { page } = await openDesk('fremmed', '/oversikt');
  await expect(
    page.getByRole('heading', { name: 'Du er logget inn, men har ikke tilgang ennå' }),
  ).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);

  const { app, firestore } = await signInThroughSdk(stack, stranger.email, stranger.password);
  for (const name of ['plans', 'units', 'members', 'directory', 'strategies']) {
    await expect(getDocs(collection(firestore, name)), name).rejects.toMatchObject({
      code: 'permission-denied',
    });
  }
  await deleteApp(app);
});

test('one signs in with e-mail and password, and out for the next person', async ({
  page,
  person,
  signInAs,
}) => {
  const leader = person('leder-lilleby-skole');
  await page.goto('/');
  await page.getByRole('textbox', { name: 'E-post' }).fill(leader.email);
  await page.getByRole('textbox', { name: 'Passord' }).fill('feil');
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await expect(page.getByText('E-postadressen eller passordet stemmer ikke')).toBeVisible();
  await page.getByRole('textbox', { name: 'Passord' }).fill(leader.password);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await expect(page).toHaveURL(/min-side/);

  await page.getByRole('button', { name: 'Din bruker' }).click();
  await page.getByRole('menuitem', { name: 'Logg ut' }).click();
  await signInAs(page, 'executive');
  await expect(page).toHaveURL(/oversikt/);
  await expect(page.getByRole('heading', { level: 1, name: /tiltak er fullført/ })).toBeVisible();
});

test('each role comes to its own page, with its own places', async ({ openDesk }) => {
  const places = {
    leader: {
      first: /\/min-side$/,
      menu: [
        /Min side/,
        'Plan',
        'Tiltak',
        'Oversikt',
        'Kalender',
        'Strategi',
        'Gjennomganger',
        'Samordning',
        'Oppfølging',
        'Eksempler',
      ],
    },
    contributor: {
      first: /\/min-side$/,
      menu: [
        /Min side/,
        'Mine tiltak',
        'Plan',
        'Oversikt',
        'Kalender',
        'Strategi',
        'Gjennomganger',
        'Samordning',
        'Oppfølging',
        'Eksempler',
      ],
    },
    advisor: {
      first: /\/oppfolging$/,
      menu: [
        'Oppfølging',
        'Tiltak',
        'Kalender',
        'Samordning',
        'Oversikt',
        'Gjennomganger',
        'Eksempler',
        'Strategi',
      ],
    },
    executive: {
      first: /\/oversikt$/,
      menu: [
        /Oversikt/,
        'Gjennomganger',
        'Tiltak',
        'Strategi',
        'Kalender',
        'Samordning',
        'Oppfølging',
        'Eksempler',
      ],
    },
    admin: {
      first: /\/oversikt$/,
      menu: [
        'Oversikt',
        'Tiltak',
        'Strategi',
        'Gjennomganger',
        'Kalender',
        'Samordning',
        'Oppfølging',
        'Eksempler',
        'Innstillinger',
      ],
    },
  };
  for (const [role, { first, menu }] of Object.entries(places)) {
    const { page } = await openDesk(role);
    await expect(page).toHaveURL(first);
    const mainMenu = page.getByRole('navigation', { name: 'Hovedmeny' });
    await expect(mainMenu.getByRole('link')).toHaveText(menu);
  }
});

test('a leader reads other units, and is offered no way to change them', async ({ openDesk }) => {
  const { page } = await openDesk('leder-lilleby-skole', '/plan/trondheim-folkebibliotek');

  await expect(page.getByText('svarer for planen')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Nytt tiltak' })).toBeHidden();
  await expect(page.getByRole('link', { name: /Rapporter/ })).toHaveCount(0);
  await page.goto(`/tiltak/trondheim-folkebibliotek-${YEAR}/nytt`);
  await expect(page.getByText('Du kan lese dette tiltaket, men ikke endre det')).toBeVisible();
});
