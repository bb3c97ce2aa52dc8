import { computed, inject } from '@angular/core';
import {
  patchState,
  signalStore,
  withComputed,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { MyAgenda } from '../../data/agenda/my-agenda';
import { Clock } from '../../data/clock/clock';
import { MeasureClerk } from '../../data/outbox/measure-clerk';
import { Session } from '../../data/session/session';
import { askedUnder } from '../../domain/measure/escalation';
import { Health, Status } from '../../domain/measure/measure';
import { MeasureLine } from '../../domain/measure/measure-line';
import { isSafe, Outcome } from '../../domain/measure/outcome';
import { shortReportProblems } from '../../domain/measure/report';
import { mayEditUnit } from '../../domain/member/access';

/** What is said of one measure. */
export interface Report {
  readonly status: Status;
  readonly health: Health;
  readonly progress: number;
  readonly statusText: string;
}

export interface ReportRow {
  readonly id: string;
  readonly planId: string;
  readonly unitId: string;
  /** The measure as the writer has seen it. */
  readonly measure: MeasureLine;
  readonly report: Report;
  /** Everything is as it was last told, and is to be told again with today's date. */
  readonly isAsBefore: boolean;
  readonly outcome: Outcome | null;
}

interface ReportManyState {
  /** As they stood when the page opened: rows do not move under whoever is writing. */
  readonly rows: readonly ReportRow[];
  readonly progress: { readonly done: number; readonly total: number } | null;
}

/** Reports on several measures, each its own write. */
export const ReportManyStore = signalStore(
  withState<ReportManyState>({ rows: [], progress: null }),
  withProps(() => ({
    _clerk: inject(MeasureClerk),
    _today: inject(Clock).today,
    _session: inject(Session),
    agenda: inject(MyAgenda),
  })),
  withComputed(({ rows }) => ({
    changed: computed(() => rows().filter((row) => row.isAsBefore || hasNews(row))),
  })),
  withComputed(({ changed }) => ({
    /** Those changed that can be saved; in the others something has to be put right first. */
    sound: computed(() => changed().filter((row) => isSound(row))),
  })),
  withMethods((store) => ({
    /**
     * Takes up one's open measures as they stand now, by deadline; where asked for, only those that
     * somebody awaits a status of.
     */
    begin(onlyAsked = false): void {
      const asked = new Set(
        store.agenda
          .items()
          .filter((item) => item.kind === 'measure' && item.request !== null)
          .map(({ id }) => id),
      );
      const measures = store.agenda
        .measures()
        .filter(({ planId, measure }) => !onlyAsked || asked.has(`${planId}/${measure.id}`));
      const rows = measures.map(({ planId, unitId, measure }): ReportRow => {
        const id = `${planId}/${measure.id}`;
        const report = reportOf(measure);
        return { id, planId, unitId, measure, report, isAsBefore: false, outcome: null };
      });
      rows.sort((one, other) => one.measure.deadline.localeCompare(other.measure.deadline));
      patchState(store, { rows });
    },
    change(id: string, change: Partial<Report>): void {
      patchState(store, ({ rows }) => ({
        rows: rows.map((row) =>
          row.id === id ? { ...row, report: { ...row.report, ...change }, outcome: null } : row,
        ),
      }));
    },
    /** Says that one measure stands as it was last told, or takes that back. */
    sayAsBefore(id: string, isAsBefore: boolean): void {
      patchState(store, ({ rows }) => ({
        rows: rows.map((row) => (row.id === id ? { ...row, isAsBefore, outcome: null } : row)),
      }));
    },
    _replace(id: string, change: Partial<ReportRow>): void {
      patchState(store, ({ rows }) => ({
        rows: rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
      }));
    },
  })),
  withMethods((store) => ({
    async _save(row: ReportRow): Promise<Partial<ReportRow>> {
      const { planId, unitId, measure, report } = row;
      const base = await store._clerk.fetch(planId, measure.id, measure.version);
      if (base === null) {
        return { outcome: 'missing' };
      }
      if (base.version !== measure.version) {
        // What stands now comes into sight, what was typed stays: saving again is a choice.
        const { status, health, progress, version } = base;
        return { measure: { ...measure, status, health, progress, version }, outcome: 'overtaken' };
      }
      const reportedOn = store._today();
      const member = store._session.member();
      const news = hasNews(row) && {
        ...report,
        statusText: report.statusText.trim(),
        // An assignee may not change it; of a measure that is over it counts no more.
        ...(member &&
          mayEditUnit(member, unitId) && {
            escalation: askedUnder(report.status, base.escalation),
          }),
      };
      const outcome = await store._clerk.changeFrom(base, planId, { ...news, reportedOn });
      return isSafe(outcome)
        ? {
            measure: { ...measure, ...report, reportedOn, version: base.version + 1 },
            report: { ...report, statusText: '' },
            isAsBefore: false,
            outcome,
          }
        : { outcome };
    },
  })),
  withMethods((store) => ({
    /** Saves the sound rows that changed, one after the other. Says how many are in safe keeping. */
    async save(): Promise<number> {
      const changed = store.sound();
      let safe = 0;
      patchState(store, { progress: { done: 0, total: changed.length } });
      for (const [index, row] of changed.entries()) {
        const result = await store._save(row);
        store._replace(row.id, result);
        safe += result.outcome && isSafe(result.outcome) ? 1 : 0;
        patchState(store, { progress: { done: index + 1, total: changed.length } });
      }
      patchState(store, { progress: null });
      return safe;
    },
  })),
);

function reportOf({ status, health, progress }: MeasureLine): Report {
  return { status, health, progress, statusText: '' };
}

function isSound({ report }: ReportRow): boolean {
  return Object.keys(shortReportProblems(report)).length === 0;
}

/** Whether something else is told of the measure than last time. */
export function hasNews({ measure, report }: ReportRow): boolean {
  return (
    report.statusText.trim() !== '' ||
    report.status !== measure.status ||
    report.health !== measure.health ||
    report.progress !== measure.progress
  );
}
