import { TestBed } from '@angular/core/testing';
import { CommentRepository } from '../../data/comment/comment-repository';
import { Identity } from '../../data/identity/identity';
import { WriteRefused } from '../../data/measure/measure-repository';
import { MemoryCommentRepository } from '../../data/memory/memory-comment-repository';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { Comment } from '../../domain/comment/comment';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, aPerson, aUnit } from '../../testing/municipality';
import { buttonNamed, show, textOf, textsOf } from '../../testing/on-screen';
import { SignedIn } from '../../testing/signed-in';
import {
  measureFields,
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aStrategy } from '../../testing/strategies';
import { provideIcons } from '../../ui/icons/icons';
import { CommentForm } from './comment-form';
import { CommentStore } from './comment-store';
import { MeasureStore } from './measure-store';

const PLAN = 'school-1-2026';
const directory = aDirectory(
  [aUnit(), aUnit({ id: 'school-2', leaderUid: '' })],
  [
    aPerson(),
    aPerson({ uid: 'kari', displayName: 'Kari Utprøvli' }),
    aPerson({ uid: 'karl', displayName: 'Karl Annetsted', unitIds: ['school-2'] }),
    aPerson({ uid: 'karsten', displayName: 'Karsten Utfører', unitIds: ['school-2'] }),
  ],
);
const measure = aMeasure({ assigneeUid: 'karsten' });

type Said = Pick<Comment, 'by' | 'text' | 'mentions'>;

/** The in-memory comments behind a server that answers when it is told to, as it is told to. */
class SlowComments extends MemoryCommentRepository {
  private answers: ((isTaken: boolean) => void)[] = [];
  isSlow = false;
  readonly said: Said[] = [];

  override async addComment(planId: string, measureId: string, comment: Said): Promise<void> {
    const isTaken = !this.isSlow || (await new Promise<boolean>((ok) => this.answers.push(ok)));
    if (!isTaken) {
      throw new WriteRefused('notAllowed');
    }
    this.said.push(comment);
    return super.addComment(planId, measureId, comment);
  }

  /** Answers the comment that has waited for the longest. */
  answer(isTaken: boolean): void {
    this.answers.shift()?.(isTaken);
  }
}

describe('The field for a comment', () => {
  let comments: SlowComments;
  let form: HTMLElement;

  beforeEach(async () => {
    // What another spec left on the shelf would stand in the field.
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideMemoryRepositories(
          new MemoryDatabase({
            'members/leader-1': memberFields(aMember()),
            'directory/units': unitsFields(directory),
            'directory/people': peopleFields(directory),
            'strategies/strategy-1': strategyFields(aStrategy()),
            [`plans/${PLAN}`]: planFields([measure]),
            [`plans/${PLAN}/measures/${measure.id}`]: measureFields(measure),
          }),
        ),
        { provide: Identity, useValue: new SignedIn('leader-1') },
        { provide: CommentRepository, useClass: SlowComments },
        MeasureStore,
        CommentStore,
      ],
    });
    comments = TestBed.inject(CommentRepository) as SlowComments;
    const place = { planId: PLAN, measureId: measure.id };
    TestBed.inject(MeasureStore).follow(place);
    TestBed.inject(CommentStore).follow(place);
    form = await show(CommentForm);
    // Focus goes only to what is in the page.
    document.body.append(form);
  });
  afterEach(() => {
    form.remove();
    localStorage.clear();
  });

  const field = () => form.querySelector('textarea')!;
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));
  const type = async (text: string) => {
    field().focus();
    field().value = text;
    field().setSelectionRange(text.length, text.length);
    field().dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
  };
  const press = async (key: string, init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    document.activeElement?.dispatchEvent(event);
    await drawn();
  };
  const names = () => textsOf(form, '[aria-label="Kolleger å nevne"] button');
  const sendButton = () => buttonNamed(form, 'Legg til kommentar');
  const send = async () => {
    sendButton().click();
    await drawn();
  };

  it('adds what is typed in the name of the writer, and is free for the next', async () => {
    await type('  Har dere tenkt på nynorsk?  ');
    await send();
    expect(comments.said).toEqual([
      { by: 'leader-1', text: 'Har dere tenkt på nynorsk?', mentions: [] },
    ]);
    expect(field().value).toBe('');
  });

  it('has nothing to send while it is empty', async () => {
    expect(sendButton().disabled).toBeTrue();
    await type('   ');
    expect(sendButton().disabled).toBeTrue();
    await press('Enter', { ctrlKey: true });
    expect(comments.said).toEqual([]);
  });

  it('sends with Ctrl and Enter', async () => {
    await type('Fint!');
    await press('Enter', { ctrlKey: true });
    expect(comments.said.map(({ text }) => text)).toEqual(['Fint!']);
  });

  it('suggests those near the measure first, and nobody their own name', async () => {
    await type('Hei @ka');
    expect(names()).toEqual(['Kari Utprøvli', 'Karsten Utfører', 'Karl Annetsted']);
    await type('Hei @li');
    expect(names()).toEqual([]);
  });

  it('takes the first with Enter, and tells the one who is mentioned', async () => {
    await type('Hei @ka');
    await press('Enter');
    expect(field().value).toBe('Hei @Kari Utprøvli ');
    expect(names()).toEqual([]);
    await type(`${field().value}ser du?`);
    await send();
    expect(comments.said).toEqual([
      { by: 'leader-1', text: 'Hei @Kari Utprøvli ser du?', mentions: ['kari'] },
    ]);
  });

  it('takes the one that is clicked, and has the keyboard again', async () => {
    await type('@ka');
    buttonNamed(form, 'Karl Annetsted').click();
    await drawn();
    expect(field().value).toBe('@Karl Annetsted ');
    expect(document.activeElement).toBe(field());
  });

  it('is walked from to the names and back with the arrows', async () => {
    await type('@ka');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(textOf(document.activeElement as HTMLElement)).toBe('Karsten Utfører');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(document.activeElement).toBe(field());
  });

  it('lets whoever wants no help write on after Escape', async () => {
    await type('@ka');
    await press('ArrowDown');
    await press('Escape');
    expect(names()).toEqual([]);
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('@ka');
  });

  it('tells nobody whose name is taken out again', async () => {
    await type('@ka');
    await press('Enter');
    await type('Det gjør jeg selv.');
    await send();
    expect(comments.said[0].mentions).toEqual([]);
  });

  it('does not send an identity number, and says why', async () => {
    await type('Ring 010190 12345');
    expect(textOf(form)).toContain('Ser ut som et fødselsnummer. Det skal ikke stå her');
    await send();
    expect(comments.said).toEqual([]);
    expect(field().value).toBe('Ring 010190 12345');
  });

  it('does not send what is too long', async () => {
    await type('a'.repeat(10_000));
    expect(textOf(form)).toContain('Teksten er for lang.');
    await send();
    expect(comments.said).toEqual([]);
  });

  it('asks to think over a private number, and sends it all the same', async () => {
    await type('Ring 912 34 567');
    expect(textOf(form)).toContain('Ser ut som et privat mobilnummer.');
    await send();
    expect(comments.said.length).toBe(1);
  });

  it('waits for nothing: the next can be written at once', async () => {
    comments.isSlow = true;
    await type('Skrevet uten nett');
    await send();
    expect(field().value).toBe('');
    expect(textOf(form)).not.toContain('ikke lagret');
  });

  it('gives a text back that the server refuses, with those it mentions', async () => {
    comments.isSlow = true;
    await type('@ka');
    await press('Enter');
    await send();
    comments.answer(false);
    await drawn();
    expect(textOf(form.querySelector<HTMLElement>('[role=alert]'))).toBe(
      'Kommentaren ble ikke lagret. Teksten din står her fortsatt.',
    );
    expect(field().value).toBe('@Kari Utprøvli');

    comments.isSlow = false;
    await send();
    expect(comments.said).toEqual([{ by: 'leader-1', text: '@Kari Utprøvli', mentions: ['kari'] }]);
    expect(form.querySelector('[role=alert]')).toBeNull();
  });

  it('loses neither text where the first is refused while the second is written', async () => {
    comments.isSlow = true;
    await type('Den første');
    await send();
    await type('Den andre');
    comments.answer(false);
    await drawn();
    expect(field().value).toBe('Den første\n\nDen andre');
  });

  it('still knows who is mentioned in the second once the first arrives', async () => {
    comments.isSlow = true;
    await type('Den første');
    await send();
    await type('@ka');
    await press('Enter');
    comments.answer(true);
    await drawn();
    comments.isSlow = false;
    await send();
    expect(comments.said.map(({ mentions }) => mentions)).toEqual([[], ['kari']]);
  });
});
