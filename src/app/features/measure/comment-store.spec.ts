import { TestBed } from '@angular/core/testing';
import { firstValueFrom, Subject } from 'rxjs';
import { CommentRepository } from '../../data/comment/comment-repository';
import { CommentShelf, UnsentComments } from '../../data/comment/comment-shelf';
import { Identity } from '../../data/identity/identity';
import { MemoryCommentRepository } from '../../data/memory/memory-comment-repository';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { WriteRefused } from '../../data/measure/measure-repository';
import { aMeasure } from '../../testing/measures';
import { aMember } from '../../testing/municipality';
import { settled } from '../../testing/settled';
import { SignedIn } from '../../testing/signed-in';
import { measureFields, memberFields, planFields } from '../../testing/stored-documents';
import { CommentStore } from './comment-store';

const UID = 'comment-writer';
const PLAN = 'school-1-2026';
const PLACE = { planId: PLAN, measureId: 'measure-1' };

const unsent = (
  typed: string,
  sent: readonly string[] = [],
  mentioned: readonly string[] = [],
): UnsentComments => ({ typed, sent, mentioned });

/** A server that takes no comment. */
class Refusing extends MemoryCommentRepository {
  override async addComment(): Promise<void> {
    throw new WriteRefused('notAllowed');
  }
}

describe('CommentStore', () => {
  let database: MemoryDatabase;

  function open(repository: typeof MemoryCommentRepository = MemoryCommentRepository) {
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        { provide: CommentRepository, useClass: repository },
        { provide: Identity, useValue: new SignedIn(UID) },
        CommentStore,
      ],
    });
    const store = TestBed.inject(CommentStore);
    TestBed.tick();
    store.follow(PLACE);
    return store;
  }
  const kept = () => new CommentShelf().read(UID, PLAN, 'measure-1');

  beforeEach(() => {
    const measure = aMeasure();
    database = new MemoryDatabase({
      [`members/${UID}`]: memberFields(aMember({ uid: UID })),
      [`plans/${PLAN}`]: planFields([measure]),
      [`plans/${PLAN}/measures/measure-1`]: measureFields(measure),
    });
  });
  afterEach(() => {
    new CommentShelf().put(UID, PLAN, 'measure-1', unsent('', []));
    new CommentShelf().put(UID, PLAN, 'measure-2', unsent('', []));
  });

  it('finds again what was typed beside a measure, and only there', () => {
    const store = open();
    store.type('Halvveis');
    store.follow({ ...PLACE, measureId: 'measure-2' });
    expect(store.unsent().typed).toBe('');
    store.follow(PLACE);
    expect(store.unsent().typed).toBe('Halvveis');
  });

  it('keeps what is sent until the server has it', async () => {
    const store = open();
    store.type('Hele');
    const sending = store.add('Hele', []);
    expect(kept()).toEqual(unsent('', ['Hele']));
    await sending;
    expect(kept()).toEqual(unsent('', []));
    expect(store.comments().map(({ text }) => text)).toEqual(['Hele']);
  });

  it('gives a refused text back, after what is typed by then', async () => {
    const store = open(Refusing);
    const sending = store.add('Første', []);
    store.type('Neste');
    await expectAsync(sending).toBeRejectedWithError(WriteRefused);
    expect(store.unsent()).toEqual(unsent('Første\n\nNeste', []));
  });

  it('gives a refused text back to the measure it was written beside', async () => {
    const store = open(Refusing);
    const sending = store.add('Første', []);
    store.follow({ ...PLACE, measureId: 'measure-2' });
    await expectAsync(sending).toBeRejected();
    expect(store.unsent().typed).toBe('');
    expect(kept().typed).toBe('Første');
  });

  it('waits for the server’s word where the copy on disk lacks what was sent', async () => {
    const answer = new Subject<void>();
    class Distant extends MemoryCommentRepository {
      override async fetchComments(planId: string, measureId: string) {
        await firstValueFrom(answer);
        return super.fetchComments(planId, measureId);
      }
    }
    new CommentShelf().put(UID, PLAN, 'measure-1', unsent('', ['Kom fram', 'Avvist']));
    const store = open(Distant);
    await settled();
    expect(store.unsent()).toEqual(unsent('', ['Kom fram', 'Avvist']));
    const fields = { by: UID, mentions: [], unread: [], text: 'Kom fram', at: new Date() };
    database.write({ [`plans/${PLAN}/measures/measure-1/comments/1`]: fields });
    answer.next();
    await settled();
    expect(store.unsent()).toEqual(unsent('Avvist', []));
  });

  it('finds out what became of what was sent before the page was closed', async () => {
    const comments = `plans/${PLAN}/measures/measure-1/comments`;
    const own = { by: UID, mentions: [], unread: [] };
    database.write({
      [`${comments}/1`]: { ...own, text: 'Kom fram', at: new Date() },
      [`${comments}/2`]: { ...own, text: 'På vei', at: null },
      [`${comments}/3`]: { ...own, by: 'other', text: 'Avvist', at: new Date() },
    });
    const sent = ['Kom fram', 'På vei', 'Avvist'];
    new CommentShelf().put(UID, PLAN, 'measure-1', unsent('', sent));
    const store = open();
    await settled();
    expect(store.unsent()).toEqual(unsent('Avvist', ['På vei']));
    expect(kept()).toEqual(store.unsent());
  });
});
