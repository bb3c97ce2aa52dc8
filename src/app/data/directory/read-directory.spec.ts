import { EMPTY_DIRECTORY } from '../../domain/directory/directory';
import { aDirectory } from '../../testing/municipality';
import { aStoredDocument, peopleFields, unitsFields } from '../../testing/stored-documents';
import { readDirectory } from './read-directory';

describe('The directory', () => {
  const directory = aDirectory();
  const units = aStoredDocument('directory/units', unitsFields(directory));
  const people = aStoredDocument('directory/people', peopleFields(directory));

  it('is put together from its two documents', () => {
    expect(readDirectory(units, people)).toEqual({ directory, unreadable: [] });
  });

  it('is empty before anybody has made the documents', () => {
    expect(readDirectory(null, null)).toEqual({ directory: EMPTY_DIRECTORY, unreadable: [] });
  });

  it('keeps the half that can be read, and names the other', () => {
    const noUnits = readDirectory(aStoredDocument('directory/units', {}), people);
    expect(noUnits.directory).toEqual({ ...directory, units: new Map() });
    expect(noUnits.unreadable.map(({ path }) => path)).toEqual(['directory/units']);

    const noPeople = readDirectory(units, aStoredDocument('directory/people', {}));
    expect(noPeople.directory).toEqual({ ...directory, people: new Map() });
    expect(noPeople.unreadable.map(({ path }) => path)).toEqual(['directory/people']);
  });
});
