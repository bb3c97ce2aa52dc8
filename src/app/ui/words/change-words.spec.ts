import { ChangeKind, changesHeadline } from './change-words';

describe('What has changed, in a sentence', () => {
  const period = { from: '2026-10-22', to: '2026-11-26' };
  for (const { counts, said } of [
    {
      counts: { completed: 32, new: 5, newlyLate: 14, slipped: 6, escalated: 2 },
      said: 'Fra 22. oktober til 26. november 2026: 32 fullført, 5 nye, 14 forfalt, 6 med utsatt frist og 2 løftet til rådmannen',
    },
    { counts: { new: 1 }, said: 'Fra 22. oktober til 26. november 2026: 1 nytt tiltak' },
    {
      counts: { submitted: 2 },
      said: 'Fra 22. oktober til 26. november 2026: ingen tiltak er nye, fullført eller forfalt',
    },
    {
      counts: { decisionOpen: 2 },
      said: 'Fra 22. oktober til 26. november 2026: ingenting er endret',
    },
  ] as const satisfies readonly { counts: Partial<Record<ChangeKind, number>>; said: string }[]) {
    it(`is «${said}»`, () => {
      const map = new Map(Object.entries(counts) as [ChangeKind, number][]);
      expect(changesHeadline(map, period)).toBe(said);
    });
  }

  it('names a single day once, and both years where there are two', () => {
    expect(changesHeadline(new Map(), { from: '2026-11-26', to: '2026-11-26' })).toBe(
      'Den 26. november 2026: ingenting er endret',
    );
    expect(changesHeadline(new Map(), { from: '2025-12-01', to: '2026-01-15' })).toBe(
      'Fra 1. desember 2025 til 15. januar 2026: ingenting er endret',
    );
  });
});
