import { Day } from '../../src/app/domain/day/day';
import { changedFields, FieldValues, pickFields } from '../../src/app/domain/measure/history';
import { Measure, MeasureContent } from '../../src/app/domain/measure/measure';
import { trendChange } from '../../src/app/domain/plan/trend';
import { Dice } from './dice';
import { Staffing } from './people';
import { workday } from './workday';

/** One write of a measure and what it did to the plan's counts. */
export interface ChronicleEvent {
  readonly day: Day;
  readonly by: string;
  readonly at: Date;
  readonly from: FieldValues;
  readonly to: FieldValues;
  readonly trend: ReturnType<typeof trendChange>;
}

interface Circumstances {
  readonly staffing: Staffing;
  /** No event is later than this. */
  readonly yesterday: Day;
  readonly dice: Dice;
}

type Plannable =
  | 'title'
  | 'message'
  | 'expectedEffect'
  | 'goalIds'
  | 'targetGroupIds'
  | 'channelIds'
  | 'objectiveIds'
  | 'wanted'
  | 'neededResources'
  | 'dialogueLevel'
  | 'audience'
  | 'sectionId'
  | 'languages'
  | 'start'
  | 'deadline';
type Report = Pick<MeasureContent, 'health' | 'progress' | 'statusText'>;

/**
 * A measure written as the app writes it: each method is one version, by somebody who may, on the
 * given day or, where the measure is already further, on the day of the version before.
 */
export class Chronicle {
  readonly events: ChronicleEvent[] = [];
  private content: MeasureContent;
  private readonly firstDeadline: Day;
  private slips = 0;

  constructor(
    createdOn: Day,
    planned: Pick<MeasureContent, Plannable>,
    private readonly circumstances: Circumstances,
  ) {
    const writer = this.lineWriter(createdOn);
    this.firstDeadline = planned.deadline;
    this.content = {
      title: planned.title,
      message: planned.message,
      expectedEffect: planned.expectedEffect,
      neededResources: planned.neededResources,
      goalIds: planned.goalIds,
      objectiveIds: planned.objectiveIds,
      targetGroupIds: planned.targetGroupIds,
      wanted: planned.wanted,
      channelIds: planned.channelIds,
      dialogueLevel: planned.dialogueLevel,
      audience: planned.audience,
      sectionId: planned.sectionId,
      languages: planned.languages,
      start: planned.start,
      deadline: planned.deadline,
      assigneeUid: '',
      status: 'notStarted',
      health: 'onTrack',
      progress: 0,
      statusText: '',
      evaluation: '',
      reportedOn: '',
      escalation: '',
      // A leader who plans a measure has taken it on; an advisor who fills in for one has not.
      acknowledgedBy: writer.leads ? writer.uid : '',
      acknowledgedOn: writer.leads ? createdOn : '',
      archived: false,
    };
    this.record(createdOn, writer.uid, null);
  }

  get versions(): number {
    return this.events.length;
  }

  get createdOn(): Day {
    return this.events[0].day;
  }

  get lastDay(): Day {
    return this.events.at(-1)!.day;
  }

  /** The measure as it stands now; its id is its place in Firestore and no field. */
  get measure(): Omit<Measure, 'id'> {
    const { by, at } = this.events.at(-1)!;
    return {
      ...this.content,
      firstDeadline: this.firstDeadline,
      slips: this.slips,
      version: this.versions,
      updatedBy: by,
      updatedAt: at,
    };
  }

  delegate(day: Day, assigneeUid: string): void {
    this.asLeader(day, () => ({ assigneeUid }));
  }

  moveDeadline(day: Day, deadline: Day): void {
    this.asLeader(day, () => ({ deadline }));
  }

  report(day: Day, report: Report): void {
    this.asReporter(day, (reportedOn) => ({ ...report, status: 'inProgress', reportedOn }));
  }

  complete(day: Day, statusText: string, evaluation: string): void {
    this.asReporter(day, (reportedOn) => ({
      status: 'completed',
      health: 'onTrack',
      progress: 100,
      statusText,
      evaluation,
      reportedOn,
    }));
  }

  postpone(day: Day, statusText: string, deadline: Day): void {
    this.asLeader(day, (reportedOn) => ({
      status: 'postponed',
      health: 'atRisk',
      statusText,
      reportedOn,
      deadline,
    }));
  }

  cancel(day: Day, statusText: string): void {
    this.asLeader(day, (reportedOn) => ({ status: 'cancelled', statusText, reportedOn }));
  }

  acknowledge(day: Day): void {
    this.asLeader(day, (acknowledgedOn) => ({
      acknowledgedBy: this.circumstances.staffing.leaderUid,
      acknowledgedOn,
    }));
  }

  escalate(day: Day, escalation: string): void {
    this.asLeader(day, () => ({ escalation }));
  }

  archive(day: Day): void {
    this.asLeader(day, () => ({ archived: true }));
  }

  private asLeader(wanted: Day, changes: (day: Day) => Partial<MeasureContent>): void {
    const day = this.possible(wanted);
    this.write(day, this.lineWriter(day).uid, changes(day));
  }

  /** The assignee mostly reports what has been delegated, but the leader may. */
  private asReporter(wanted: Day, changes: (day: Day) => Partial<MeasureContent>): void {
    const day = this.possible(wanted);
    const { assigneeUid } = this.content;
    const reportsSelf = assigneeUid !== '' && this.circumstances.dice.chance(80);
    this.write(day, reportsSelf ? assigneeUid : this.lineWriter(day).uid, changes(day));
  }

  private write(day: Day, by: string, changes: Partial<MeasureContent>): void {
    const before = this.content;
    this.content = { ...before, ...changes };
    // Two like reports on one day: the app has nothing to save then either.
    if (changedFields(before, this.content).length > 0) {
      this.slips += this.content.deadline > before.deadline ? 1 : 0;
      this.record(day, by, before);
    }
  }

  private record(day: Day, by: string, before: MeasureContent | null): void {
    const fields = before ? changedFields(before, this.content) : [];
    this.events.push({
      day,
      by,
      at: this.momentOn(day),
      from: before ? pickFields(before, fields) : {},
      to: pickFields(this.content, fields),
      trend: trendChange(before, this.content),
    });
  }

  private lineWriter(day: Day): { uid: string; leads: boolean } {
    const { leaderUid, leaderSince, formerWriterUid, formerWriterLed } =
      this.circumstances.staffing;
    return day < leaderSince
      ? { uid: formerWriterUid, leads: formerWriterLed }
      : { uid: leaderUid, leads: true };
  }

  private possible(wanted: Day): Day {
    const day = wanted < this.lastDay ? this.lastDay : wanted;
    return workday(day > this.circumstances.yesterday ? this.circumstances.yesterday : day);
  }

  /**
   * A moment of the Norwegian working day in summer and winter (06:00 to 14:00 UTC), later with each
   * version, so that two on one day keep their order.
   */
  private momentOn(day: Day): Date {
    const minutes = this.versions * 100 + this.circumstances.dice.between(0, 95);
    return new Date(Date.parse(`${day}T06:00:00Z`) + minutes * 60_000);
  }
}
