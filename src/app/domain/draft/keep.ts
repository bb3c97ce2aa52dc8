import { contentOf } from '../measure/history';
import { MeasureContent } from '../measure/measure';
import { holdsIdentityNumber } from '../text/personal-data';

/**
 * Whether the text may be kept as a draft: not while it holds what can be a national identity number
 * (docs/invariants.md, 7), which Security Rules refuse in a draft as anywhere.
 */
export function mayBeKept(content: MeasureContent): boolean {
  // As it is stored, so that the rules find the same.
  return !holdsIdentityNumber(JSON.stringify(contentOf(content)));
}
