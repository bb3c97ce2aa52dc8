import { ATTENTIONS } from '../../domain/measure/attention';
import { CONTENT_FIELDS, HEALTHS, STATUSES } from '../../domain/measure/measure';
import { ROLES } from '../../domain/member/member';
import { Problem } from '../../domain/measure/problems';
import {
  ATTENTION_BADGES,
  FIELD_NAMES,
  HEALTH_BADGES,
  problemText,
  ROLE_NAMES,
  STATUS_BADGES,
} from './words';

function expectAllDifferent(texts: readonly string[]): void {
  expect([...new Set(texts)]).toEqual([...texts]);
  expect(texts).not.toContain('');
}

const statusBadges = STATUSES.map((status) => STATUS_BADGES[status]);
const healthBadges = HEALTHS.map((health) => HEALTH_BADGES[health]);
const attentionBadges = ATTENTIONS.map((attention) => ATTENTION_BADGES[attention]);

describe('The words', () => {
  it('tell all badges apart, without the icon or the colour', () => {
    const badges = [...statusBadges, ...healthBadges, ...attentionBadges];
    expectAllDifferent(badges.map((badge) => badge.label));
  });

  it('stand beside icons that tell the same apart, without the colour', () => {
    expectAllDifferent(statusBadges.map((badge) => badge.icon));
    expectAllDifferent(healthBadges.map((badge) => badge.icon));
    expectAllDifferent(attentionBadges.map((badge) => badge.icon));
  });

  it('have colours that the theme knows', () => {
    const theme = getComputedStyle(document.documentElement);
    for (const { color } of [...statusBadges, ...healthBadges, ...attentionBadges]) {
      const property = /^var\((--[a-z-]+)\)$/.exec(color)?.[1] ?? color;
      expect(theme.getPropertyValue(property)).withContext(color).not.toBe('');
    }
  });

  it('never use the colour of lateness for what is done', () => {
    expect(STATUS_BADGES.completed.color).not.toBe(HEALTH_BADGES.critical.color);
  });

  it('name every role', () => {
    expectAllDifferent(ROLES.map((role) => ROLE_NAMES[role]));
  });

  it('do not call two things in a form the same', () => {
    expectAllDifferent(CONTENT_FIELDS.map((field) => FIELD_NAMES[field]));
  });
});

describe('The text of a problem', () => {
  it('asks for what the field lacks', () => {
    expect(problemText('required', 'title')).toBe('Gi tiltaket et navn.');
    expect(problemText('required', 'goalIds')).toBe('Velg minst ett hovedmål.');
    expect(problemText('required', 'targetGroupIds')).toBe('Velg minst én målgruppe.');
    expect(problemText('required', 'start')).toBe('Velg når tiltaket starter.');
    expect(problemText('required', 'deadline')).toBe('Velg en frist.');
    expect(problemText('required', 'escalation')).toBe('Skriv hva ledergruppen må avgjøre.');
    expect(problemText('required', 'message')).toBe('Fyll ut feltet.');
  });

  it('is another for each problem', () => {
    const problems: readonly Problem[] = [
      'required',
      'tooLong',
      'tooMany',
      'notADay',
      'beforeStart',
      'unknownId',
      'notAPercentage',
      'completedIsHundred',
      'hundredIsCompleted',
      'evaluationMissing',
    ];
    expectAllDifferent(problems.map((problem) => problemText(problem, 'progress')));
  });
});
