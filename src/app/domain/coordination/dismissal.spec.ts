import { aRow } from '../../testing/measures';
import { Clash, clashId } from './clash';
import {
  Dismissal,
  DISMISSAL_LIMITS,
  dismissalOf,
  dismissalProblem,
  Dismissals,
  outdated,
} from './dismissal';

const TODAY = '2026-06-10';

function aClash(...measureIds: readonly string[]): Clash {
  return {
    id: clashId('2026-06-15', 'group-1', 'channel-1'),
    week: '2026-06-15',
    groupId: 'group-1',
    channelId: 'channel-1',
    measures: measureIds.map((id) => aRow({ id })),
    unitIds: ['school-1', 'library'],
  };
}

function aDismissal(changes: Partial<Dismissal> = {}): Dismissal {
  const { id: clashId } = aClash();
  return { clashId, measureIds: ['m1', 'm2'], reason: '', by: 'ada', at: null, ...changes };
}

function all(...dismissals: readonly Dismissal[]): Dismissals {
  return new Map(dismissals.map((dismissal) => [dismissal.clashId, dismissal]));
}

function many(count: number, week: string): readonly Dismissal[] {
  return Array.from({ length: count }, (_, index) =>
    aDismissal({ clashId: clashId(week, `group-${index}`, 'channel-1') }),
  );
}

describe('A clash that is put away', () => {
  it('stays away for the measures that it was about, and for fewer of them', () => {
    const dismissal = aDismissal({ measureIds: ['m1', 'm2', 'm3'] });
    expect(dismissalOf(aClash('m1', 'm2', 'm3'), all(dismissal))).toBe(dismissal);
    expect(dismissalOf(aClash('m3', 'm1'), all(dismissal))).toBe(dismissal);
  });

  it('comes back where another measure joins', () => {
    expect(dismissalOf(aClash('m1', 'm2', 'm3'), all(aDismissal()))).toBeNull();
  });

  it('is none of another week, group or channel', () => {
    const other = aDismissal({ clashId: clashId('2026-06-22', 'group-1', 'channel-1') });
    expect(dismissalOf(aClash('m1', 'm2'), all(other))).toBeNull();
    expect(dismissalOf(aClash('m1', 'm2'), all())).toBeNull();
  });
});

describe('Putting a clash away', () => {
  const problem = (reason: string, dismissals = all(), clash = aClash('m1', 'm2')) =>
    dismissalProblem(clash, reason, dismissals, TODAY);

  it('takes a short reason, or none', () => {
    expect(problem('')).toBeNull();
    expect(problem('x'.repeat(DISMISSAL_LIMITS.reason))).toBeNull();
    expect(problem('x'.repeat(DISMISSAL_LIMITS.reason + 1))).toBe('tooLong');
  });

  it('takes no identity number', () => {
    expect(problem('Ring 010190 12345')).toBe('identityNumber');
  });

  it('takes a hundred measures and no more', () => {
    const of = (count: number) => aClash(...Array.from({ length: count }, (_, n) => `m${n}`));
    expect(problem('', all(), of(100))).toBeNull();
    expect(problem('', all(), of(101))).toBe('tooManyMeasures');
  });

  it('takes three hundred a year, of weeks to come', () => {
    const full = all(...many(300, '2026-06-22'));
    expect(problem('', full)).toBe('full');
    expect(problem('', all(...many(299, '2026-06-22')))).toBeNull();
    expect(problem('', all(...many(299, '2026-06-22'), aDismissal()))).toBeNull();
  });

  it('lets go of weeks that are over once there is no more room', () => {
    const past = many(1, '2026-06-01');
    const dismissals = all(...many(299, '2026-06-08'), ...past);
    expect(outdated(dismissals, TODAY)).toEqual([past[0].clashId]);
    expect(problem('', dismissals)).toBeNull();
    expect(outdated(all(...past), TODAY)).toEqual([]);
  });
});
