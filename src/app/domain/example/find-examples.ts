import { areaOf, Directory, unitName } from '../directory/directory';
import { wordsOf } from '../register/fold';
import { ExampleRow } from './example';

/** What one looks for among the examples: '' is anything. */
export interface ExampleWish {
  readonly text: string;
  readonly goalId: string;
  readonly groupId: string;
  readonly channelId: string;
  readonly areaId: string;
}

export const ANY_EXAMPLE: ExampleWish = {
  text: '',
  goalId: '',
  groupId: '',
  channelId: '',
  areaId: '',
};

/** The examples that fit all that is wished for, in their order; each word begins one of theirs. */
export function findExamples(
  examples: readonly ExampleRow[],
  wish: ExampleWish,
  directory: Directory,
): readonly ExampleRow[] {
  const wanted = wordsOf(wish.text);
  const holds = (ids: readonly string[], id: string) => id === '' || ids.includes(id);
  return examples.filter(
    (one) =>
      holds(one.row.goalIds, wish.goalId) &&
      holds(one.row.targetGroupIds, wish.groupId) &&
      holds(one.row.channelIds, wish.channelId) &&
      holds([areaOf(directory, one.row.unitId)], wish.areaId) &&
      (wanted.length === 0 || hasWords(one, wanted, directory)),
  );
}

function hasWords(
  { row, example }: ExampleRow,
  wanted: readonly string[],
  directory: Directory,
): boolean {
  const words = wordsOf(`${row.title} ${example.why} ${unitName(directory, row.unitId)}`);
  return wanted.every((word) => words.some((one) => one.startsWith(word)));
}
