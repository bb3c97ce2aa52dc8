import { Component, inputBinding, input, output, outputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { buttonNamed, show, textOf } from '../../testing/on-screen';
import { provideIcons } from '../icons/icons';
import { LoadState } from './load-state';

type Status = 'idle' | 'loading' | 'ready' | { readonly error: string };

@Component({
  imports: [LoadState],
  template: `<app-load-state [status]="status()" (retry)="retry.emit()">Innhold</app-load-state>`,
})
class LoadedPage {
  readonly status = input.required<Status>();
  readonly retry = output();
}

describe('A page that loads', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideIcons()] }));

  const showPage = (status: Status, retry: () => void = () => undefined) =>
    show(LoadedPage, [inputBinding('status', () => status), outputBinding('retry', retry)]);

  for (const status of ['idle', 'loading'] as const) {
    it(`says that it fetches, and nothing else, while ${status}`, async () => {
      const page = await showPage(status);
      expect(textOf(page)).toBe('Henter …');
      expect(textOf(page.querySelector<HTMLElement>('[role=status]'))).toBe('Henter …');
    });
  }

  it('shows its content once it is ready', async () => {
    expect(textOf(await showPage('ready'))).toBe('Innhold');
  });

  it('says what is safe after an error, and not the technical reason', async () => {
    const page = await showPage({ error: 'permission-denied' });
    expect(textOf(page.querySelector<HTMLElement>('[role=alert]'))).toContain(
      'Ingenting du har lagret, er borte',
    );
    expect(textOf(page)).not.toContain('Innhold');
    expect(textOf(page)).not.toContain('permission-denied');
  });

  it('tries again where somebody asks for it', async () => {
    let retries = 0;
    const page = await showPage({ error: 'permission-denied' }, () => retries++);
    buttonNamed(page, 'Prøv igjen').click();
    expect(retries).toBe(1);
  });
});
