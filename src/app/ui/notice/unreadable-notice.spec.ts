import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { show, textOf, textsOf } from '../../testing/on-screen';
import { provideIcons } from '../icons/icons';
import { UnreadableNotice } from './unreadable-notice';

describe('The notice of unreadable documents', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideIcons()] }));

  const showNotice = (...paths: string[]) =>
    show(UnreadableNotice, [inputBinding('documents', () => paths.map((path) => ({ path })))]);

  it('takes no place where every document could be read', async () => {
    const notice = await showNotice();
    expect(textOf(notice)).toBe('');
    expect(notice.hidden).toBeTrue();
  });

  it('names one document by its path, to whoever asks', async () => {
    const notice = await showNotice('plans/school-1-2026');
    expect(notice.hidden).toBeFalse();
    expect(textOf(notice)).toContain('Ett dokument kan ikke leses');
    notice.querySelector('summary')?.click();
    expect(textsOf(notice, 'li')).toEqual(['plans/school-1-2026']);
  });

  it('counts several and names each, to whoever asks', async () => {
    const notice = await showNotice('plans/a-2026', 'directory/units');
    expect(textOf(notice)).toContain('2 dokumenter kan ikke leses');
    notice.querySelector('summary')?.click();
    expect(textsOf(notice, 'li')).toEqual(['plans/a-2026', 'directory/units']);
  });
});
