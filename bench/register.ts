import { MEASURES_A_UNIT, municipalityOfSize } from './municipality-of-size';
import { registerInput } from './register-input';
import { measurePage, PageFigures } from './register-page';
import { measureWork, Work } from './register-work';
import { startSite } from './site';

/** What `npm run bench -- register` gives. */
export interface RegisterFigures {
  readonly units: number;
  readonly measures: number;
  /** What is worked out, beside the same by a plain loop over an array. */
  readonly work: readonly Work[];
  /** The page in a real browser. */
  readonly page: PageFigures;
}

/**
 * Measures the register of so many units; `report` is told of what is worked out before the browser
 * begins.
 *
 * @param rounds how many times it is scrolled and narrowed
 */
export async function measureRegister(
  units: number,
  rounds: number,
  report: (work: readonly Work[]) => void,
): Promise<RegisterFigures> {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
  const municipality = municipalityOfSize(units, today, 'advisor');
  const work = measureWork(registerInput(municipality, today));
  report(work);
  const site = await startSite(municipality.reader);
  try {
    const page = await measurePage(site, municipality, rounds);
    return { units, measures: units * MEASURES_A_UNIT, work, page };
  } finally {
    await site.stop();
  }
}
