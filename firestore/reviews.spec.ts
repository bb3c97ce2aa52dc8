import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { equal } from 'node:assert/strict';
import {
  collection,
  deleteDoc,
  deleteField,
  doc,
  DocumentData,
  FieldPath,
  getDoc,
  getDocs,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  where,
} from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { emulator } from './emulator';
import { PEOPLE, STRANGER } from './municipality';
import {
  aDecision,
  DRAFT,
  EARLIER,
  FINAL,
  inTurn,
  longest,
  municipalityWithReviews,
  newReview,
  REVIEW,
  writeBy,
} from './review-documents';

const EVERYBODY = ['ada', 'arne', 'eva', 'lise', 'odd', 'kari', 'ivar'];
const OUTSIDERS = ['gone', 'former', STRANGER];

const at = (uid: string, path = REVIEW) => doc(emulator.as(uid), path);
const start = (changes: DocumentData = {}) =>
  emulator.reset(municipalityWithReviews({ ...DRAFT, ...changes }));

describe('reviews', () => {
  beforeEach(() => start());

  describe('are read', () => {
    const finals = (uid: string) =>
      query(collection(emulator.as(uid), 'reviews'), where('status', '==', 'final'));

    it('by every member once they are final', async () => {
      for (const uid of EVERYBODY) {
        await assertSucceeds(getDoc(at(uid, FINAL)));
        await assertSucceeds(getDoc(at(uid, `${FINAL}/figures/frozen`)));
        await assertSucceeds(getDocs(finals(uid)));
      }
    });
    it('as drafts by ledergruppen, advisors and administrators alone', async () => {
      for (const uid of ['eva', 'arne', 'ada']) {
        await assertSucceeds(getDoc(at(uid)));
        await assertSucceeds(getDocs(collection(emulator.as(uid), 'reviews')));
      }
      for (const uid of ['lise', 'odd', 'kari', 'ivar']) {
        await assertFails(getDoc(at(uid)));
        await assertFails(getDocs(collection(emulator.as(uid), 'reviews')));
      }
    });
    it('by nobody who is not an active member', async () => {
      for (const uid of OUTSIDERS) {
        await assertFails(getDoc(at(uid, FINAL)));
        await assertFails(getDoc(at(uid)));
        await assertFails(getDoc(at(uid, `${FINAL}/figures/frozen`)));
        await assertFails(getDocs(finals(uid)));
      }
      await assertFails(getDoc(doc(emulator.asNobody(), FINAL)));
    });
    it('by nobody as a draft who has lost that access', async () => {
      for (const uid of ['eva', 'arne', 'ada']) {
        await emulator.reset({
          ...municipalityWithReviews(),
          [`members/${uid}`]: { ...PEOPLE[uid], active: false },
        });
        await assertFails(getDoc(at(uid)));
      }
    });
  });

  describe('are created', () => {
    it('as drafts by advisors and ledergruppen', async () => {
      for (const uid of ['arne', 'eva']) {
        await assertSucceeds(setDoc(at(uid, `reviews/by-${uid}`), newReview(uid)));
      }
    });
    it('by nobody else', async () => {
      for (const uid of ['ada', 'lise', 'kari', 'ivar', ...OUTSIDERS]) {
        await assertFails(setDoc(at(uid, `reviews/by-${uid}`), newReview(uid)));
      }
    });
    it('not by an advisor who has lost access', async () => {
      await emulator.reset({
        ...municipalityWithReviews(),
        'members/arne': { ...PEOPLE['arne'], active: false },
      });
      await assertFails(setDoc(at('arne', 'reviews/new'), newReview('arne')));
    });
    it('under an id that is one', async () => {
      for (const id of ['a b', 'æ', 'x:y', 'x'.repeat(65)]) {
        await assertFails(setDoc(at('arne', `reviews/${id}`), newReview('arne')));
      }
    });
    const lies: readonly DocumentData[] = [
      { status: 'final' },
      { decisions: { d1: aDecision() } },
      { followUps: { 'r0:d1': { done: true, comment: '' } } },
      { lastEntry: 'd1' },
      { version: 0 },
      { version: 2 },
      { version: '1' },
      { createdBy: 'eva' },
      { createdAt: EARLIER },
      { updatedBy: 'eva' },
      { updatedAt: EARLIER },
      { finalBy: 'arne' },
      { finalAt: serverTimestamp() },
      { figures: '{}' },
    ];
    for (const lie of lies) {
      it(`not with ${Object.keys(lie).join()} ${JSON.stringify(Object.values(lie)[0])}`, () =>
        assertFails(setDoc(at('arne', 'reviews/new'), { ...newReview('arne'), ...lie })));
    }
    for (const field of Object.keys(newReview('arne'))) {
      it(`not without ${field}`, async () => {
        const { [field]: _left, ...rest } = newReview('arne');
        await assertFails(setDoc(at('arne', 'reviews/new'), rest));
      });
    }
  });

  describe('have a heading', () => {
    const wrong: readonly DocumentData[] = [
      { title: '' },
      { title: 5 },
      { title: 'x'.repeat(201) },
      { title: 'Om 01019012345' },
      { agenda: 5 },
      { agenda: 'x'.repeat(5001) },
      { agenda: 'linje\n010190 12345' },
      { day: '2026-02-30' },
      { day: '' },
      { day: 5 },
      { since: '2026-02-30' },
      { since: '' },
      { since: '2026-05-05' },
      { year: 1999 },
      { year: 2101 },
      { year: '2026' },
      { year: 2026.5 },
      { note: '' },
    ];
    for (const change of wrong) {
      it(`not with ${JSON.stringify(change).slice(0, 60)}`, async () => {
        await assertFails(setDoc(at('arne', 'reviews/new'), { ...newReview('arne'), ...change }));
        await assertFails(updateDoc(at('arne'), { ...writeBy('arne'), ...change }));
      });
    }
    it('with the longest texts, and on the day that it counts from', async () => {
      const changes = { title: 'ø'.repeat(200), agenda: 'ø'.repeat(5000), since: '2026-05-04' };
      await assertSucceeds(setDoc(at('arne', 'reviews/new'), { ...newReview('arne'), ...changes }));
      await assertSucceeds(updateDoc(at('arne'), { ...writeBy('arne'), ...changes }));
    });
    for (const field of ['title', 'agenda', 'day', 'since', 'year', 'decisions', 'followUps']) {
      it(`not without ${field}`, () =>
        assertFails(updateDoc(at('arne'), { ...writeBy('arne'), [field]: deleteField() })));
    }
  });

  describe('are changed', () => {
    it('by advisors and ledergruppen while they are drafts', async () => {
      await assertSucceeds(updateDoc(at('arne'), { ...writeBy('arne'), agenda: 'Hovedmål 2.' }));
      await assertSucceeds(updateDoc(at('eva'), { ...writeBy('eva', 4), agenda: 'Hovedmål 3.' }));
    });
    it('by nobody else', async () => {
      for (const uid of ['ada', 'lise', 'kari', 'ivar', ...OUTSIDERS]) {
        await assertFails(updateDoc(at(uid), { ...writeBy(uid), agenda: 'Hovedmål 2.' }));
      }
    });
    it('not from a version that is no longer, nor past one', async () => {
      for (const seen of [1, 2, 4, 2.5]) {
        await assertFails(updateDoc(at('arne'), { ...writeBy('arne', seen), agenda: 'Nytt.' }));
      }
    });
    it('by one of two who do it at once', async () => {
      const both = await Promise.allSettled([
        updateDoc(at('arne'), { ...writeBy('arne'), agenda: 'Arnes' }),
        updateDoc(doc(emulator.alsoAs('eva'), REVIEW), { ...writeBy('eva'), agenda: 'Evas' }),
      ]);
      equal(both.filter(({ status }) => status === 'fulfilled').length, 1);
    });
    for (const lie of [
      { version: '4' },
      { updatedBy: 'eva' },
      { updatedAt: EARLIER },
      { createdBy: 'eva' },
      { createdAt: serverTimestamp() },
      { finalBy: 'arne' },
      { finalAt: serverTimestamp() },
      { status: 'decided' },
      { lastEntry: 5 },
      { lastEntry: 'x'.repeat(130) },
    ]) {
      it(`not with ${JSON.stringify(lie).slice(0, 40)}`, () =>
        assertFails(updateDoc(at('arne'), { ...writeBy('arne'), agenda: 'Nytt.', ...lie })));
    }
  });

  describe('once final', () => {
    it('are changed by nobody', async () => {
      for (const uid of [...EVERYBODY, ...OUTSIDERS]) {
        const write = { ...writeBy(uid), lastEntry: '' };
        await assertFails(updateDoc(at(uid, FINAL), { ...write, title: 'Et annet' }));
        await assertFails(updateDoc(at(uid, FINAL), { ...write, status: 'draft' }));
        await assertFails(updateDoc(at(uid, FINAL), { ...write, finalBy: uid }));
        await assertFails(
          updateDoc(
            at(uid, FINAL),
            ...inTurn({ ...write, lastEntry: 'd2' }),
            new FieldPath('decisions', 'd2'),
            aDecision(),
          ),
        );
        await assertFails(setDoc(at(uid, FINAL), newReview(uid)));
      }
    });
    it('keep the figures that they were frozen with', async () => {
      for (const uid of [...EVERYBODY, ...OUTSIDERS]) {
        const figures = at(uid, `${FINAL}/figures/frozen`);
        await assertFails(updateDoc(figures, { content: '{}' }));
        await assertFails(setDoc(figures, { shape: 1, content: '{}' }));
        await assertFails(setDoc(at(uid, `${FINAL}/figures/more`), { shape: 1, content: '{}' }));
      }
    });
    it('and as drafts are deleted by nobody', async () => {
      for (const uid of [...EVERYBODY, ...OUTSIDERS]) {
        await assertFails(deleteDoc(at(uid)));
        await assertFails(deleteDoc(at(uid, FINAL)));
        await assertFails(deleteDoc(at(uid, `${FINAL}/figures/frozen`)));
      }
    });
  });

  it('fit with all that they may hold', async () => {
    await start(longest());
    const path = new FieldPath('decisions', 'd49');
    const decision = { ...aDecision(), text: 'ø'.repeat(1000) };
    const write = inTurn({ ...writeBy('arne'), lastEntry: 'd49' });
    await assertSucceeds(updateDoc(at('arne'), ...write, path, decision));
  });
});
