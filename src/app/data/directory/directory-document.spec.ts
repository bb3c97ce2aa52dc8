import { aDirectory, aMember, anArea, aPerson, aUnit } from '../../testing/municipality';
import { expectUnreadable } from '../../testing/expect-unreadable';
import {
  aStoredDocument,
  memberFields,
  peopleFields,
  unitsFields,
} from '../../testing/stored-documents';
import { readDocument } from '../document/unreadable';
import {
  memberDocument,
  peopleDocument,
  toMember,
  toPeople,
  toUnits,
  unitsDocument,
} from './directory-document';

const { id: _id, ...unit } = aUnit();
const { uid: _uid, ...person } = aPerson();

describe('The document of units', () => {
  it('is read as units by id', () => {
    const directory = aDirectory([anArea(), aUnit({ active: false })]);
    const document = aStoredDocument('directory/units', unitsFields(directory));
    expect(readDocument(document, unitsDocument, toUnits)).toEqual({ item: directory.units });
  });

  for (const { field, units } of [
    { field: 'units', units: undefined },
    { field: 'units.a.name', units: { a: { ...unit, name: null } } },
    { field: 'units.a.parentId', units: { a: { ...unit, parentId: 1 } } },
    { field: 'units.a.leaderUid', units: { a: { ...unit, leaderUid: null } } },
    { field: 'units.a.leaderSince', units: { a: { ...unit, leaderSince: 2026 } } },
    { field: 'units.a.active', units: { a: { ...unit, active: 'yes' } } },
  ]) {
    it(`is unreadable with a wrong ${field}`, () => {
      expectUnreadable(unitsDocument, { units }, field);
    });
  }
});

describe('The document of people', () => {
  it('is read as people by uid', () => {
    const directory = aDirectory([], [aPerson(), aPerson({ uid: 'kari', role: 'contributor' })]);
    const document = aStoredDocument('directory/people', peopleFields(directory));
    expect(readDocument(document, peopleDocument, toPeople)).toEqual({ item: directory.people });
  });

  it('gives nobody an e-mail address', () => {
    const people = { 'leader-1': { ...person, email: 'lise@trondheim.example' } };
    const document = aStoredDocument('directory/people', { people });
    expect(readDocument(document, peopleDocument, toPeople)).toEqual({
      item: new Map([['leader-1', aPerson()]]),
    });
  });

  for (const { field, people } of [
    { field: 'people', people: undefined },
    { field: 'people.a.displayName', people: { a: { ...person, displayName: null } } },
    { field: 'people.a.role', people: { a: { ...person, role: 'boss' } } },
    { field: 'people.a.unitIds', people: { a: { ...person, unitIds: 'school-1' } } },
    { field: 'people.a.active', people: { a: { ...person, active: 1 } } },
  ]) {
    it(`is unreadable with a wrong ${field}`, () => {
      expectUnreadable(peopleDocument, { people }, field);
    });
  }
});

describe('The document of a member', () => {
  it('is read with the uid that it stands under', () => {
    const document = aStoredDocument('members/leader-1', memberFields(aMember()));
    expect(readDocument(document, memberDocument, toMember)).toEqual({ item: aMember() });
  });

  for (const { field, value } of [
    { field: 'email', value: undefined },
    { field: 'role', value: 'boss' },
    { field: 'active', value: undefined },
  ]) {
    it(`is unreadable with ${field} ${JSON.stringify(value)}`, () => {
      expectUnreadable(memberDocument, { ...memberFields(aMember()), [field]: value }, field);
    });
  }
});
