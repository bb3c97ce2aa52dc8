import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Attention } from '../../domain/measure/attention';
import { Health, Status } from '../../domain/measure/measure';
import { show, textOf } from '../../testing/on-screen';
import { provideIcons } from '../icons/icons';
import { AttentionBadge, HealthBadge, StatusBadge } from './badge';

/** A badge tells by word and icon; what colour it has is nobody's only clue. */
function expectWordAndIcon(badge: HTMLElement, word: string): void {
  expect(textOf(badge)).toBe(word);
  expect(badge.querySelectorAll('mat-icon svg path').length).toBeGreaterThan(0);
}

describe('A badge', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideIcons()] }));

  for (const { status, word } of [
    { status: 'notStarted', word: 'Ikke påbegynt' },
    { status: 'inProgress', word: 'Påbegynt' },
    { status: 'completed', word: 'Fullført' },
    { status: 'postponed', word: 'Utsatt' },
    { status: 'cancelled', word: 'Avbrutt' },
  ] satisfies { status: Status; word: string }[]) {
    it(`says "${word}" of a measure that is ${status}`, async () => {
      expectWordAndIcon(await show(StatusBadge, [inputBinding('status', () => status)]), word);
    });
  }

  for (const { health, word } of [
    { health: 'onTrack', word: 'I rute' },
    { health: 'atRisk', word: 'Noe forsinket' },
    { health: 'critical', word: 'Kritisk' },
  ] satisfies { health: Health; word: string }[]) {
    it(`says "${word}" of a measure that is ${health}`, async () => {
      expectWordAndIcon(await show(HealthBadge, [inputBinding('health', () => health)]), word);
    });
  }

  for (const { kind, word } of [
    { kind: 'overdue', word: 'Forfalt' },
    { kind: 'stale', word: 'Ikke oppdatert' },
    { kind: 'escalated', word: 'Løftet til rådmannen' },
  ] satisfies { kind: Attention; word: string }[]) {
    it(`says "${word}" of a measure that is ${kind}`, async () => {
      expectWordAndIcon(await show(AttentionBadge, [inputBinding('kind', () => kind)]), word);
    });
  }
});
