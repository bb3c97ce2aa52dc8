import { MeasureTemplate } from './measure-template';

/** What the staff units communicate. */
export const STAFF_MEASURES: readonly MeasureTemplate[] = [
  {
    title: '{Utdanningsdagene|Jobb i kommunen|Sommerjobb som gir mening}: møt oss på campus',
    message: 'Her får du bruke det du kan, til noe som betyr noe.',
    expectedEffect: 'Flere søkere under 30 år til stillinger som krever høyere utdanning.',
    evaluation:
      '{210|160|280} studenter snakket med oss. Andelen søkere under 30 år gikk fra 21 til ' +
      '{24|23|26} prosent.',
    goals: ['samfunn'],
    groups: ['ansatte', 'barn-og-unge'],
    channels: ['sosiale-medier', 'video', 'moter'],
    suits: ['personnel'],
  },
  {
    title: 'Ytringsklima: {ledere øver på å ta imot kritikk|hva du kan si som ansatt}',
    message: 'Du har rett til å si hva du mener, og vi vil høre det.',
    expectedEffect: 'Flere ansatte kjenner retten sin til å ytre seg.',
    evaluation:
      '{140|95|180} ledere har deltatt. I undersøkelsen kjenner {78|72|81} prosent til ' +
      'retningslinjene. Frykten for følger er bare litt mindre.',
    goals: ['samfunn'],
    groups: ['ansatte'],
    channels: ['intranett', 'moter'],
    suits: ['personnel'],
  },
  {
    title: '{To minutter om sikkerhet|Kjenn igjen svindelen|Ukas IT-råd}',
    message: 'Stopp, se etter hvem som spør, og ring oss heller én gang for mye.',
    expectedEffect: 'Færre trykker på lenka i testen, og flere melder fra.',
    evaluation:
      'Andelen som trykket, gikk fra 18 til {11|9|13} prosent. Meldingene til brukerstøtte ble ' +
      'doblet, og det er bra.',
    goals: ['kunnskapsby', 'samfunn'],
    groups: ['ansatte'],
    channels: ['intranett', 'video'],
  },
  {
    title:
      'Fortell om {kunstig intelligens i saksbehandlingen|åpne data|samarbeidet med universitetet}',
    message: 'Vi prøver ut ny teknologi åpent, også når det ikke går som vi tenkte.',
    expectedEffect: 'Trondheim blir invitert til å dele erfaringer nasjonalt.',
    evaluation:
      'Vi holdt {tre|fire|fem} innlegg, og en fagavis skrev om prosjektet. Det som gikk galt, ' +
      'var det folk spurte mest om.',
    goals: ['kunnskapsby'],
    groups: ['naeringsliv', 'medier'],
    channels: ['eksterne-medier', 'nettsider', 'podkast'],
    suits: ['service'],
  },
  {
    title: 'Innbyggertorget: {spør oss om alt|hjelp med skjema|digital hjelp uten timebestilling}',
    message: 'Du trenger ikke vite hvem du skal snakke med. Det vet vi.',
    expectedEffect: 'Åtte av ti får svar ved første besøk.',
    evaluation:
      '{76|83|79} prosent får svar med én gang. Flest spør om bolig. Køen er lengst rett etter ' +
      'åpning.',
    goals: ['mangfold', 'samfunn'],
    groups: ['innbyggere', 'nye-innbyggere'],
    channels: ['moter', 'skilt', 'nettsider'],
    suits: ['service'],
  },
  {
    title:
      '{Innsyn på én side|Slik ber du om innsyn}: hva du har rett til, og hvor fort du får svar',
    message: 'Du trenger ikke si hvorfor du spør.',
    expectedEffect: 'Svartiden går ned, og færre må purre.',
    evaluation:
      'Svartiden gikk ned fra fem til {tre|fire} dager. Journalistene er fornøyd. Innbyggere ' +
      'flest vet fortsatt ikke at de kan spørre.',
    goals: ['samfunn'],
    groups: ['innbyggere', 'medier'],
    channels: ['nettsider'],
    suits: ['service'],
  },
  {
    title: 'Klart språk: {skriv om ti brev|skrivehjelp hver onsdag|språkpris til en enhet}',
    message: 'Enkelt skrevet er ikke barnslig. Det er respekt.',
    expectedEffect: 'Ti mye brukte brev er skrevet om og prøvd på mottakerne.',
    evaluation:
      '{Åtte|Ti|Tolv} brev er skrevet om. To ble prøvd på mottakere. Skrivehjelpen er fullbooket.',
    goals: ['samfunn'],
    groups: ['ansatte'],
    channels: ['moter', 'intranett'],
  },
  {
    title: '{Budsjettet på fem minutter|Følg saken din gjennom bystyret}',
    message: 'Slik brukes pengene, og slik kan du si hva du mener.',
    expectedEffect: 'Flere leser om budsjettet, og flere sender innspill.',
    evaluation:
      'Filmen er sett {4 800|3 200|6 100} ganger. Antallet innspill gikk fra 61 til {74|69|88}.',
    goals: ['samfunn'],
    groups: ['politikere', 'innbyggere'],
    channels: ['nettsider', 'video'],
    suits: ['service'],
  },
  {
    title: 'Mangfold på jobb: {ti ansatte forteller|mentorordning for nye i Norge}',
    message: 'Byen er mangfoldig. Det skal vi også være.',
    expectedEffect: 'Søkere med innvandrerbakgrunn kjenner seg igjen i utlysningene.',
    evaluation:
      '{Ni|Ti|Åtte} ansatte er portrettert. Andelen søkere med innvandrerbakgrunn er uendret så ' +
      'langt.',
    goals: ['mangfold'],
    groups: ['ansatte', 'nye-innbyggere'],
    channels: ['video', 'sosiale-medier', 'intranett'],
    suits: ['personnel'],
  },
  {
    title: '{Reis grønt i tjenesten|Møt digitalt først}: ny reisevane',
    message: 'Det reneste møtet er det du ikke trenger å reise til.',
    expectedEffect: 'Kjøring i egen bil i tjenesten går ned med en tidel.',
    evaluation:
      'Kjøringen gikk ned med {13|7|9} prosent. El-syklene er populære. Enhetene langt fra ' +
      'sentrum har ikke noe godt alternativ.',
    goals: ['baerekraft'],
    groups: ['ansatte'],
    channels: ['intranett', 'moter'],
  },
];
