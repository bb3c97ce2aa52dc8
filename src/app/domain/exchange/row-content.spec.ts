import { anImportTarget } from '../../testing/import-target';
import { aContent } from '../../testing/measures';
import { NOTHING_WANTED } from '../measure/measure';
import { GridCell } from './grid';
import { ImportField } from './import-fields';
import { readContent, RowReading, withRow } from './row-content';

const TODAY = '2026-11-23';

function read(cells: Partial<Record<ImportField, GridCell>>, reading: Partial<RowReading> = {}) {
  return readContent(new Map(Object.entries(cells) as [ImportField, GridCell][]), {
    target: anImportTarget(),
    chosen: {},
    hasFractions: false,
    emptyClears: false,
    ...reading,
  });
}

describe('The cells of a row', () => {
  const EMPTIED: readonly (readonly [ImportField, unknown])[] = [
    ['title', ''],
    ['goalIds', []],
    ['targetGroupIds', []],
    ['channelIds', []],
    ['objectiveIds', []],
    ['assigneeUid', ''],
    ['message', ''],
    ['expectedEffect', ''],
    ['neededResources', ''],
    ['statusText', ''],
    ['evaluation', ''],
  ];
  for (const [field, value] of EMPTIED) {
    it(`empty the field with a blank where that is meant: ${field}`, () => {
      expect(read({ [field]: ' ' }, { emptyClears: true }).values).toEqual({ [field]: value });
      expect(read({ [field]: ' ' }).values).toEqual({});
    });
  }

  for (const field of [
    'start',
    'deadline',
    'status',
    'health',
    'progress',
    'dialogueLevel',
    'audience',
  ] as const) {
    it(`never empty what every measure has: ${field}`, () =>
      expect(read({ [field]: null }, { emptyClears: true }).values).toEqual({}));
  }

  it('list what they name as the strategy does', () =>
    expect(read({ goalIds: '2; 1' }).values).toEqual({ goalIds: ['goal-1', 'goal-2'] }));

  it('tell of what could not be read, and leave the field as it was', () => {
    const { values, errors } = read({ start: 'snarest', status: 'Rosa', progress: 'litt' });
    expect(values).toEqual({});
    expect(errors).toEqual([
      { problem: 'notADay', field: 'start', said: 'snarest' },
      { problem: 'unknownName', field: 'status', said: 'Rosa' },
      { problem: 'notAPercentage', field: 'progress', said: 'litt' },
    ]);
  });

  it('have days of the plan’s year where they name none', () => {
    const target = anImportTarget({ year: 2027 });
    expect(read({ deadline: '15. mars' }, { target }).values).toEqual({ deadline: '2027-03-15' });
  });

  for (const cell of ['40,5', '101', '-1', -0.5, 250]) {
    it(`give no progress of ${cell}`, () =>
      expect(read({ progress: cell }).errors.map(({ problem }) => problem)).toEqual([
        'notAPercentage',
      ]));
  }

  describe('with a name that somebody has decided on', () => {
    it('say what it stands for', () => {
      const chosen = { status: { rosa: 'postponed' }, assigneeUid: { rektor: 'kari' } };
      expect(read({ status: 'Rosa', assigneeUid: 'Rektor' }, { chosen }).values).toEqual({
        status: 'postponed',
        assigneeUid: 'kari',
      });
    });

    it('say nothing of what is left out, and nobody for an assignee', () => {
      const left = { rosa: '' };
      const chosen = { status: left, health: left, dialogueLevel: left, audience: left };
      const rosa = { status: 'Rosa', health: 'Rosa', dialogueLevel: 'Rosa', audience: 'Rosa' };
      expect(read(rosa, { chosen }).values).toEqual({});
      expect(read({ assigneeUid: 'Rosa' }, { chosen: { assigneeUid: left } }).values).toEqual({
        assigneeUid: '',
      });
    });
  });
});

describe('A measure with what a row says', () => {
  const base = aContent({ status: 'inProgress', progress: 40, reportedOn: '2026-05-01' });

  it('has the progress that goes with a status, unless the row says another', () => {
    const progressOf = (values: Parameters<typeof withRow>[1], of = base) =>
      withRow(of, values, TODAY).progress;
    expect(progressOf({ status: 'completed' })).toBe(100);
    // Its own file has the progress that it had, beside a status that somebody has changed.
    expect(progressOf({ status: 'completed', progress: 40 })).toBe(100);
    expect(progressOf({ status: 'completed', progress: 60 })).toBe(60);
    expect(progressOf({ progress: 60 })).toBe(60);
    // A status that it has already moves nothing, also where the two do not go together.
    expect(progressOf({ status: 'notStarted' }, { ...base, status: 'notStarted' })).toBe(40);
  });

  for (const values of [
    { status: 'postponed' },
    { health: 'critical' },
    { progress: 60 },
    { statusText: 'Litt sent' },
    { evaluation: 'Fullt hus' },
  ] as const) {
    it(`is reported on today by ${Object.keys(values)[0]}`, () =>
      expect(withRow(base, values, TODAY)).toEqual({ ...base, ...values, reportedOn: TODAY }));
  }

  it('is not reported on by what it says of itself, or by what it had', () => {
    const said = { title: 'Ny', message: 'Ny', deadline: '2026-07-01', wanted: NOTHING_WANTED };
    expect(withRow(base, said, TODAY).reportedOn).toBe('2026-05-01');
    const had = { status: 'inProgress', health: 'onTrack', progress: 40 } as const;
    expect(withRow(base, had, TODAY)).toEqual(base);
  });
});
