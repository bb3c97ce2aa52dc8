import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { MeasureLine } from '../../domain/measure/measure-line';
import { aLine } from '../../testing/measures';
import { aDirectory, aPerson, aUnit } from '../../testing/municipality';
import { linkNamed, show, textOf } from '../../testing/on-screen';
import { provideIcons } from '../icons/icons';
import { MeasureRow } from './measure-row';

const directory = aDirectory([aUnit()], [aPerson({ uid: 'kari', displayName: 'Kari Utfører' })]);
const recent = aLine({ title: 'Åpen dag', deadline: '2026-12-31', reportedOn: '2026-11-20' });

describe('A measure in a list', () => {
  beforeEach(() =>
    TestBed.configureTestingModule({ providers: [provideIcons(), provideRouter([])] }),
  );

  function showRow(
    changes: Partial<MeasureLine> = {},
    inputs: Readonly<Record<string, unknown>> = {},
  ): Promise<HTMLElement> {
    const given = {
      measure: { ...recent, ...changes },
      planId: 'school-1-2026',
      today: '2026-11-23',
      directory,
      ...inputs,
    };
    return show(
      MeasureRow,
      Object.entries(given).map(([name, input]) => inputBinding(name, () => input)),
    );
  }

  it('says what it is, when it is due and how it stands', async () => {
    const row = await showRow();
    expect(textOf(row)).toBe('Åpen dag Frist 31. des. 2026 Påbegynt 40 %');
  });

  it('leads to the measure', async () => {
    const row = await showRow();
    expect(linkNamed(row, 'Åpen dag').getAttribute('href')).toBe('/tiltak/school-1-2026/measure-1');
  });

  it('names the assignee, and unit and leader where they are given', async () => {
    const row = await showRow(
      { assigneeUid: 'kari' },
      { unitName: 'Åsheim skole', leaderName: 'Lise Leder' },
    );
    expect(textOf(row.querySelector<HTMLElement>('.facts'))).toBe(
      'Åsheim skole Leder: Lise Leder Frist 31. des. 2026 Utfører: Kari Utfører',
    );
  });

  for (const { fact, changes, said } of [
    { fact: 'says that it is overdue', changes: { deadline: '2026-11-22' }, said: 'Forfalt' },
    {
      fact: 'says that nobody has reported',
      changes: { reportedOn: '2026-10-01' },
      said: 'Ikke oppdatert',
    },
    {
      fact: 'says that ledergruppen is asked',
      changes: { escalated: true },
      said: 'Løftet til rådmannen',
    },
    { fact: 'says that it is late', changes: { health: 'atRisk' }, said: 'Noe forsinket' },
  ] satisfies { fact: string; changes: Partial<MeasureLine>; said: string }[]) {
    it(fact, async () => {
      expect(textOf(await showRow(changes))).toContain(said);
    });
  }

  it('keeps silent about an assessment that is good or over', async () => {
    expect(textOf(await showRow())).not.toContain('I rute');
    expect(
      textOf(await showRow({ status: 'completed', progress: 100, health: 'critical' })),
    ).not.toContain('Kritisk');
  });

  it('leads to the report for whoever may report, and nobody else', async () => {
    const report = linkNamed(await showRow({}, { mayReport: true }), 'Rapporter: Åpen dag');
    expect(report.getAttribute('href')).toBe('/tiltak/school-1-2026/measure-1/status');
    expect(textOf(await showRow())).not.toContain('Rapporter');
  });
});
