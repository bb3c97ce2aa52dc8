import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { show, textOf } from '../../testing/on-screen';
import { provideIcons } from '../icons/icons';
import { EmptyState } from './empty-state';

@Component({
  imports: [EmptyState],
  template: `<app-empty-state><p>Her kommer tiltakene</p></app-empty-state>`,
})
class EmptyPage {}

describe('An empty page', () => {
  it('says what will stand there, beside an icon', async () => {
    TestBed.configureTestingModule({ providers: [provideIcons()] });
    const page = await show(EmptyPage);
    expect(textOf(page)).toBe('Her kommer tiltakene');
    expect(page.querySelectorAll('mat-icon svg').length).toBe(1);
  });
});
