import { MeasureTemplate } from './measure-template';

/** What health and care units communicate. */
export const HEALTH_MEASURES: readonly MeasureTemplate[] = [
  {
    title: '{Velkomstmappe|Velkomstbrev} til nye beboere og pårørende',
    message: 'Du skal vite hvem du kan spørre fra første dag.',
    expectedEffect: 'Pårørende vet hvem som er kontakt, og ringer færre ganger for å finne fram.',
    evaluation:
      'Mappa er delt ut til {41|28|35} familier. Pårørende sier at kontaktlista er det ' +
      'viktigste. Siden om regler leser nesten ingen, så den kortes ned.',
    goals: ['mangfold', 'samfunn'],
    groups: ['eldre', 'foresatte'],
    channels: ['trykksaker', 'nettsider'],
    suits: ['nursingHome'],
  },
  {
    title:
      'Pårørendekveld: {når vi trenger hjelp av familien|slik arbeider vi på {sted}|det ' +
      'vanskelige samarbeidet}',
    message: 'Vi svarer ærlig, også når svaret er at vi ikke har nok folk.',
    expectedEffect: 'Pårørende har tillit til det vi sier, og kjenner rammene våre.',
    evaluation:
      '{38|52|27} pårørende kom. Tonen var god, og flere sa at de forstår mer. To saker som ble ' +
      'tatt opp, er fulgt opp skriftlig.',
    goals: ['samfunn'],
    groups: ['eldre'],
    channels: ['nettsider', 'moter'],
  },
  {
    title: 'Film: slik bruker vi {velferdsteknologi|digitalt tilsyn|medisindispenser} trygt',
    message: 'Teknologien gir deg mer frihet, og vi er fortsatt her.',
    expectedEffect: 'Ansatte kan forklare utstyret, og flere brukere sier ja til å prøve.',
    evaluation:
      'Alle på dagvakt har sett filmen, men bare halvparten på natt. Andelen som takker ja, ' +
      'gikk fra 44 til {53|58|49} prosent.',
    goals: ['kunnskapsby'],
    groups: ['ansatte', 'eldre'],
    channels: ['video', 'intranett'],
  },
  {
    title: '{Besøksvenner|Turfølge|Høytlesere} søkes til {sted}',
    message: 'En time av din uke kan bli det beste i en annens.',
    expectedEffect: 'Femten nye frivillige og færre beboere uten besøk.',
    evaluation:
      '{Ni|Elleve|Tretten} nye frivillige er på plass. En sak i lokalavisa ga flere enn alle ' +
      'plakatene til sammen.',
    goals: ['mangfold'],
    groups: ['eldre', 'frivillige'],
    channels: ['moter', 'eksterne-medier', 'trykksaker'],
  },
  {
    title:
      'Vis fram fagdagen: derfor vil {sykepleiere|helsefagarbeidere|ergoterapeuter} jobbe på ' +
      '{sted}',
    message: 'Hos oss får du bruke faget ditt.',
    expectedEffect: 'Flere søkere med fagutdanning til ledige stillinger.',
    evaluation:
      'Antallet søkere gikk opp fra {4 til 6|5 til 9|3 til 4} pr. stilling. Det er for få ' +
      'utlysninger til å si noe sikkert.',
    goals: ['samfunn'],
    groups: ['ansatte'],
    channels: ['sosiale-medier', 'video', 'nettsider'],
  },
  {
    title: 'Klart språk i vedtak om {hjemmetjenester|dagtilbud|korttidsopphold}',
    message: 'Du skal forstå hva du har fått, og hva du kan gjøre hvis du er uenig.',
    expectedEffect:
      'Færre telefoner om hva vedtaket betyr, og færre klager som skyldes misforståelser.',
    evaluation:
      'Malen er tatt i bruk i alle soner. Telefonene er omtrent som før, men de som ringer, ' +
      'spør om andre ting enn ordene i brevet.',
    goals: ['samfunn', 'mangfold'],
    groups: ['eldre', 'innbyggere'],
    channels: ['nettsider', 'trykksaker'],
  },
  {
    title: '{Fem minutter ved vaktskiftet|Morgenmøte med tavle}: én beskjed som alle får',
    message: 'Det som er viktig i dag, vet alle når vakta begynner.',
    expectedEffect: 'Ansatte i alle vakter kjenner ukas viktigste beskjed.',
    evaluation:
      'I en rask spørrerunde kunne {17 av 20|14 av 18|19 av 22} gjengi ukas beskjed. Vikarene ' +
      'faller fortsatt utenfor.',
    goals: ['samfunn'],
    groups: ['ansatte'],
    channels: ['moter', 'intranett'],
  },
  {
    title:
      'Fortell om {fallforebygging|arbeidet med ernæring|forskningen vi er med på} til ' +
      'fagpresse og lokale medier',
    message: 'Trondheim prøver ut det andre kommuner venter på.',
    expectedEffect: 'To saker i medier og forespørsler fra andre kommuner.',
    evaluation:
      '{Én|To} saker kom på trykk. Tre kommuner har tatt kontakt og vil se hvordan vi gjør det.',
    goals: ['kunnskapsby'],
    groups: ['medier', 'ansatte'],
    channels: ['eksterne-medier', 'podkast'],
  },
  {
    title:
      'Informasjon om {tjenestene våre|kreft og forebygging|demens} på {arabisk, polsk og ' +
      'tigrinja|polsk, urdu og vietnamesisk}',
    message: 'Helsehjelp er for deg også, og du kan be om tolk.',
    expectedEffect: 'Flere eldre med annet morsmål enn norsk tar kontakt før det haster.',
    evaluation:
      'Vi besøkte {tre|fire} møteplasser. Muntlig informasjon nådde fram, brosjyrene ble ' +
      'liggende. Antallet henvendelser har knapt endret seg.',
    goals: ['mangfold'],
    groups: ['nye-innbyggere', 'eldre'],
    channels: ['moter', 'trykksaker'],
  },
  {
    title: 'Mindre matsvinn på {kjøkkenet|avdelingene}: beboerne får si hva de liker',
    message: 'Mat som smaker, blir ikke kastet.',
    expectedEffect: 'Svinnet går ned med en femdel uten at noen spiser mindre.',
    evaluation:
      'Svinnet gikk ned med {12|15|9} prosent. Beboerne likte å bli spurt, og menyen er endret ' +
      'på {fire|seks} punkter.',
    goals: ['baerekraft'],
    groups: ['ansatte', 'eldre'],
    channels: ['moter', 'intranett'],
    suits: ['nursingHome'],
  },
  {
    title:
      'Slik varsler vi {ved smitteutbrudd|når timer må flyttes|ved strømbrudd}: øvelse med hele ' +
      'ledergruppa',
    message: 'Først dem det gjelder, så alle andre, og alltid det samme svaret.',
    expectedEffect: 'Første melding er ute innen 30 minutter, og alle sier det samme.',
    evaluation:
      'Første melding var ute etter {42|35|27} minutter. Telefonlista var gammel. Den er ' +
      'rettet, og øvelsen skal gjentas.',
    goals: ['samfunn'],
    groups: ['innbyggere', 'medier'],
    channels: ['nettsider', 'sosiale-medier'],
  },
];
