import { EMPTY_DIRECTORY } from '../../domain/directory/directory';
import { DEFAULT_SETTINGS } from '../../domain/settings/settings';
import { aDirectory } from '../../testing/municipality';
import { aStoredDocument, peopleFields, unitsFields } from '../../testing/stored-documents';
import { readDirectory } from './read-directory';

describe('The directory', () => {
  const directory = aDirectory();
  const units = aStoredDocument('directory/units', unitsFields(directory));
  const people = aStoredDocument('directory/people', peopleFields(directory));

  const settings = aStoredDocument('directory/settings', { graceDays: 14, updatedBy: 'ada' });

  it('is put together from its three documents', () => {
    expect(readDirectory(units, people, settings)).toEqual({
      directory,
      settings: { graceDays: 14 },
      unreadable: [],
    });
  });

  it('is empty before anybody has made the documents, with the usual settings', () => {
    expect(readDirectory(null, null, null)).toEqual({
      directory: EMPTY_DIRECTORY,
      settings: DEFAULT_SETTINGS,
      unreadable: [],
    });
  });

  for (const graceDays of [0, 61, 7.5, '7', undefined]) {
    it(`has the usual settings where the days are ${graceDays}, and says so`, () => {
      const wrong = readDirectory(
        units,
        people,
        aStoredDocument('directory/settings', { graceDays }),
      );
      expect(wrong.settings).toEqual(DEFAULT_SETTINGS);
      expect(wrong.unreadable.map(({ path }) => path)).toEqual(['directory/settings']);
    });
  }

  it('keeps the half that can be read, and names the other', () => {
    const noUnits = readDirectory(aStoredDocument('directory/units', {}), people, settings);
    expect(noUnits.directory).toEqual({ ...directory, units: new Map() });
    expect(noUnits.unreadable.map(({ path }) => path)).toEqual(['directory/units']);

    const noPeople = readDirectory(units, aStoredDocument('directory/people', {}), settings);
    expect(noPeople.directory).toEqual({ ...directory, people: new Map() });
    expect(noPeople.unreadable.map(({ path }) => path)).toEqual(['directory/people']);
  });
});
