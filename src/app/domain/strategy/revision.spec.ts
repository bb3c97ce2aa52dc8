import { Strategy } from './strategy';
import { Revision, revisionOf } from './revision';

const current = (reviseBy: string): Pick<Strategy, 'status' | 'reviseBy'> => ({
  status: 'current',
  reviseBy,
});

describe('What is said of the day of revision', () => {
  const cases: readonly { reviseBy: string; said: Revision | null }[] = [
    { reviseBy: '', said: null },
    { reviseBy: '2026-05-31', said: null },
    { reviseBy: '2026-05-30', said: { kind: 'soon', days: 89 } },
    { reviseBy: '2026-03-02', said: { kind: 'soon', days: 0 } },
    { reviseBy: '2026-03-01', said: { kind: 'passed', days: 1 } },
    { reviseBy: '2025-03-02', said: { kind: 'passed', days: 365 } },
  ];
  for (const { reviseBy, said } of cases) {
    it(`is ${said ? `${said.kind}, ${said.days} days` : 'nothing'} for "${reviseBy}"`, () => {
      expect(revisionOf(current(reviseBy), '2026-03-02')).toEqual(said);
    });
  }

  for (const status of ['draft', 'retired'] as const) {
    it(`is nothing of one that is ${status}`, () => {
      expect(revisionOf({ status, reviseBy: '2020-01-01' }, '2026-03-02')).toBeNull();
    });
  }
});
