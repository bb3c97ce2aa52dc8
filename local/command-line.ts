import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KEPT } from './folders';

/** What `npm start -- …` was asked for. */
export interface StartOptions {
  readonly port: number;
  readonly fresh: boolean;
  readonly dev: boolean;
  /** The folder that data are kept in between runs; `null` where nothing is to be kept. */
  readonly data: string | null;
  /** What the demo municipality is generated from. */
  readonly seed: number;
  readonly units: number | undefined;
  readonly measures: number | undefined;
}

/** The command line makes no sense: the message says what, and what would. */
export class WrongCommandLine extends Error {}

export const USAGE = `Bruk: npm start -- [valg]
  --port <tall>      porten nettstedet svarer på (4400)
  --fresh            kast det som er lagret, og begynn på nytt
  --dev              last siden på nytt når kildekoden endres (npm run dev)
  --data <mappe>     hvor det du legger inn lagres (.rettesnor)
  --throwaway        start med en ny demokommune, og lagre ingenting
  --seed <tall>      hvilken demokommune som lages (1)
  --units <tall>     antall enheter i den
  --measures <tall>  antall tiltak i den
Størrelsen gjelder bare når demokommunen lages: første gang, med --fresh eller --throwaway.`;

/**
 * Reads the command line.
 *
 * @returns `'help'` where that was asked for
 * @throws WrongCommandLine
 */
export function readCommandLine(words: readonly string[]): StartOptions | 'help' {
  const values = parse(words);
  if (values.help) {
    return 'help';
  }
  return {
    port: wholeNumber('port', values.port, 1, 65535) ?? 4400,
    fresh: values.fresh ?? false,
    dev: values.dev ?? false,
    data: values.throwaway ? null : resolve(values.data ?? KEPT),
    seed: wholeNumber('seed', values.seed, 0, 2 ** 31) ?? 1,
    units: wholeNumber('units', values.units, 1, 100_000),
    measures: wholeNumber('measures', values.measures, 1, 1_000_000),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        port: { type: 'string' },
        fresh: { type: 'boolean' },
        dev: { type: 'boolean' },
        data: { type: 'string' },
        throwaway: { type: 'boolean' },
        seed: { type: 'string' },
        units: { type: 'string' },
        measures: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new WrongCommandLine(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function wholeNumber(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (text === undefined) {
    return undefined;
  }
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) {
    throw new WrongCommandLine(
      `--${name} må være et helt tall fra ${least} til ${most}, ikke «${text}».`,
    );
  }
  return number;
}
