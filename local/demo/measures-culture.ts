import { MeasureTemplate } from './measure-template';

/** What libraries, the culture school and the youth clubs communicate. */
export const CULTURE_MEASURES: readonly MeasureTemplate[] = [
  {
    title: '{Kodeklubb|Spillverksted|Robotlørdag} for barn på {sted}',
    message: 'Kom og lag noe selv. Du trenger ikke kunne noe fra før.',
    expectedEffect: 'Førti barn deltar fast, og halvparten er jenter.',
    evaluation:
      '{36|44|29} barn deltok, og {fire|fem} av ti var jenter. Ventelista er lang. Det mangler ' +
      'voksne, ikke barn.',
    goals: ['kunnskapsby', 'mangfold'],
    groups: ['barn-og-unge', 'foresatte'],
    channels: ['sosiale-medier', 'moter'],
  },
  {
    title: '{Bok på ditt språk|Flerspråklig lesestund|Samtaler over en bok}',
    message: 'Her finner du bøker på språket ditt, og noen å snakke med om dem.',
    expectedEffect: 'Utlånet av bøker på andre språk øker med en tidel.',
    evaluation:
      'Utlånet økte med {14|8|11} prosent. De fleste kom fordi noen de kjente, fortalte om det.',
    goals: ['mangfold'],
    groups: ['nye-innbyggere', 'innbyggere'],
    channels: ['moter', 'nettsider'],
    suits: ['library'],
  },
  {
    title: '{Ungdom|Ungdomsrådet} overtar kontoen vår i en uke',
    message: 'Dette er stedet ditt, og du bestemmer hva det skal handle om.',
    expectedEffect: 'Flere unge på {sted} vet at tilbudet er gratis og åpent.',
    evaluation:
      'Vi fikk {210|340|160} nye følgere, de fleste mellom 14 og 17 år. Besøket på huset steg ' +
      'litt i to uker og falt så tilbake.',
    goals: ['mangfold'],
    groups: ['barn-og-unge'],
    channels: ['sosiale-medier', 'video'],
  },
  {
    title: '{Formiddagskonsert|Kulturkafé|Allsang} for eldre på {sted}',
    message: 'Det er alltid en ledig stol, og kaffe til.',
    expectedEffect: 'Eldre som sjelden går ut, kommer minst to ganger.',
    evaluation:
      '{Over 80|Rundt 60|Om lag 45} kom hver gang. Frivillige hentet dem som ikke kom seg ut ' +
      'selv, og det var det som virket.',
    goals: ['samfunn', 'mangfold'],
    groups: ['eldre', 'frivillige'],
    channels: ['moter', 'trykksaker', 'eksterne-medier'],
  },
  {
    title: 'Podkast: {byens historie på tolv minutter|forskere forteller|Trondheim leser}',
    message: 'Kunnskapen i byen er din, og den er gratis.',
    expectedEffect: 'Tusen lyttere pr. episode og omtale i ett medium.',
    evaluation:
      '{1 300|850|1 100} lyttet til hver episode. Avisa omtalte den første. Publikum er eldre ' +
      'enn vi trodde.',
    goals: ['kunnskapsby'],
    groups: ['innbyggere', 'medier'],
    channels: ['podkast', 'sosiale-medier'],
    suits: ['library'],
  },
  {
    title: '{Lån, ikke kjøp: utstyr til turen|Byttedag for klær og sportsutstyr|Reparasjonskveld}',
    message: 'Det du trenger, finnes allerede i byen.',
    expectedEffect: 'Tre hundre utlån, og flere som sier at de kjøper mindre nytt.',
    evaluation:
      'Vi registrerte {270|340|410} utlån og bytter. Om folk kjøper mindre, har vi ikke klart å ' +
      'måle.',
    goals: ['baerekraft'],
    groups: ['innbyggere', 'frivillige'],
    channels: ['sosiale-medier', 'moter', 'trondheim2030'],
    suits: ['library'],
  },
  {
    title: 'Enklere søknad om {kulturtilskudd|leie av lokaler|støtte til arrangement}',
    message: 'Du søker på ti minutter, og får svar innen tre uker.',
    expectedEffect: 'Flere små lag søker, og færre søknader må sendes tilbake.',
    evaluation:
      'Små lag står nå for {48|55|39} prosent av søknadene. Svartiden er fire uker, så løftet ' +
      'om tre må vi jobbe mer med.',
    goals: ['samfunn'],
    groups: ['frivillige', 'innbyggere'],
    channels: ['nettsider', 'moter'],
  },
  {
    title: 'Prøv et instrument: {kulturskolen|konsertbussen} kommer til {sted}',
    message: 'Musikk er for alle, også for deg som ikke har noter hjemme.',
    expectedEffect: 'Flere søkere fra bydeler der få søker i dag.',
    evaluation:
      '{58|73|41} barn prøvde et instrument, og {ni|tolv|seks} søkte plass. Pris er fortsatt ' +
      'den vanligste grunnen til at de lar være.',
    goals: ['mangfold', 'kunnskapsby'],
    groups: ['barn-og-unge', 'nye-innbyggere'],
    channels: ['moter', 'video'],
    suits: ['arts'],
  },
  {
    title:
      'Inviter {næringslivet|hotellene|studentene} til å fortelle om {kulturåret|byens scener}',
    message: 'Kultur er en grunn til å flytte hit og bli.',
    expectedEffect: 'Fem samarbeidsavtaler og omtale i minst to medier.',
    evaluation:
      '{Tre|Fire} avtaler er inngått. Det ble én sak i avisa. Bedriftene vil ha lengre varsel ' +
      'neste gang.',
    goals: ['samfunn'],
    groups: ['naeringsliv', 'medier'],
    channels: ['eksterne-medier', 'nettsider'],
  },
  {
    title: 'Felles kalender: {alle arrangementer på ett sted|slutt på dobbeltbooking}',
    message: 'Du skal ikke gå glipp av noe fordi vi ikke snakket sammen.',
    expectedEffect: 'Alle arrangementer står i samme kalender minst tre uker før.',
    evaluation:
      '{81|74|88} prosent av arrangementene sto der i tide. De som mangler, er de minste.',
    goals: ['samfunn'],
    groups: ['ansatte', 'frivillige'],
    channels: ['intranett', 'moter'],
  },
];
