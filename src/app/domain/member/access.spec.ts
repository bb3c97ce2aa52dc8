import { aPerson } from '../../testing/municipality';
import { mayEditUnit, mayReport } from './access';
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
