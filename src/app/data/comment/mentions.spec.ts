import { TestBed } from '@angular/core/testing';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, aPerson, aUnit } from '../../testing/municipality';
import { SignedIn } from '../../testing/signed-in';
import {
  memberFields,
  peopleFields,
  planFields,
  unitsFields,
} from '../../testing/stored-documents';
import { Identity } from '../identity/identity';
import { provideMemoryRepositories } from '../memory/memory-backend';
import { MemoryDatabase } from '../memory/memory-database';
import { CommentRepository } from './comment-repository';
import { Mentions } from './mentions';

const PLAN = 'school-1-2026';
const directory = aDirectory(
  [aUnit()],
  [aPerson(), aPerson({ uid: 'kari', displayName: 'Kari Utprøvli' })],
);

describe('Mentions', () => {
  beforeEach(() => {
    const database = new MemoryDatabase({
      'members/leader-1': memberFields(aMember()),
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
      [`plans/${PLAN}`]: planFields([aMeasure({ title: 'Foreldremøte' })]),
    });
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        { provide: Identity, useValue: new SignedIn('leader-1') },
      ],
    });
  });

  const mention = (...mentions: string[]) =>
    TestBed.inject(CommentRepository).addComment(PLAN, 'measure-1', {
      by: 'kari',
      text: '@Lise Leder, ser du?',
      mentions,
    });
  const opened = () => {
    const mentions = TestBed.inject(Mentions);
    TestBed.tick();
    return mentions;
  };

  it('says who mentions the person signed in, and where', async () => {
    const mentions = opened();
    await mention('leader-1');

    expect(mentions.unread().map(({ by, measureId, text }) => [by, measureId, text])).toEqual([
      ['kari', 'measure-1', '@Lise Leder, ser du?'],
    ]);
  });

  it('keeps silent about mentions of others', async () => {
    const mentions = opened();
    await mention('kari');

    expect(mentions.unread()).toEqual([]);
    expect(mentions.status()).toBe('ready');
  });

  it('lets go of a mention that is seen', async () => {
    const mentions = opened();
    await mention('leader-1');
    await TestBed.inject(CommentRepository).markSeen(mentions.unread()[0], 'leader-1');

    expect(mentions.unread()).toEqual([]);
  });
});
