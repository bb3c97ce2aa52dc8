import { TestBed } from '@angular/core/testing';
import { NEVER, Observable } from 'rxjs';
import { Draft } from '../../domain/draft/draft';
import { aContent } from '../../testing/measures';
import { aMember } from '../../testing/municipality';
import { settled } from '../../testing/settled';
import { SignedIn } from '../../testing/signed-in';
import { memberFields } from '../../testing/stored-documents';
import { Listing } from '../document/unreadable';
import { Identity } from '../identity/identity';
import { WriteRefused } from '../measure/measure-repository';
import { provideMemoryRepositories } from '../memory/memory-backend';
import { MemoryDatabase } from '../memory/memory-database';
import { MemoryDraftRepository } from '../memory/memory-draft-repository';
import { DraftClerk } from './draft-clerk';
import { DraftRepository } from './draft-repository';

const UID = 'leader-1';
const PATH = `members/${UID}/drafts/new-1`;

/** The in-memory drafts behind a line that may be cut, and a server that may say no. */
class DistantDrafts extends MemoryDraftRepository {
  isCut = false;
  isRefusing = false;

  override saveDraft(uid: string, draft: Omit<Draft, 'savedAt'>): Promise<void> {
    return this.answer(() => super.saveDraft(uid, draft));
  }

  override discardDraft(uid: string, draftId: string): Promise<void> {
    return this.answer(() => super.discardDraft(uid, draftId));
  }

  override watchDrafts(uid: string): Observable<Listing<Draft>> {
    return uid === UID ? super.watchDrafts(uid) : NEVER;
  }

  private answer(write: () => Promise<void>): Promise<void> {
    if (this.isRefusing) {
      return Promise.reject(new WriteRefused('notAMember'));
    }
    return this.isCut ? new Promise(() => undefined) : write();
  }
}

function aDraft(title: string, id = 'new-1'): Omit<Draft, 'savedAt'> {
  return { id, planId: 'school-1-2026', content: aContent({ title }), base: null };
}

describe('The clerk of drafts', () => {
  const database = () => TestBed.inject(MemoryDatabase);
  const distant = () => TestBed.inject(DraftRepository) as DistantDrafts;
  const clerk = () => TestBed.inject(DraftClerk);

  /** A page as it is loaded: what the database and the shelf have is all that is left of the last. */
  function load(stored: MemoryDatabase = new MemoryDatabase({})): void {
    TestBed.resetTestingModule();
    stored.write({ [`members/${UID}`]: memberFields(aMember()) });
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(stored),
        { provide: Identity, useFactory: () => new SignedIn(UID) },
        { provide: DraftRepository, useClass: DistantDrafts },
      ],
    });
  }

  function titles(): readonly string[] {
    let found: readonly Draft[] = [];
    clerk()
      .watch()
      .subscribe((drafts) => (found = drafts))
      .unsubscribe();
    return found.map(({ content }) => content.title);
  }

  const onShelf = () => Object.keys(localStorage).filter((key) => key.includes('rettesnor.drafts'));
  const clear = () => onShelf().forEach((key) => localStorage.removeItem(key));

  beforeEach(() => {
    clear();
    load();
  });
  afterEach(clear);

  it('finds what was typed just before the page was loaded anew, and sends it', async () => {
    await clerk().keep(aDraft('Åpen dag'));
    distant().isCut = true;
    void clerk().keep(aDraft('Åpen dag for alle'));

    load(database());
    expect(titles()).toEqual(['Åpen dag for alle']);
    await settled();
    expect(JSON.stringify(database().read(PATH)?.data)).toContain('Åpen dag for alle');
    expect(onShelf()).toEqual([]);
  });

  it('finds nothing of what was thrown away just before, and throws it away', async () => {
    await clerk().keep(aDraft('Åpen dag'));
    distant().isCut = true;
    void clerk().discard('new-1');

    load(database());
    expect(titles()).toEqual([]);
    await settled();
    expect(database().read(PATH)).toBeNull();
    expect(onShelf()).toEqual([]);
  });

  it('leaves nothing on the shelf once the server has answered', async () => {
    await clerk().keep(aDraft('Åpen dag'));
    expect(onShelf()).toEqual([]);
    await clerk().discard('new-1');
    expect(onShelf()).toEqual([]);
  });

  it('tells of what the server refuses, and lists it no more', async () => {
    const seen: string[][] = [];
    clerk()
      .watch()
      .subscribe((drafts) => seen.push(drafts.map(({ content }) => content.title)));
    distant().isRefusing = true;
    await expectAsync(clerk().keep(aDraft('Åpen dag'))).toBeRejected();
    expect(seen.at(-1)).toEqual([]);
    expect(onShelf()).toEqual([]);
  });

  it('goes on showing what was refused after the page was closed', async () => {
    distant().isCut = true;
    void clerk().keep(aDraft('Åpen dag'));

    load(database());
    distant().isRefusing = true;
    titles();
    await settled();
    expect(titles()).toEqual(['Åpen dag']);
  });

  it('puts no identity number on the shelf', () => {
    distant().isCut = true;
    void clerk().keep(aDraft('Ring 010190 12345'));
    expect(onShelf()).toEqual([]);
  });

  it('lists the latest first, whether the server has it or not', async () => {
    await clerk().keep(aDraft('Først', 'new-1'));
    await new Promise((resolve) => setTimeout(resolve, 2));
    distant().isCut = true;
    void clerk().keep(aDraft('Sist', 'new-2'));
    expect(titles()).toEqual(['Sist', 'Først']);
  });
});
