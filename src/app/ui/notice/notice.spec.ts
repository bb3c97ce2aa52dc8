import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { show, textOf } from '../../testing/on-screen';
import { provideIcons } from '../icons/icons';
import { Notice } from './notice';

@Component({
  imports: [Notice],
  template: `
    <app-notice>Lagret</app-notice>
    <app-notice icon="error" tone="problem">Ikke lagret</app-notice>
  `,
})
class TwoNotices {}

describe('A notice', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideIcons()] }));

  it('says what it is given, beside an icon', async () => {
    const page = await show(TwoNotices);
    const [saved, problem] = [...page.querySelectorAll<HTMLElement>('app-notice')];
    expect(textOf(saved)).toBe('Lagret');
    expect(textOf(problem)).toBe('Ikke lagret');
    expect(page.querySelectorAll('app-notice mat-icon svg').length).toBe(2);
  });

  it('looks different where there is a problem', async () => {
    const page = await show(TwoNotices);
    const [saved, problem] = [...page.querySelectorAll<HTMLElement>('app-notice')].map(
      (notice) => getComputedStyle(notice).backgroundColor,
    );
    expect(problem).not.toBe(saved);
  });
});
