import { formatDay } from '../../domain/day/day';
import { Directory, personName } from '../../domain/directory/directory';
import { ContentField, MeasureContent } from '../../domain/measure/measure';
import { Strategy } from '../../domain/strategy/strategy';
import { HEALTH_BADGES, STATUS_BADGES } from '../../ui/words/words';

/** A field's value in words, with names for ids. An empty value is said to be so. */
export function fieldText<F extends ContentField>(
  field: F,
  content: Partial<MeasureContent>,
  strategy: Strategy | null,
  directory: Directory,
): string {
  return text(field, content, strategy, directory) || $localize`(tomt)`;
}

function text(
  field: ContentField,
  content: Partial<MeasureContent>,
  strategy: Strategy | null,
  directory: Directory,
): string {
  switch (field) {
    case 'goalIds':
      return names(content.goalIds, strategy?.goals, (goal) => goal.shortName);
    case 'targetGroupIds':
      return names(content.targetGroupIds, strategy?.targetGroups, (group) => group.name);
    case 'channelIds':
      return names(content.channelIds, strategy?.channels, (channel) => channel.name);
    case 'start':
    case 'deadline':
    case 'reportedOn':
    case 'acknowledgedOn':
      return formatDay(content[field] ?? '');
    case 'assigneeUid':
    case 'acknowledgedBy':
      return personName(directory, content[field] ?? '');
    case 'status':
      return content.status ? STATUS_BADGES[content.status].label : '';
    case 'health':
      return content.health ? HEALTH_BADGES[content.health].label : '';
    case 'progress':
      return `${content.progress} %`;
    case 'archived':
      return content.archived ? $localize`ja` : $localize`nei`;
    default:
      return content[field] ?? '';
  }
}

function names<T extends { readonly id: string }>(
  ids: readonly string[] = [],
  entries: readonly T[] = [],
  nameOf: (entry: T) => string,
): string {
  return ids
    .map((id) => {
      const entry = entries.find((candidate) => candidate.id === id);
      return entry ? nameOf(entry) : id;
    })
    .join(', ');
}
