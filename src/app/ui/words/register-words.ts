import { formatDay, monthName } from '../../domain/day/day';
import { personName, unitName } from '../../domain/directory/directory';
import { DialogueLevel, Health, Status } from '../../domain/measure/measure';
import {
  choiceName,
  choicesOfRow,
  Facet,
  FollowUp,
  NONE,
  RegisterContext,
} from '../../domain/register/facets';
import { RegisterRow } from '../../domain/register/register-row';
import { Column } from '../../domain/register/sort';
import { ATTENTION_BADGES, DIALOGUE_NAMES, HEALTH_BADGES, STATUS_BADGES } from './words';

export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  attention: $localize`Oppfølging`,
  status: $localize`Status`,
  health: $localize`Vurdering`,
  goal: $localize`Hovedmål`,
  group: $localize`Målgruppe`,
  channel: $localize`Kanal`,
  objective: $localize`Kommunikasjonsmål`,
  dialogue: $localize`Grad av dialog`,
  month: $localize`Måned for frist`,
  area: $localize`Kommunalområde`,
  unit: $localize`Enhet`,
  leader: $localize`Leder`,
  assignee: $localize`Utfører`,
};

export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  ...FACET_NAMES,
  title: $localize`Tiltak`,
  progress: $localize`Framdrift`,
  start: $localize`Oppstart`,
  deadline: $localize`Frist`,
  reportedOn: $localize`Sist rapportert`,
  slips: $localize`Ganger utsatt`,
};

const FOLLOW_UP_NAMES: Readonly<Record<FollowUp, string>> = {
  overdue: ATTENTION_BADGES.overdue.label,
  stale: ATTENTION_BADGES.stale.label,
  escalated: ATTENTION_BADGES.escalated.label,
  slipped: $localize`Frist flyttet`,
};

const NONE_NAMES: Partial<Record<Facet, string>> = {
  channel: $localize`Ingen kanal`,
  objective: $localize`Ingen kommunikasjonsmål`,
  leader: $localize`Ingen leder`,
  assignee: $localize`Ikke delegert`,
};

/** What a choice of a facet is called in the panel, and as a heading. */
export function choiceLabel(facet: Facet, id: string, context: RegisterContext): string {
  if (id === NONE) {
    return NONE_NAMES[facet] ?? '';
  }
  switch (facet) {
    case 'attention':
      return FOLLOW_UP_NAMES[id as FollowUp];
    case 'status':
      return STATUS_BADGES[id as Status].label;
    case 'health':
      return HEALTH_BADGES[id as Health].label;
    case 'dialogue':
      return DIALOGUE_NAMES[id as DialogueLevel];
    case 'month':
      return monthName(id);
    case 'goal': {
      const goal = context.strategy?.goals.find((one) => one.id === id);
      return goal ? `${goal.order}. ${goal.shortName}` : id;
    }
    default:
      return choiceName(facet, id, context);
  }
}

/** What stands in the row's cell of the column. */
export function cellText(column: Column, row: RegisterRow, context: RegisterContext): string {
  switch (column) {
    case 'title':
      return row.title;
    case 'progress':
      return `${row.progress} %`;
    case 'slips':
      return String(row.slips);
    case 'start':
    case 'deadline':
    case 'reportedOn':
      return formatDay(row[column]);
    case 'unit':
      return unitName(context.directory, row.unitId);
    case 'assignee':
      return personName(context.directory, row.assigneeUid);
    default:
      return choicesOfRow(column, row, context)
        .map((id) => (id === NONE ? '' : choiceLabel(column, id, context)))
        .join(', ');
  }
}
