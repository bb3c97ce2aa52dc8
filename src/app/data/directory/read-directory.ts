import { EMPTY_DIRECTORY } from '../../domain/directory/directory';
import { readDocument, StoredDocument } from '../document/unreadable';
import { peopleDocument, toPeople, toUnits, unitsDocument } from './directory-document';
import { DirectoryListing } from './directory-repository';

/** Puts the two listing documents together; a missing or unreadable one leaves its half empty. */
export function readDirectory(
  units: StoredDocument | null,
  people: StoredDocument | null,
): DirectoryListing {
  const readUnits = units && readDocument(units, unitsDocument, toUnits);
  const readPeople = people && readDocument(people, peopleDocument, toPeople);
  return {
    directory: {
      units: readUnits && 'item' in readUnits ? readUnits.item : EMPTY_DIRECTORY.units,
      people: readPeople && 'item' in readPeople ? readPeople.item : EMPTY_DIRECTORY.people,
    },
    unreadable: [readUnits, readPeople].flatMap((read) =>
      read && 'unreadable' in read ? [read.unreadable] : [],
    ),
  };
}
