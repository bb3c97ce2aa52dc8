import { ContentField } from '../../domain/measure/measure';
import { Problems } from '../../domain/measure/problems';
import { FIELD_NAMES, problemText } from '../../ui/words/words';

/** One thing that was understood of a line, with what it is. */
export interface QuickWords {
  readonly label: string;
  readonly words: string;
}

/** `mangler hovedmål og frist`; what else is wrong in words of its own. '' where nothing is. */
export function missingText(problems: Problems): string {
  const entries = Object.entries(problems) as [ContentField, Problems[ContentField] & string][];
  const names = entries
    .filter(([, problem]) => problem === 'required')
    .map(([field]) => FIELD_NAMES[field].toLowerCase());
  const rest = entries
    .filter(([, problem]) => problem !== 'required')
    .map(([field, problem]) => problemText(problem, field));
  const list = new Intl.ListFormat('nb', { type: 'conjunction' }).format(names);
  return [...(names.length > 0 ? [$localize`mangler ${list}`] : []), ...rest].join('. ');
}
