import { isDay, writeDay } from '../../domain/day/day';
import { Directory, personName } from '../../domain/directory/directory';
import { MeasureContent } from '../../domain/measure/measure';
import { settle } from '../../domain/measure/settle';
import { DIALOGUE_NAMES, languageName } from '../../ui/words/words';

/** What stands in each closed section of the form, in one line. */
export interface SectionSummaries {
  readonly speech: string;
  readonly effect: string;
  readonly work: string;
}

/** Sums up the sections of the form; of an empty one it says what can stand there. */
export function sumUpSections(typed: MeasureContent, directory: Directory): SectionSummaries {
  const content = settle(typed);
  return {
    speech:
      joined([
        content.message && $localize`Hovedbudskap: ${content.message}:message:`,
        counted(content.channelIds.length, $localize`kanal`, $localize`kanaler`),
        content.dialogueLevel === 'inform' ? '' : DIALOGUE_NAMES[content.dialogueLevel],
        content.audience === 'internal' ? $localize`Internt` : '',
        content.languages.map(languageName).join(', '),
      ]) || $localize`Hovedbudskap, kanaler, dialog og språk`,
    effect:
      joined([
        counted(
          content.objectiveIds.length,
          $localize`kommunikasjonsmål`,
          $localize`kommunikasjonsmål`,
        ),
        counted(
          Object.values(content.wanted).flatMap((texts) => Object.keys(texts)).length,
          $localize`ønske for målgruppene`,
          $localize`ønsker for målgruppene`,
        ),
        content.expectedEffect && $localize`Forventet effekt: ${content.expectedEffect}:effect:`,
        content.sectionId && $localize`Forankret i strategien`,
      ]) || $localize`Kommunikasjonsmål, og hva målgruppene skal vite, mene og gjøre`,
    work: joined([
      isDay(content.start) ? $localize`Starter ${writeDay(content.start)}:day:` : '',
      content.assigneeUid === ''
        ? $localize`Ikke delegert`
        : $localize`Utføres av ${personName(directory, content.assigneeUid)}:name:`,
      content.neededResources && $localize`Ressurser: ${content.neededResources}:resources:`,
    ]),
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
