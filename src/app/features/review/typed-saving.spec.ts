import { signal } from '@angular/core';
import { ReviewOutcome } from './review-outcome';
import { isChanged } from './typed-over';
import { TypedSaving } from './typed-saving';

describe('Saving what is typed in a review', () => {
  const setUp = (isGone = false) => {
    const stored = signal('Før');
    const sent: string[] = [];
    let answer: (outcome: ReviewOutcome) => void = () => undefined;
    const saving = new TypedSaving<string>({
      stored,
      tidied: (typed) => typed.trim(),
      save: (typed) => {
        sent.push(typed);
        return new Promise((resolve) => (answer = resolve));
      },
      isGone: () => isGone,
    });
    const type = (typed: string) => saving.model.update(({ seen }) => ({ seen, typed }));
    type('Etter  ');
    return { saving, stored, sent, type, answer: (outcome: ReviewOutcome) => answer(outcome) };
  };

  it('sends it tidied, and says how it went', async () => {
    const { saving, sent, answer } = setUp();
    const ended = saving.save();
    expect(saving.isSending()).toBeTrue();
    expect(saving.outcome()).toBeNull();
    answer('saved');
    expect(await ended).toBe('saved');
    expect(saving.isSending()).toBeFalse();
    expect(saving.outcome()).toBe('saved');
    expect(sent).toEqual(['Etter']);
  });

  it('lets go of what is typed once it stands there', async () => {
    const { saving, stored, answer } = setUp();
    const ended = saving.save();
    stored.set('Etter');
    answer('saved');
    await ended;
    expect(isChanged(saving.model())).toBeFalse();
  });

  it('overwrites nothing that has come since, until it is saved once more', async () => {
    const { saving, stored, sent, answer } = setUp();
    stored.set('Deres');
    expect(await saving.save()).toBe('moved');
    expect(saving.outcome()).toBe('moved');
    expect(sent).toEqual([]);
    expect(saving.model()).toEqual({ seen: 'Deres', typed: 'Etter  ' });

    const ended = saving.save();
    answer('saved');
    expect(await ended).toBe('saved');
    expect(sent).toEqual(['Etter']);
  });

  it('keeps the text where somebody else was first at the server', async () => {
    const { saving, stored, answer } = setUp();
    const ended = saving.save();
    stored.set('Deres');
    answer('moved');
    expect(await ended).toBe('moved');
    expect(saving.model()).toEqual({ seen: 'Deres', typed: 'Etter' });
  });

  it('keeps what was seen where it failed: what comes after that is somebody else’s', async () => {
    const { saving, stored, answer } = setUp();
    const ended = saving.save();
    answer('failed');
    expect(await ended).toBe('failed');
    stored.set('Deres');
    expect(await saving.save()).toBe('moved');
  });

  it('sends nothing where what was to be changed is gone', async () => {
    const { saving, sent } = setUp(true);
    expect(await saving.save()).toBe('moved');
    expect(sent).toEqual([]);
  });
});
