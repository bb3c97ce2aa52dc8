import { Measure } from '../../domain/measure/measure';
import { MeasureWrite } from '../../domain/measure/measure-write';
import { VersionConflict, WriteRefused } from '../measure/measure-repository';

/** Why a write came back. `failed` is a fault that is nobody's decision. */
export type Return =
  { readonly conflict: Measure } | { readonly refused: WriteRefused['reason'] | 'failed' };

/** A write that the server has not taken: on its way, or sent back with everything typed in it. */
export interface Letter {
  readonly id: string;
  readonly write: MeasureWrite;
  /** `null` while it is on its way. */
  readonly returned: Return | null;
}

/** One letter for each version that somebody tries to write. */
export function letterIdOf(write: MeasureWrite): string {
  return `${write.planId}/${write.measureId}/${(write.base?.version ?? 0) + 1}`;
}

/** What the error of a failed write says. */
export function toReturn(error: unknown): Return {
  if (error instanceof VersionConflict) {
    return { conflict: error.current };
  }
  return { refused: error instanceof WriteRefused ? error.reason : 'failed' };
}

/**
 * The letters with this one sent back. Of several for the same measure one remains: written on top
 * of each other, they fail together, and the writer has one decision to make, from what stood
 * before the first to what was typed last.
 */
export function sendBack(
  letters: readonly Letter[],
  id: string,
  returned: Return,
): readonly Letter[] {
  const letter = letters.find((candidate) => candidate.id === id);
  if (!letter) {
    return letters;
  }
  const other = letters.find(
    (candidate) =>
      candidate.id !== id && candidate.returned !== null && isSameMeasure(candidate, letter),
  );
  const rest = letters.filter((candidate) => candidate !== letter && candidate !== other);
  if (!other) {
    return [...rest, { ...letter, returned }];
  }
  // They need not come back in the order that they were written in.
  const last = versionIn(letter) > versionIn(other) ? letter : other;
  const first = baseIn(letter) < baseIn(other) ? letter : other;
  return [...rest, { id: last.id, write: { ...last.write, base: first.write.base }, returned }];
}

/** The version that the letter tries to write; its id keeps it where letters became one. */
function versionIn({ id }: Letter): number {
  return Number(id.slice(id.lastIndexOf('/') + 1));
}

function baseIn({ write }: Letter): number {
  return write.base?.version ?? 0;
}

function isSameMeasure(one: Letter, other: Letter): boolean {
  return one.write.planId === other.write.planId && one.write.measureId === other.write.measureId;
}
