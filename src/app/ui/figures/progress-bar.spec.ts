import { inputBinding } from '@angular/core';
import { show, textOf } from '../../testing/on-screen';
import { ProgressBar } from './progress-bar';

describe('A progress bar', () => {
  it('says its number to everybody and draws it only for the eye', async () => {
    const bar = await show(ProgressBar, [inputBinding('percent', () => 40)]);
    expect(textOf(bar)).toBe('40 %');
    expect(textOf(bar.querySelector<HTMLElement>('[aria-hidden=true]'))).toBe('');
  });

  for (const percent of [0, 25, 100]) {
    it(`is filled to ${percent} percent`, async () => {
      const bar = await show(ProgressBar, [inputBinding('percent', () => percent)]);
      const track = bar.querySelector('.track')!.getBoundingClientRect();
      const done = bar.querySelector('.done')!.getBoundingClientRect();
      expect(done.width / track.width).toBeCloseTo(percent / 100, 2);
    });
  }
});
