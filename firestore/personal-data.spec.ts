import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing';
import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { doc, serverTimestamp, setDoc } from 'firebase/firestore';
import { before, describe, it } from 'node:test';
import { holdsIdentityNumber } from '../src/app/domain/text/personal-data';
import { IDENTITY_TEXTS, OTHER_TEXTS } from '../src/app/testing/personal-texts';
import { emulator } from './emulator';
import { municipality } from './municipality';

/** A draft is the cheapest document that holds any text. */
const save = (content: string) =>
  setDoc(doc(emulator.as('lise'), 'members/lise/drafts/d1'), {
    planId: 'school-2026',
    measureId: '',
    content,
    base: '',
    savedAt: serverTimestamp(),
  });

describe('the rules and the application find the same identity numbers', () => {
  before(() => emulator.reset(municipality()));

  for (const text of [...IDENTITY_TEXTS, ...OTHER_TEXTS]) {
    it(JSON.stringify(text), async () => {
      equal(holdsIdentityNumber(text), IDENTITY_TEXTS.includes(text));
      await (holdsIdentityNumber(text) ? assertFails : assertSucceeds)(save(text));
    });
  }
  it('in any text of the characters that matter', async () => {
    const piece = fc.oneof(
      fc.stringMatching(/^[0-9]{1,6}$/),
      fc.constantFrom('010190', '12345', '410190', '018190', '311299'),
      fc.constantFrom(' ', '.', '-', '\n', '\r\n', 'x', 'ø', '🎉', '\u00a0'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const text = pieces.join('');
        await (holdsIdentityNumber(text) ? assertFails : assertSucceeds)(save(text));
      }),
      { numRuns: 100 },
    );
  });
});
