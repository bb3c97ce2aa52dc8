/** How many typos a word may have and still be taken for what was meant; short words none. */
export function typosAllowed(word: string): 0 | 1 | 2 {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * Whether `word` begins with what `typed` means, give or take `allowed` typos. A letter too much, one
 * too few, a wrong one and two that have changed places are each one typo (optimal string alignment).
 */
export function beginsNearly(word: string, typed: string, allowed: number): boolean {
  if (word.length < typed.length - allowed) {
    return false;
  }
  const columns = Math.min(word.length, typed.length + allowed);
  let before: number[] = [];
  let last = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const next = [row];
    for (let column = 1; column <= columns; column++) {
      const isSame = typed[row - 1] === word[column - 1];
      let typos = Math.min(
        last[column - 1] + (isSame ? 0 : 1),
        last[column] + 1,
        next[column - 1] + 1,
      );
      if (
        row > 1 &&
        column > 1 &&
        typed[row - 1] === word[column - 2] &&
        typed[row - 2] === word[column - 1]
      ) {
        typos = Math.min(typos, before[column - 2] + 1);
      }
      next.push(typos);
    }
    if (Math.min(...next) > allowed) {
      return false;
    }
    before = last;
    last = next;
  }
  return Math.min(...last) <= allowed;
}
