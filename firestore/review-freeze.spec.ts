import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { deepEqual, equal } from 'node:assert/strict';
import { doc, DocumentData, serverTimestamp, setDoc, writeBatch } from 'firebase/firestore';
import { beforeEach, describe, it } from 'node:test';
import { REVIEW_LIMITS } from '../src/app/domain/review/review';
import { emulator } from './emulator';
import { PEOPLE, STRANGER } from './municipality';
import { DRAFT, EARLIER, municipalityWithReviews, REVIEW } from './review-documents';

const FROZEN = `${REVIEW}/figures/frozen`;
const FIGURES: DocumentData = { shape: 1, content: '{"total":214}' };

/** What makes the draft final, as the application writes it. */
function finalBy(by: string, seen = 3): DocumentData {
  return {
    status: 'final',
    version: seen + 1,
    updatedBy: by,
    updatedAt: serverTimestamp(),
    finalBy: by,
    finalAt: serverTimestamp(),
  };
}

describe('making a review final', () => {
  const finish = (
    uid: string,
    review: DocumentData | null = finalBy(uid),
    figures: DocumentData | null = FIGURES,
    path = FROZEN,
  ) => {
    const db = emulator.as(uid);
    const batch = writeBatch(db);
    if (review) {
      batch.update(doc(db, REVIEW), review);
    }
    if (figures) {
      batch.set(doc(db, path), figures);
    }
    return batch.commit();
  };

  beforeEach(() => emulator.reset(municipalityWithReviews()));

  it('is done by ledergruppen, together with its figures', async () => {
    await assertSucceeds(finish('eva'));
    equal((await emulator.stored(REVIEW))?.['status'], 'final');
    deepEqual(await emulator.stored(FROZEN), FIGURES);
  });
  it('is done by whoever of them wrote in it last', async () => {
    await emulator.reset(municipalityWithReviews({ ...DRAFT, updatedBy: 'eva' }));
    await assertSucceeds(finish('eva'));
  });
  it('is done by nobody else', async () => {
    for (const uid of ['arne', 'ada', 'lise', 'kari', 'ivar', 'gone', 'former', STRANGER]) {
      await assertFails(finish(uid));
    }
  });
  it('is not done by an executive who has lost access', async () => {
    await emulator.reset({
      ...municipalityWithReviews(),
      'members/eva': { ...PEOPLE['eva'], active: false },
    });
    await assertFails(finish('eva'));
  });
  it('is not done without figures, nor are figures frozen without it', async () => {
    await assertFails(finish('eva', finalBy('eva'), null));
    await assertFails(finish('eva', null));
    await assertFails(finish('eva', finalBy('eva'), FIGURES, `${REVIEW}/figures/other`));
    await assertFails(finish('eva', finalBy('eva'), FIGURES, 'reviews/r9/figures/frozen'));
  });
  it('is done once', async () => {
    await assertSucceeds(finish('eva'));
    await assertFails(finish('eva', finalBy('eva', 4)));
    await assertFails(finish('eva', null));
  });
  it('leaves nothing beside the frozen figures', async () => {
    const db = emulator.as('eva');
    const batch = writeBatch(db)
      .update(doc(db, REVIEW), finalBy('eva'))
      .set(doc(db, FROZEN), FIGURES)
      .set(doc(db, `${REVIEW}/figures/more`), FIGURES);
    await assertFails(batch.commit());
  });
  it('is not done of a version that is no longer', async () => {
    for (const seen of [1, 2, 4]) {
      await assertFails(finish('eva', finalBy('eva', seen)));
    }
  });
  it('changes nothing else', async () => {
    for (const change of [
      { title: 'Et annet' },
      { 'decisions.d1.text': 'Noe annet' },
      { followUps: {} },
      { lastEntry: '' },
      { createdBy: 'eva' },
      { note: '' },
    ]) {
      await assertFails(finish('eva', { ...finalBy('eva'), ...change }));
    }
  });
  for (const lie of [
    { status: 'done' },
    { finalBy: 'arne' },
    { finalBy: '' },
    { finalAt: EARLIER },
    { finalAt: null },
    { updatedBy: 'arne' },
    { updatedAt: EARLIER },
  ]) {
    it(`is not done with ${JSON.stringify(lie).slice(0, 40)}`, () =>
      assertFails(finish('eva', { ...finalBy('eva'), ...lie })));
  }
  for (const change of [
    { shape: 0 },
    { shape: 1.5 },
    { shape: '1' },
    { content: '' },
    { content: 5 },
    { content: 'x'.repeat(REVIEW_LIMITS.figures + 1) },
    { content: '{"title":"01019012345"}' },
    { note: '' },
  ]) {
    it(`is not done with figures that have ${JSON.stringify(change).slice(0, 40)}`, () =>
      assertFails(finish('eva', finalBy('eva'), { ...FIGURES, ...change })));
  }
  for (const field of ['shape', 'content']) {
    it(`is not done with figures without ${field}`, async () => {
      const { [field]: _left, ...rest } = FIGURES;
      await assertFails(finish('eva', finalBy('eva'), rest));
    });
  }
  it('is done with as many figures as there may be, full of digits', async () => {
    const piece = '{"day":"2026-05-04","counts":[12,7,109],"name":"Åsheim"},';
    const content = piece.repeat(Math.floor(REVIEW_LIMITS.figures / piece.length));
    await assertSucceeds(finish('eva', finalBy('eva'), { shape: 1, content }));
  });
  it('does not let figures be written ahead of it', async () => {
    for (const uid of ['eva', 'arne', 'ada']) {
      await assertFails(setDoc(doc(emulator.as(uid), FROZEN), FIGURES));
    }
  });
});
