import { EMPTY_DIRECTORY } from '../../domain/directory/directory';
import { DEFAULT_SETTINGS } from '../../domain/settings/settings';
import { readDocument, StoredDocument } from '../document/unreadable';
import {
  peopleDocument,
  settingsDocument,
  toPeople,
  toSettings,
  toUnits,
  unitsDocument,
} from './directory-document';
import { DirectoryListing } from './directory-repository';

/**
 * Puts the listing documents together: a missing or unreadable one leaves its part empty, or as it
 * is before anybody has set anything.
 */
export function readDirectory(
  units: StoredDocument | null,
  people: StoredDocument | null,
  settings: StoredDocument | null,
): DirectoryListing {
  const readUnits = units && readDocument(units, unitsDocument, toUnits);
  const readPeople = people && readDocument(people, peopleDocument, toPeople);
  const readSettings = settings && readDocument(settings, settingsDocument, toSettings);
  return {
    directory: {
      units: readUnits && 'item' in readUnits ? readUnits.item : EMPTY_DIRECTORY.units,
      people: readPeople && 'item' in readPeople ? readPeople.item : EMPTY_DIRECTORY.people,
    },
    settings: readSettings && 'item' in readSettings ? readSettings.item : DEFAULT_SETTINGS,
    unreadable: [readUnits, readPeople, readSettings].flatMap((read) =>
      read && 'unreadable' in read ? [read.unreadable] : [],
    ),
  };
}
