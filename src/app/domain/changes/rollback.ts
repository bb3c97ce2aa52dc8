import { Day, dayOf } from '../day/day';
import { Health, Status } from '../measure/measure';
import { MeasureLine } from '../measure/measure-line';
import { Plan } from '../plan/plan';
import { isCreation, MeasureChange } from './change';

/** What ledergruppen follows of a measure, as it was at some time. The title is today's. */
export interface MeasureState {
  readonly planId: string;
  readonly unitId: string;
  readonly measureId: string;
  readonly title: string;
  readonly status: Status;
  readonly health: Health;
  readonly deadline: Day;
  readonly archived: boolean;
  /** Whether ledergruppen is asked to decide something. */
  readonly escalated: boolean;
}

/** The states by `planId/measureId`. */
export type MeasureStates = ReadonlyMap<string, MeasureState>;

/** What {@link MeasureStates} knows a measure by. */
export function keyOf({ planId, measureId }: Pick<MeasureState, 'planId' | 'measureId'>): string {
  return `${planId}/${measureId}`;
}

/** The events by measure, in their order. */
export function eventsByMeasure(
  events: readonly MeasureChange[],
): ReadonlyMap<string, readonly MeasureChange[]> {
  const found = new Map<string, MeasureChange[]>();
  for (const event of [...events].sort((one, other) => one.version - other.version)) {
    const list = found.get(keyOf(event)) ?? [];
    list.push(event);
    found.set(keyOf(event), list);
  }
  return found;
}

/**
 * The plans' measures as they were when the day began: today's lines with what has happened since
 * taken back. A measure that did not exist then is left out; an archived one is not.
 *
 * @param events all of the plans' events from that day to today
 */
export function statesAsDayBegan(
  plans: readonly Plan[],
  events: readonly MeasureChange[],
  day: Day,
): MeasureStates {
  const byMeasure = eventsByMeasure(events);
  const states = new Map<string, MeasureState>();
  for (const plan of plans) {
    for (const line of plan.lines) {
      const place = { planId: plan.id, unitId: plan.unitId, measureId: line.id };
      const own = byMeasure.get(keyOf(place)) ?? [];
      const state = undoSince(stateToday(place, line), own, day);
      if (state) {
        states.set(keyOf(state), state);
      }
    }
  }
  return states;
}

function undoSince(
  today: MeasureState,
  events: readonly MeasureChange[],
  day: Day,
): MeasureState | null {
  let state = today;
  for (const event of [...events].reverse()) {
    if (dayOf(event.at) < day) {
      break;
    }
    if (isCreation(event)) {
      return null;
    }
    const { escalation, ...fields } = event.from;
    state = { ...state, ...fields, escalated: isLifted(escalation) ?? state.escalated };
  }
  return state;
}

function stateToday(
  place: Pick<MeasureState, 'planId' | 'unitId' | 'measureId'>,
  { title, status, health, deadline, archived, escalated }: MeasureLine,
): MeasureState {
  return { ...place, title, status, health, deadline, archived, escalated };
}

function isLifted(escalation: string | undefined): boolean | undefined {
  return escalation === undefined ? undefined : escalation !== '';
}
