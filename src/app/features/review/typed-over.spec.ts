import { signal } from '@angular/core';
import { isChanged, typedOver } from './typed-over';

describe('what is typed over what is stored', () => {
  const stored = signal({ text: 'Før' });
  const model = typedOver(stored);
  const type = (text: string) => model.update(({ seen }) => ({ seen, typed: { text } }));
  const typed = () => model().typed.text;

  beforeEach(() => {
    stored.set({ text: 'Tømmes' });
    model.set({ seen: stored(), typed: stored() });
    stored.set({ text: 'Før' });
  });

  it('begins with it, and follows it until something is typed', () => {
    expect(typed()).toBe('Før');
    stored.set({ text: 'Deres' });
    expect(typed()).toBe('Deres');
    expect(isChanged(model())).toBeFalse();
  });

  it('is kept when somebody else writes, with what was seen when it began', () => {
    model();
    type('Mitt');
    stored.set({ text: 'Deres' });
    expect(model()).toEqual({ seen: { text: 'Før' }, typed: { text: 'Mitt' } });
    expect(isChanged(model())).toBeTrue();
  });

  it('is no longer typed once it is stored', () => {
    model();
    type('Mitt');
    stored.set({ text: 'Mitt' });
    expect(isChanged(model())).toBeFalse();
    stored.set({ text: 'Deres' });
    expect(typed()).toBe('Deres');
  });
});
