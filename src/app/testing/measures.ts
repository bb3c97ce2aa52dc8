import { HistoryEvent } from '../domain/measure/history';
import { Measure, MeasureContent, NOTHING_WANTED } from '../domain/measure/measure';
import { MeasureLine, readLine, writeLine } from '../domain/measure/measure-line';
import { RegisterRow } from '../domain/register/register-row';

/** What somebody has written of a measure that is under way; sound, with the changes given. */
export function aContent(changes: Partial<MeasureContent> = {}): MeasureContent {
  return {
    title: 'Informere foreldre om ny skolerute',
    message: 'Skoleruta er lagt om fra høsten',
    expectedEffect: 'Alle foreldre kjenner den nye skoleruta',
    neededResources: '',
    goalIds: ['goal-1'],
    objectiveIds: [],
    targetGroupIds: ['group-1'],
    wanted: NOTHING_WANTED,
    channelIds: ['channel-1'],
    dialogueLevel: 'inform',
    audience: 'external',
    sectionId: '',
    languages: [],
    start: '2026-03-02',
    deadline: '2026-06-30',
    assigneeUid: '',
    status: 'inProgress',
    health: 'onTrack',
    progress: 40,
    statusText: '',
    evaluation: '',
    reportedOn: '',
    escalation: '',
    acknowledgedBy: '',
    acknowledgedOn: '',
    archived: false,
    ...changes,
  };
}

/** A measure as it is stored: its first version, with the changes given. */
export function aMeasure(changes: Partial<Measure> = {}): Measure {
  return {
    ...aContent(),
    id: 'measure-1',
    firstDeadline: changes.deadline ?? aContent().deadline,
    slips: 0,
    version: 1,
    updatedBy: 'leader-1',
    updatedAt: new Date('2026-03-02T09:00:00Z'),
    ...changes,
  };
}

/** A measure's line, as the plan has it. */
export function aLine(changes: Partial<MeasureLine> = {}): MeasureLine {
  const escalation = changes.escalated ? 'Hvem skal betale?' : '';
  const measure = aMeasure({ escalation, ...changes });
  const line = readLine(measure.id, writeLine(measure));
  if (line === null) {
    throw new Error(`not a line: ${writeLine(measure)}`);
  }
  return line;
}

/** A measure's line with the plan that it stands in. */
export function aRow(changes: Partial<RegisterRow> = {}): RegisterRow {
  const { planId = 'school-1-2026', unitId = 'school-1', ...line } = changes;
  return { ...aLine(line), planId, unitId };
}

/** One change of a measure: the second version, unless told otherwise. */
export function anEvent(changes: Partial<HistoryEvent> = {}): HistoryEvent {
  return {
    version: 2,
    by: 'leader-1',
    at: new Date('2026-04-07T10:30:00Z'),
    from: { progress: 20 },
    to: { progress: 40 },
    ...changes,
  };
}
