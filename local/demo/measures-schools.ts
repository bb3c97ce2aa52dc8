import { MeasureTemplate } from './measure-template';

/** What schools communicate. */
export const SCHOOL_MEASURES: readonly MeasureTemplate[] = [
  {
    title: '{Åpen kveld|Temakveld|Visningskveld}: elevene viser foreldrene hva de programmerer',
    message: 'Elevene på {sted} lærer å lage teknologi, ikke bare å bruke den.',
    expectedEffect:
      'Flere foresatte vet hva elevene lærer i programmering, og flere elever velger teknologi ' +
      'som valgfag.',
    evaluation:
      '{Rundt 70|Godt over 100|Om lag 50} foresatte kom, og elevene viste fram egne spill og ' +
      'roboter. Valgfaget fikk noen flere søkere enn året før, men vi kan ikke si at det ' +
      'skyldes kvelden alene.',
    goals: ['kunnskapsby', 'samfunn'],
    groups: ['foresatte', 'barn-og-unge'],
    channels: ['moter', 'video'],
  },
  {
    title:
      'Hjertesone rundt skolen på {sted}: {gå og sykle den siste biten|la bilen stå de siste ' +
      '300 meterne}',
    message: 'Når færre kjører helt fram, blir skoleveien tryggere for alle barn.',
    expectedEffect: 'Biltrafikken foran skolen om morgenen går ned med en tredel.',
    evaluation:
      'Vi telte biler to uker før og to uker etter. Trafikken gikk ned fra {84|96|71} til ' +
      '{62|68|58} biler hver morgen. Det er mindre enn vi håpet, og forskjellen er størst på ' +
      'dager med fint vær.',
    goals: ['baerekraft'],
    groups: ['foresatte', 'barn-og-unge'],
    channels: ['nettsider', 'moter'],
  },
  {
    title:
      'Foreldremøte med tolk for {nye familier|familier som er nye på {sted}|familier som ' +
      'nettopp har flyttet hit}',
    message: 'Du er velkommen på skolen, også når norsk ikke er språket ditt.',
    expectedEffect: 'Minst åtte av ti nyankomne familier deltar på det første foreldremøtet.',
    evaluation:
      '{12 av 16|9 av 14|11 av 13} inviterte familier kom. En telefon fra kontaktlæreren virket ' +
      'bedre enn brev. Vi fortsetter med tolk og ringer alle neste gang.',
    goals: ['mangfold'],
    groups: ['foresatte', 'nye-innbyggere'],
    channels: ['moter', 'nettsider'],
  },
  {
    title: '{Bedriftsbesøk|Yrkesdag|Arbeidslivsuke}: elevene møter teknologibedrifter på {sted}',
    message: 'Jobbene du kan få, finnes i byen der du bor.',
    expectedEffect: 'Elever på ungdomstrinnet kan nevne flere yrker enn dem de kjente fra før.',
    evaluation:
      'Elevene fylte ut et skjema før og etter. I snitt nevnte de to yrker mer. {Tre|Fire|Fem} ' +
      'bedrifter deltok, og alle vil komme igjen.',
    goals: ['kunnskapsby'],
    groups: ['barn-og-unge', 'naeringsliv'],
    channels: ['moter', 'sosiale-medier'],
  },
  {
    title: '{Én side om mobbing|Planen mot mobbing på én side}: hvem gjør hva, og når',
    message: 'Sier du fra om mobbing, handler vi innen én uke.',
    expectedEffect: 'Elever og foresatte vet hvem de skal si fra til, og hva som skjer etterpå.',
    evaluation:
      'Siden ligger øverst på nettsidene og henger i alle klasserom. I undersøkelsen svarte ' +
      '{sju|åtte} av ti elever at de vet hvem de skal si fra til, mot fem av ti før.',
    goals: ['mangfold', 'samfunn'],
    groups: ['foresatte', 'barn-og-unge'],
    channels: ['nettsider', 'moter', 'trykksaker'],
  },
  {
    title: 'Matsvinn i {skolekantina|SFO}: elevene måler og forteller',
    message: 'Maten vi kaster, kunne noen ha spist.',
    expectedEffect:
      'Matsvinnet går ned med en firedel, og elevene kan forklare hvorfor det betyr noe.',
    evaluation:
      'Svinnet gikk ned fra {9|11|7} til {6|7|5} kilo i uka mens målingen pågikk. Etterpå steg ' +
      'det litt igjen. Elevenes egne plakater virket bedre enn informasjonen fra oss.',
    goals: ['baerekraft'],
    groups: ['barn-og-unge', 'ansatte'],
    channels: ['moter', 'sosiale-medier'],
  },
  {
    title: 'Færre og tydeligere meldinger til hjemmet',
    message: 'Du får én melding i uka fra skolen, og den er lett å lese.',
    expectedEffect:
      'Foresatte leser meldingene og ringer sjeldnere for å spørre om det som står der.',
    evaluation:
      'Antallet meldinger er halvert. Andelen som blir lest, gikk fra 61 til {78|82|74} ' +
      'prosent. Noen foresatte savner bilder fra hverdagen, og det tar vi med videre.',
    goals: ['samfunn'],
    groups: ['foresatte'],
    channels: ['nettsider', 'apper'],
  },
  {
    title:
      'Elevene lager podkast om {å begynne på ny skole|leseglede|språkene i klassen|nabolaget ' +
      '{sted}}',
    message: 'Barn har noe å si, og de sier det best selv.',
    expectedEffect: 'Elever som sjelden tar ordet, deltar i minst én episode.',
    evaluation:
      'Det ble {fire|fem|seks} episoder. {19|24|31} elever var med, og lærerne mener at ' +
      'halvparten av dem er elever som ellers sier lite. Få utenfor skolen har lyttet.',
    goals: ['kunnskapsby', 'mangfold'],
    groups: ['barn-og-unge', 'foresatte'],
    channels: ['podkast', 'video'],
  },
  {
    title: '{Ti minutter om språk i hvert fellesmøte|Klart språk i brevene fra skolen}',
    message: 'Vi skriver slik at foresatte forstår det første gang de leser.',
    expectedEffect: 'Alle standardbrev er skrevet om etter kommunens språkprofil.',
    evaluation:
      '{14|18|11} brev er skrevet om. Tre foresatte leste utkastene og fant ord vi selv ikke la ' +
      'merke til. Vi bør gjøre det samme hvert år.',
    goals: ['samfunn'],
    groups: ['ansatte'],
    channels: ['moter', 'intranett'],
  },
  {
    title: 'Fritidsmesse: lag og foreninger på {sted} møter elevene',
    message: 'Det finnes et sted for deg etter skoletid, og det trenger ikke koste noe.',
    expectedEffect: 'Flere elever på mellomtrinnet er med i en fritidsaktivitet.',
    evaluation:
      '{Elleve|Fjorten|Ni} lag kom. {37|42|29} elever meldte seg på noe den dagen. Vi vet ennå ' +
      'ikke hvor mange som fortsatte.',
    goals: ['mangfold'],
    groups: ['barn-og-unge', 'frivillige'],
    channels: ['moter', 'sosiale-medier'],
  },
  {
    title: 'Elevene tegner {skolegården|uteområdet} de ønsker seg',
    message: 'Uterommet skal brukes av dere, så vi begynner med det dere tegner.',
    expectedEffect:
      'Forslaget til ny skolegård bygger på elevenes egne ønsker, og elevene kjenner det igjen.',
    evaluation:
      'Alle trinn leverte tegninger. Tre av de fem vanligste ønskene er med i forslaget. ' +
      'Elevrådet var fornøyd, men syntes at det tok lang tid.',
    goals: ['baerekraft', 'mangfold'],
    groups: ['barn-og-unge', 'foresatte'],
    channels: ['moter', 'trondheim2030'],
  },
  {
    title: '{Vis fram|Inviter pressen til} arbeidet med leseopplæring på {sted}',
    message: 'Her ser du hva en god lesetime er.',
    expectedEffect: 'Minst én sak i lokale medier som viser hvordan skolen arbeider i det daglige.',
    evaluation:
      '{Lokalavisa laget en reportasje|Det ble én sak i avisa og én på radio}. Elevene var ' +
      'stolte. Vi merket ikke noe til henvendelser utenfra etterpå.',
    goals: ['samfunn', 'kunnskapsby'],
    groups: ['medier', 'foresatte'],
    channels: ['eksterne-medier', 'video'],
  },
  {
    title: '{Leksekafé med frivillige|Lesevenner: frivillige leser med elevene}',
    message: 'Én times hjelp i uka kan bety mye for et barn.',
    expectedEffect: 'Minst ti frivillige og tjue elever møtes fast hver uke.',
    evaluation:
      '{Åtte|Tolv|Elleve} frivillige kom i gang, og {17|22|20} elever bruker tilbudet fast. ' +
      'Oppslag på nærbutikken ga flere frivillige enn innlegget på nett.',
    goals: ['mangfold'],
    groups: ['foresatte', 'frivillige', 'barn-og-unge'],
    channels: ['moter', 'trykksaker'],
  },
  {
    title: 'Høring om {skolegrensene|ny timefordeling} rundt {sted}',
    message: 'Si hva dere mener før vi bestemmer, ikke etterpå.',
    expectedEffect:
      'Foresatte kjenner saken før fristen, og innspillene blir gjengitt i saksframlegget.',
    evaluation:
      '{43|58|36} innspill kom inn, og alle er oppsummert i saken. Flere skrev at de gjerne ' +
      'skulle visst om den tidligere.',
    goals: ['samfunn'],
    groups: ['foresatte', 'politikere'],
    channels: ['moter', 'nettsider'],
  },
];
