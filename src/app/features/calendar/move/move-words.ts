import { Moved, MoveProblem } from '../../../domain/calendar/move-deadline';
import { writeDay } from '../../../domain/day/day';

/** Why a deadline stays where it is, and what to do instead. */
export function problemText(problem: MoveProblem): string {
  switch (problem) {
    case 'notAllowed':
      return $localize`Du kan ikke flytte denne fristen. Det kan den som leder enheten, og kommunikasjonsrådgiverne.`;
    case 'ended':
      return $localize`Tiltaket er avsluttet, og fristen blir stående.`;
    case 'notADay':
      return $localize`Skriv en dato som finnes.`;
    case 'beforeStart':
      return $localize`Fristen kan ikke være før oppstart. Endre oppstarten på tiltaket først.`;
    case 'same':
      return $localize`Fristen er allerede denne dagen.`;
  }
}

/**
 * What a moved deadline means.
 *
 * @param slips how often it had been put off before
 */
export function movedText(
  { title, from, to }: Moved,
  slips: number,
  isApproved: boolean,
  isWaiting: boolean,
): string {
  const parts = [$localize`Ny frist for «${title}»: ${writeDay(to)}.`];
  if (to > from) {
    const times = slips + 1;
    parts.push(
      times === 1 ? $localize`Den er utsatt 1 gang.` : $localize`Den er utsatt ${times} ganger.`,
    );
  }
  if (isApproved) {
    parts.push($localize`Planen er godkjent, så endringen blir merket.`);
  }
  if (isWaiting) {
    parts.push($localize`Sendes når nettet er tilbake.`);
  }
  return parts.join(' ');
}
