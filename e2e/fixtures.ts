import { test as base, Page } from '@playwright/test';
import { DocumentToWrite, readDocument, writeDocuments } from '../local/firestore-rest';
import { LocalStack } from '../local/site';
import { Desk } from './desk';
import { startOwnStack } from './own-stack';

export { expect } from '@playwright/test';

type Person = LocalStack['people'][number];

/** What the end-to-end tests have beside a page. */
export interface Stage {
  /** Where the emulators are and who lives in the municipality. */
  readonly stack: LocalStack;
  /** Finds somebody by uid, or the first one with that role. */
  readonly person: (uidOrRole: string) => Person;
  /** Signs in on this page, which shows the sign-in, by choosing a demo person. */
  readonly signInAs: (page: Page, uidOrRole: string) => Promise<Person>;
  /** Another page whose browser profile is shared with nobody: one for each person signed in. */
  readonly openPage: () => Promise<Page>;
  /** A page of their own for somebody (uid or role), signed in, at the address if one is given. */
  readonly openDesk: (uidOrRole: string, address?: string) => Promise<Desk>;
  /** Writes documents past the rules. `Date` becomes a timestamp. */
  readonly serverWrite: (...documents: readonly DocumentToWrite[]) => Promise<void>;
  /** Reads a document past the rules; `null` where there is none. */
  readonly serverRead: (path: string) => Promise<Record<string, unknown> | null>;
}

/** What the tests of one worker share. */
interface Shared {
  /** The address of the worker's municipality: the same every time but for the day. */
  readonly siteUrl: string;
}

/**
 * The tests of a worker share one municipality: each works in a unit of its own, and expects nothing
 * of figures that span several units.
 */
export const test = base.extend<Stage, Shared>({
  siteUrl: [
    // Playwright wants a fixture to be asked for, even where none is needed.
    async ({ browserName: _any }, use) => {
      const site = await startOwnStack('--seed', '1');
      await use(site.url);
      await site.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  baseURL: async ({ siteUrl }, use) => use(siteUrl),

  stack: async ({ request }, use) => {
    await use((await (await request.get('/local.json')).json()) as LocalStack);
  },

  person: async ({ stack }, use) => {
    await use((uidOrRole) => {
      const person =
        stack.people.find(({ uid }) => uid === uidOrRole) ??
        stack.people.find(({ role }) => role === uidOrRole);
      if (!person) {
        throw new Error(`Nobody in the municipality is or has the role "${uidOrRole}".`);
      }
      return person;
    });
  },

  signInAs: async ({ person }, use) => {
    await use(async (page, uidOrRole) => {
      const chosen = person(uidOrRole);
      const button = page.getByRole('button', { name: chosen.displayName });
      const more = page.getByRole('button', { name: 'Vis alle demopersoner' });
      await button.or(more).first().waitFor();
      if (!(await button.isVisible())) {
        await more.click();
      }
      await button.click();
      // The sign-in page is gone once the person's own has come.
      await button.waitFor({ state: 'detached' });
      return chosen;
    });
  },

  openPage: async ({ browser, contextOptions, baseURL }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL });
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },

  openDesk: async ({ openPage, signInAs }, use) => {
    await use(async (uidOrRole, address = '/') => {
      const page = await openPage();
      await page.goto(address);
      await signInAs(page, uidOrRole);
      return new Desk(page);
    });
  },

  serverWrite: async ({ stack }, use) => {
    await use((...documents) => writeDocuments(addressIn(stack), documents));
  },

  serverRead: async ({ stack }, use) => {
    await use((path) => readDocument(addressIn(stack), path));
  },
});

function addressIn({ firestore }: LocalStack) {
  if (!firestore) {
    throw new Error('The end-to-end tests need the Firestore emulator.');
  }
  return firestore;
}
