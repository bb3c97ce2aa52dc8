import { Health } from '../../src/app/domain/measure/measure';

/** What units write when they report: short, and honest about what is not going well. */
export const REPORTS: Readonly<Record<Health, readonly string[]>> = {
  onTrack: [
    'Vi er i gang, og arbeidet følger planen.',
    'Teksten er skrevet og ligger til gjennomlesing.',
    'Første runde er gjennomført. Vi samler tilbakemeldinger før vi går videre.',
    'Datoene er avtalt, og de som skal være med, har fått beskjed.',
    'Gode tilbakemeldinger så langt. Vi fortsetter som planlagt.',
    'Vi har fått innspill fra målgruppa og gjør noen små endringer.',
    'Arbeidsgruppa møtes annenhver uke og holder framdriften.',
    'Oppgavene er fordelt, og alle vet hva de skal gjøre.',
    'Det er større interesse enn vi ventet.',
    'Vi prøver det ut i liten skala først.',
  ],
  atRisk: [
    'Sykefravær gjør at vi ligger et par uker etter.',
    'Vi venter på avklaring om penger før vi kan gå videre.',
    'Vi når færre enn ventet, og prøver en annen vei inn.',
    'En leveranse er forsinket, så vi har byttet om på rekkefølgen.',
    'Det tar lengre tid enn vi trodde å få alle med.',
    'Andre oppgaver har måttet gå foran. Vi tar det igjen hvis vi får to rolige uker.',
  ],
  critical: [
    'Den som hadde oppgaven, har sluttet, og ingen har tatt over.',
    'Vi rekker ikke dette uten hjelp. Det er tatt opp med nærmeste leder.',
    'Arbeidet har stoppet opp fordi samarbeidspartneren trakk seg.',
    'Vi har ikke folk til dette nå, og må velge bort noe annet.',
  ],
};

export const COMPLETED_REPORTS: readonly string[] = [
  'Gjennomført.',
  'Ferdig. Evalueringen er skrevet.',
  'Gjennomført, og alle som var med, har fått takk.',
  'Ferdig. Det vi lærte, er delt med naboenheten.',
];

export const POSTPONED_REPORTS: readonly string[] = [
  'Utsatt: de samme folkene trengs i en sak som haster mer.',
  'Utsatt til budsjettet er avklart.',
  'Utsatt etter ønske fra dem det gjelder. De vil ha bedre tid.',
  'Utsatt fordi vi vil samordne oss med naboenheten.',
];

export const CANCELLED_REPORTS: readonly string[] = [
  'Avbrutt: et annet tiltak dekker det samme.',
  'Avbrutt etter at vi ikke fikk tilskuddet.',
  'Avbrutt. For få meldte interesse, og vi bruker heller tida på det som virker.',
  'Avbrutt fordi tjenesten legges om.',
];

/** What ledergruppen is asked where a measure stands still, by what was last reported of it. */
export const QUESTIONS: ReadonlyMap<string, string> = new Map([
  [
    REPORTS.critical[0],
    'Ingen har tatt over oppgaven. Kan vi lyse ut stillingen nå, eller skal tiltaket vente til ' +
      'neste år?',
  ],
  [
    REPORTS.critical[1],
    'Vi rekker det bare med hjelp. Kan kommunikasjonsavdelingen låne oss en person i seks uker, ' +
      'eller skal vi få en ny frist?',
  ],
  [
    REPORTS.critical[2],
    'Samarbeidspartneren har trukket seg. Skal kommunen dekke de 120 000 kronene alene, eller ' +
      'skal vi avbryte?',
  ],
  [
    REPORTS.critical[3],
    'Vi har ikke folk til både dette og den daglige driften. Hva skal gå foran?',
  ],
  [
    REPORTS.atRisk[1],
    'Vi mangler 80 000 kroner for å gå videre. Kan de tas av fellespotten for kommunikasjon?',
  ],
  [
    POSTPONED_REPORTS[3],
    'Naboenheten planlegger det samme. Hvem av oss skal ha ansvaret når vi gjør det sammen?',
  ],
]);
