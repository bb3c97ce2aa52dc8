import { TestBed } from '@angular/core/testing';
import { Observable, throwError } from 'rxjs';
import { Listing } from '../../data/document/unreadable';
import { DraftRepository } from '../../data/draft/draft-repository';
import { Identity } from '../../data/identity/identity';
import { WriteRefused } from '../../data/measure/measure-repository';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { MemoryDraftRepository } from '../../data/memory/memory-draft-repository';
import { Draft } from '../../domain/draft/draft';
import { aContent } from '../../testing/measures';
import { aMember } from '../../testing/municipality';
import { settled } from '../../testing/settled';
import { SignedIn } from '../../testing/signed-in';
import { memberFields } from '../../testing/stored-documents';
import { DraftKeeper } from './draft-keeper';

const PATH = 'members/leader-1/drafts/new-1';
/** More than anybody is left in doubt whether the server has the draft. */
const LONG_MS = 3500;

/** The in-memory drafts behind a server that answers when it is told to. */
class SlowDrafts extends MemoryDraftRepository {
  private answers: (() => void)[] = [];
  isSlow = false;
  isRefusing = false;
  isUnreadable = false;
  saves = 0;

  override async saveDraft(uid: string, draft: Omit<Draft, 'savedAt'>): Promise<void> {
    this.saves++;
    if (this.isSlow) {
      await new Promise<void>((resolve) => this.answers.push(resolve));
    }
    if (this.isRefusing) {
      throw new WriteRefused('notAllowed');
    }
    return super.saveDraft(uid, draft);
  }

  override watchDrafts(uid: string): Observable<Listing<Draft>> {
    return this.isUnreadable
      ? throwError(() => new WriteRefused('notAMember'))
      : super.watchDrafts(uid);
  }

  /** Answers the write that has waited for the longest. */
  async answer(): Promise<void> {
    this.answers.shift()?.();
    await settled();
  }
}

function aDraft(title: string): Omit<Draft, 'savedAt'> {
  return { id: 'new-1', planId: 'school-1-2026', content: aContent({ title }), base: null };
}

describe('What somebody writes', () => {
  let database: MemoryDatabase;
  let drafts: SlowDrafts;

  beforeEach(() => {
    jasmine.clock().install();
    database = new MemoryDatabase({ 'members/leader-1': memberFields(aMember()) });
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
        { provide: DraftRepository, useClass: SlowDrafts },
        DraftKeeper,
      ],
    });
    drafts = TestBed.inject(DraftRepository) as SlowDrafts;
  });
  afterEach(() => jasmine.clock().uninstall());

  const keeper = () => TestBed.inject(DraftKeeper);
  const storedTitle = () => {
    const content = database.read(PATH)?.data as { content: string } | undefined;
    return content && (JSON.parse(content.content) as { title: string }).title;
  };

  it('is kept as its own draft, and found again', async () => {
    keeper().keep(aDraft('Åpen dag'));
    expect(keeper().keeping()).toBe('keeping');
    await settled();
    expect(keeper().keeping()).toBe('kept');

    const titles: string[][] = [];
    keeper().all.subscribe((found) => titles.push(found.map(({ content }) => content.title)));
    expect(titles).toEqual([['Åpen dag']]);
  });

  it('is safe as it was kept, and not once something is added', async () => {
    keeper().keep(aDraft('Åpen dag'));
    expect(keeper().isSafe(aContent({ title: 'Åpen dag' }))).toBeTrue();
    expect(keeper().isSafe(aContent({ title: 'Åpen dager' }))).toBeFalse();
  });

  it('is not written again while it is the same', async () => {
    keeper().keep(aDraft('Åpen dag'));
    keeper().keep(aDraft('Åpen dag'));
    expect(drafts.saves).toBe(1);
  });

  it('is not written when it is what was found', () => {
    keeper().resume({ ...aDraft('Fra i går'), savedAt: new Date() });
    keeper().keep(aDraft('Fra i går'));
    expect(drafts.saves).toBe(0);
    expect(keeper().hasKept()).toBeTrue();
  });

  it('waits on this machine where the server does not answer, until it does', async () => {
    drafts.isSlow = true;
    keeper().keep(aDraft('Åpen dag'));
    jasmine.clock().tick(LONG_MS);
    expect(keeper().keeping()).toBe('here');
    expect(keeper().isSafe(aContent({ title: 'Åpen dag' }))).toBeTrue();

    await drafts.answer();
    expect(keeper().keeping()).toBe('kept');
  });

  it('is not called kept by the answer to what was written before', async () => {
    drafts.isSlow = true;
    keeper().keep(aDraft('Åpen'));
    keeper().keep(aDraft('Åpen dag'));
    await drafts.answer();
    expect(keeper().keeping()).toBe('keeping');
    await drafts.answer();
    expect(keeper().keeping()).toBe('kept');
    expect(storedTitle()).toBe('Åpen dag');
  });

  it('stays what it was while an identity number stands in it', async () => {
    keeper().keep(aDraft('Ring'));
    await settled();
    keeper().keep(aDraft('Ring 010190 12345'));
    await settled();
    expect(keeper().keeping()).toBe('identityNumber');
    expect(keeper().isSafe(aContent({ title: 'Ring 010190 12345' }))).toBeFalse();
    expect(storedTitle()).toBe('Ring');

    keeper().keep(aDraft('Ring sentralbordet'));
    await settled();
    expect(keeper().keeping()).toBe('kept');
  });

  it('is not safe where the server refuses it', async () => {
    drafts.isRefusing = true;
    keeper().keep(aDraft('Åpen dag'));
    await settled();
    expect(keeper().keeping()).toBe('refused');
    expect(keeper().isSafe(aContent({ title: 'Åpen dag' }))).toBeFalse();
  });

  it('is tried once more after a refusal', async () => {
    drafts.isRefusing = true;
    keeper().keep(aDraft('Åpen dag'));
    await settled();
    drafts.isRefusing = false;
    keeper().keep(aDraft('Åpen dag'));
    await settled();
    expect(keeper().keeping()).toBe('kept');
  });

  it('is gone once thrown away, and begins anew with the next word', async () => {
    keeper().keep(aDraft('Åpen dag'));
    await settled();
    keeper().discard('new-1');
    expect(database.read(PATH)).toBeNull();
    expect([keeper().keeping(), keeper().hasKept()]).toEqual(['nothing', false]);

    keeper().keep(aDraft('Åpen kveld'));
    await settled();
    expect(storedTitle()).toBe('Åpen kveld');
  });

  it('does not come back after the measure is saved', async () => {
    keeper().keep(aDraft('Åpen dag'));
    await settled();
    keeper().close('new-1');
    keeper().keep(aDraft('Åpen dag, skrevet litt for sent'));
    await settled();
    expect(database.read(PATH)).toBeNull();
  });

  it('gives way to a newer draft from another machine until something is typed', () => {
    const found = (title: string) => ({ ...aDraft(title), savedAt: new Date() });
    const shown = aContent({ title: 'Fra i går' });
    expect(keeper().isNews(found('Fra i går'), shown)).toBeTrue();
    keeper().resume(found('Fra i går'));
    expect(keeper().isNews(found('Fra i går'), shown)).toBeFalse();
    expect(keeper().isNews(found('Fra i dag'), shown)).toBeTrue();
    keeper().keep(aDraft('Skrevet her'));
    expect(keeper().isNews(found('Fra i dag'), shown)).toBeFalse();
  });

  it('begins empty where the drafts cannot be read', () => {
    drafts.isUnreadable = true;
    const found: (readonly Draft[])[] = [];
    keeper().all.subscribe((all) => found.push(all));
    expect(found).toEqual([[]]);
  });
});
