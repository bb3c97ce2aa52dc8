import { formatDay } from '../../domain/day/day';
import { Directory, personName } from '../../domain/directory/directory';
import { ContentField, EFFECTS, MeasureContent, Wanted } from '../../domain/measure/measure';
import { Strategy } from '../../domain/strategy/strategy';
import {
  AUDIENCE_NAMES,
  DIALOGUE_NAMES,
  EFFECT_NAMES,
  HEALTH_BADGES,
  languageName,
  STATUS_BADGES,
} from './words';

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
    case 'objectiveIds':
      return names(content.objectiveIds, strategy?.objectives, (objective) => objective.title);
    case 'wanted':
      return wantedText(content.wanted, strategy);
    case 'dialogueLevel':
      return content.dialogueLevel ? DIALOGUE_NAMES[content.dialogueLevel] : '';
    case 'audience':
      return content.audience ? AUDIENCE_NAMES[content.audience] : '';
    case 'sectionId':
      return names(
        content.sectionId ? [content.sectionId] : [],
        strategy?.sections,
        (section) => section.title,
      );
    case 'languages':
      return (content.languages ?? []).map(languageName).join(', ');
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

function wantedText(wanted: Wanted | undefined, strategy: Strategy | null): string {
  return EFFECTS.flatMap((effect) =>
    Object.entries(wanted?.[effect] ?? {}).map(
      ([id, text]) =>
        `${names([id], strategy?.targetGroups, (group) => group.name)} – ` +
        `${EFFECT_NAMES[effect].toLowerCase()}: ${text}`,
    ),
  ).join('\n');
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
