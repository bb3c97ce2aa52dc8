import { aPerson } from '../../testing/municipality';
import {
  mayApproveStrategy,
  mayAskForStatus,
  mayEditStrategy,
  mayEditUnit,
  mayFinishReview,
  mayPrepareReview,
  mayPutAwayClashes,
  mayReport,
  maySeeDraftReviews,
  maySetForAll,
} from './access';
import { Role } from './member';

interface Access {
  readonly role: Role;
  readonly ownUnit: boolean;
  readonly otherUnit: boolean;
}

const ACCESS: readonly Access[] = [
  { role: 'admin', ownUnit: true, otherUnit: true },
  { role: 'advisor', ownUnit: true, otherUnit: true },
  { role: 'leader', ownUnit: true, otherUnit: false },
  { role: 'contributor', ownUnit: false, otherUnit: false },
  { role: 'executive', ownUnit: false, otherUnit: false },
];

for (const { role, ownUnit, otherUnit } of ACCESS) {
  describe(`A person who is ${role}`, () => {
    const person = aPerson({ uid: 'me', role, unitIds: ['school-1', 'school-2'] });
    const gone = { ...person, active: false };

    it(`${ownUnit ? 'edits' : 'does not edit'} the own units' plans`, () => {
      expect(mayEditUnit(person, 'school-1')).toBe(ownUnit);
      expect(mayEditUnit(person, 'school-2')).toBe(ownUnit);
    });

    it(`${otherUnit ? 'edits' : 'does not edit'} other units' plans`, () => {
      expect(mayEditUnit(person, 'library')).toBe(otherUnit);
    });

    it('reports on what is delegated to them, in any unit', () => {
      expect(mayReport(person, 'library', { assigneeUid: 'me' })).toBeTrue();
    });

    it(`${ownUnit ? 'reports' : 'does not report'} on the rest of the own units`, () => {
      expect(mayReport(person, 'school-1', { assigneeUid: 'other' })).toBe(ownUnit);
      expect(mayReport(person, 'school-1', { assigneeUid: '' })).toBe(ownUnit);
    });

    it(`${otherUnit ? 'reports' : 'does not report'} on the rest of other units`, () => {
      expect(mayReport(person, 'library', { assigneeUid: 'other' })).toBe(otherUnit);
    });

    it('may nothing once they have left', () => {
      expect(mayEditUnit(gone, 'school-1')).toBeFalse();
      expect(mayReport(gone, 'school-1', { assigneeUid: 'me' })).toBeFalse();
    });
  });
}

describe('Reviews', () => {
  for (const { role, drafts, prepares, finishes } of [
    { role: 'admin', drafts: true, prepares: false, finishes: false },
    { role: 'advisor', drafts: true, prepares: true, finishes: false },
    { role: 'leader', drafts: false, prepares: false, finishes: false },
    { role: 'contributor', drafts: false, prepares: false, finishes: false },
    { role: 'executive', drafts: true, prepares: true, finishes: true },
  ] satisfies { role: Role; drafts: boolean; prepares: boolean; finishes: boolean }[]) {
    it(`are for ${role} as they should`, () => {
      const person = aPerson({ role });
      expect(maySeeDraftReviews(person)).toBe(drafts);
      expect(mayPrepareReview(person)).toBe(prepares);
      expect(mayFinishReview(person)).toBe(finishes);
    });

    it(`are nothing for ${role} who has left`, () => {
      const person = aPerson({ role, active: false });
      expect(maySeeDraftReviews(person)).toBeFalse();
      expect(mayPrepareReview(person)).toBeFalse();
      expect(mayFinishReview(person)).toBeFalse();
    });
  }
});

describe('Following up', () => {
  for (const { role, asks, sets } of [
    { role: 'admin', asks: true, sets: true },
    { role: 'advisor', asks: true, sets: false },
    { role: 'leader', asks: false, sets: false },
    { role: 'contributor', asks: false, sets: false },
    { role: 'executive', asks: false, sets: false },
  ] satisfies { role: Role; asks: boolean; sets: boolean }[]) {
    it(`is for ${role} as it should, and nothing for one who has left`, () => {
      const person = aPerson({ role });
      expect(mayAskForStatus(person)).toBe(asks);
      expect(maySetForAll(person)).toBe(sets);
      expect(mayAskForStatus({ ...person, active: false })).toBeFalse();
      expect(maySetForAll({ ...person, active: false })).toBeFalse();
    });
  }
});

describe('Strategies', () => {
  for (const { role, edits, approves } of [
    { role: 'admin', edits: true, approves: false },
    { role: 'advisor', edits: false, approves: false },
    { role: 'leader', edits: false, approves: false },
    { role: 'contributor', edits: false, approves: false },
    { role: 'executive', edits: false, approves: true },
  ] satisfies { role: Role; edits: boolean; approves: boolean }[]) {
    it(`are for ${role} as they should, and nothing for one who has left`, () => {
      const person = aPerson({ role });
      expect(mayEditStrategy(person)).toBe(edits);
      expect(mayApproveStrategy(person)).toBe(approves);
      expect(mayEditStrategy({ ...person, active: false })).toBeFalse();
      expect(mayApproveStrategy({ ...person, active: false })).toBeFalse();
    });
  }
});

describe('Putting clashes away', () => {
  for (const { role, putsAway } of [
    { role: 'advisor', putsAway: true },
    { role: 'admin', putsAway: true },
    { role: 'leader', putsAway: false },
    { role: 'contributor', putsAway: false },
    { role: 'executive', putsAway: false },
  ] satisfies { role: Role; putsAway: boolean }[]) {
    it(`are ${putsAway ? '' : 'not '}put away by ${role}, and never by one who has left`, () => {
      const person = aPerson({ role });
      expect(mayPutAwayClashes(person)).toBe(putsAway);
      expect(mayPutAwayClashes({ ...person, active: false })).toBeFalse();
    });
  }
});
