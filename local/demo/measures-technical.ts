import { MeasureTemplate } from './measure-template';

/** What water, roads and buildings communicate. */
export const TECHNICAL_MEASURES: readonly MeasureTemplate[] = [
  {
    title: 'Varsel om {vannstenging|gravearbeid|stengt vei} på {sted}',
    message: 'Du får vite det før vi stenger, og når vi åpner igjen.',
    expectedEffect: 'Ni av ti berørte får melding minst to døgn før.',
    evaluation:
      '{92|87|84} prosent fikk melding i tide. De som ikke fikk den, sto med gammelt nummer. ' +
      'Klagene er færre enn ved forrige arbeid.',
    goals: ['samfunn'],
    groups: ['innbyggere', 'naeringsliv'],
    channels: ['apper', 'skilt', 'nettsider'],
  },
  {
    title: '{Ikke kast det i do|Bare de tre P-ene i do}: kampanje om avløp',
    message: 'Det du skyller ned på {sted}, fisker vi opp igjen.',
    expectedEffect: 'Færre tette pumpestasjoner og mindre søppel i fjorden.',
    evaluation:
      'Utrykningene gikk ned fra {23|31|18} til {19|24|16} i kvartalet. Filmen fra ' +
      'pumpestasjonen ble delt mer enn alt annet vi har laget.',
    goals: ['baerekraft'],
    groups: ['innbyggere', 'foresatte'],
    channels: ['sosiale-medier', 'annonser', 'video'],
    suits: ['water'],
  },
  {
    title: 'Skolebesøk: {vannets vei fra Jonsvatnet|hva skjer med avfallet}',
    message: 'Rent vann kommer ikke av seg selv.',
    expectedEffect: 'Femten klasser får besøk, og elevene kan forklare kretsløpet.',
    evaluation:
      '{Elleve|Tretten|Sytten} klasser fikk besøk. Lærerne vil ha opplegget digitalt også.',
    goals: ['baerekraft', 'kunnskapsby'],
    groups: ['barn-og-unge', 'foresatte'],
    channels: ['moter', 'video'],
    suits: ['water'],
  },
  {
    title: '{Slik brøyter vi|Slik feier vi gatene|Slik lapper vi hull}: hvilken vei tas først',
    message: 'Vi tar skoleveier og bussveier først, så kommer vi til deg.',
    expectedEffect: 'Færre henvendelser om rekkefølgen, og folk finner kartet selv.',
    evaluation:
      'Kartet ble brukt {14 000|9 500|11 000} ganger. Henvendelsene gikk ned med en femdel, men ' +
      'de sinte er like sinte.',
    goals: ['samfunn'],
    groups: ['innbyggere'],
    channels: ['sosiale-medier', 'nettsider'],
    suits: ['roads'],
  },
  {
    title: 'Flom og overvann: {hva du kan gjøre på egen tomt|regnbed på {sted}}',
    message: 'Vannet må få en vei som ikke går gjennom kjelleren.',
    expectedEffect: 'Femti huseiere ber om råd, og ti gjør et tiltak.',
    evaluation:
      '{38|57|44} ba om råd. {Seks|Ni|Fire} har gjort noe. Tilskuddet betyr mer enn informasjonen.',
    goals: ['baerekraft'],
    groups: ['innbyggere', 'naeringsliv'],
    channels: ['trondheim2030', 'nettsider', 'skilt'],
  },
  {
    title: '{Tavlemøte ute hos driftslagene|Ukebrev som kan leses på telefon}',
    message: 'Beskjeden når deg også når du ikke sitter ved en skjerm.',
    expectedEffect: 'Alle driftslag får samme beskjed samme dag.',
    evaluation:
      '{Åtte av ti|Sju av åtte} lag følger ordningen. Formennene sier at de får færre spørsmål.',
    goals: ['samfunn'],
    groups: ['ansatte'],
    channels: ['intranett', 'moter'],
  },
  {
    title: 'Vis fram {nattskiftet|reservevannet|det nye renseanlegget}',
    message: 'Det virker når du åpner krana, fordi noen er på jobb.',
    expectedEffect: 'To positive saker i lokale medier og økt tillit i innbyggerundersøkelsen.',
    evaluation: 'Det ble {to|tre} saker. Tilliten er målt til det samme som før, {74|71|77} poeng.',
    goals: ['samfunn', 'kunnskapsby'],
    groups: ['medier', 'innbyggere'],
    channels: ['eksterne-medier', 'video'],
    suits: ['water'],
  },
  {
    title:
      'Kildesortering i {skoler og barnehager|idrettshaller|kommunens bygg}: like skilt overalt',
    message: 'Samme farge og samme ord, uansett hvilken dør du går inn.',
    expectedEffect: 'Restavfallet går ned med en femdel i byggene som er med.',
    evaluation:
      'Restavfallet gikk ned med {11|16|22} prosent. Best gikk det der vaktmesteren var med og ' +
      'valgte plasseringen.',
    goals: ['baerekraft'],
    groups: ['ansatte', 'barn-og-unge'],
    channels: ['moter', 'skilt'],
  },
  {
    title: 'Befaring med {rullestolbrukere|eldrerådet|synshemmede} på {sted}',
    message: 'Vi ser ikke kantsteinen før noen viser oss den.',
    expectedEffect: 'Ti hindre er rettet, og de som var med, får vite hva som skjedde.',
    evaluation:
      '{Sju|Ni|Elleve} hindre er rettet, tre må vente på budsjett. Alle deltakerne har fått ' +
      'skriftlig svar.',
    goals: ['mangfold', 'samfunn'],
    groups: ['innbyggere', 'eldre'],
    channels: ['moter', 'skilt'],
  },
];
