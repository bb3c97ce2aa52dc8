import { MeasureTemplate } from './measure-template';

/** What welfare and family services communicate. */
export const WELFARE_MEASURES: readonly MeasureTemplate[] = [
  {
    title: '{Kommunen på ti minutter|Slik får du hjelp av kommunen}: samling for nye innbyggere',
    message: 'Her er de fem stedene du trenger å kjenne.',
    expectedEffect: 'Nye innbyggere finner riktig tjeneste på første forsøk.',
    evaluation:
      '{64|48|71} personer deltok fordelt på fire kvelder. Filmen blir delt mellom deltakerne ' +
      'på telefon, og det hadde vi ikke tenkt på.',
    goals: ['mangfold'],
    groups: ['nye-innbyggere', 'innbyggere'],
    channels: ['moter', 'video', 'nettsider'],
    suits: ['integration'],
  },
  {
    title: '{Ungdommens egen kampanje|Ungdom lager film} om {psykisk helse|å be om hjelp}',
    message: 'Det er lov å ha det vanskelig, og det finnes hjelp uten ventetid.',
    expectedEffect: 'Flere unge kjenner lavterskeltilbudet på {sted} og tar kontakt selv.',
    evaluation:
      'Filmene ble sett {9 000|12 500|6 200} ganger. Antallet unge som tok kontakt selv, gikk ' +
      'fra 11 til {16|19|14} på tre måneder.',
    goals: ['mangfold'],
    groups: ['barn-og-unge'],
    channels: ['sosiale-medier', 'video', 'moter'],
    suits: ['family'],
  },
  {
    title:
      'Tydelig inngang: {hvem ringer du når du er bekymret for et barn|slik får familien hjelp}',
    message: 'Er du bekymret, ring oss. Du trenger ikke være sikker.',
    expectedEffect: 'Foresatte og naboer vet hvor de kan henvende seg.',
    evaluation:
      'Nettsiden er skrevet om sammen med {seks|åtte} foreldre. Besøkene har økt, men vi vet ' +
      'ikke om de riktige finner fram.',
    goals: ['mangfold', 'samfunn'],
    groups: ['foresatte', 'barn-og-unge'],
    channels: ['nettsider', 'moter'],
    suits: ['family'],
  },
  {
    title: '{Frokostmøte|Jobbmesse} for arbeidsgivere: ansett noen som er ny i landet',
    message: 'Flinke folk står klare, og vi hjelper deg i gang.',
    expectedEffect: 'Ti bedrifter tar imot minst én praktikant.',
    evaluation:
      '{Sju|Ni|Fem} bedrifter har sagt ja, og {fire|seks|tre} praktikanter er i gang. Det tar ' +
      'lengre tid fra møte til avtale enn vi regnet med.',
    goals: ['samfunn'],
    groups: ['naeringsliv', 'nye-innbyggere'],
    channels: ['moter', 'eksterne-medier'],
    suits: ['integration'],
  },
  {
    title: 'Vaksiner og helsekontroller: informasjon på {seks språk|lettlest norsk og polsk}',
    message: 'Timen er gratis, og du kan ta med den du vil.',
    expectedEffect: 'Færre barn uteblir fra time.',
    evaluation:
      'Andelen som uteblir, gikk fra 9 til {7|6|8} prosent. SMS dagen før virket trolig mer enn ' +
      'informasjonen.',
    goals: ['mangfold'],
    groups: ['foresatte', 'nye-innbyggere'],
    channels: ['moter', 'trykksaker', 'nettsider'],
    suits: ['family'],
  },
  {
    title: '{Felles ord for det samme|Ordliste for tjenesten}: slik omtaler vi dem vi hjelper',
    message: 'Vi skriver om folk slik vi ville ha snakket til dem.',
    expectedEffect: 'Journaler og brev bruker de samme, vanlige ordene.',
    evaluation:
      'Ordlista er tatt i bruk. I en stikkprøve fulgte {16 av 25|21 av 30|13 av 20} brev den. ' +
      'Vi må minne om den oftere.',
    goals: ['samfunn'],
    groups: ['ansatte'],
    channels: ['intranett', 'moter'],
  },
  {
    title: 'Språkkafé på {sted}: finn {fem|ti} nye frivillige',
    message: 'Du trenger ikke være lærer, bare like å prate.',
    expectedEffect: 'Kafeen kan holde åpent hver uke hele året.',
    evaluation:
      'Vi har fått {fire|sju|åtte} nye frivillige. Kafeen holdt stengt {to|tre} ganger, mot ni ' +
      'ganger året før.',
    goals: ['mangfold'],
    groups: ['frivillige', 'nye-innbyggere'],
    channels: ['moter', 'sosiale-medier'],
    suits: ['integration'],
  },
  {
    title:
      'Digital søknad {om økonomisk hjelp|til introduksjonsprogrammet}: veiledning steg for steg',
    message: 'Du kan søke når det passer deg, og få hjelp hvis det stopper opp.',
    expectedEffect: 'Seks av ti søker digitalt, og færre søknader mangler vedlegg.',
    evaluation:
      '{54|61|47} prosent søker nå digitalt. Færre mangler vedlegg, men de som trenger mest ' +
      'hjelp, kommer fortsatt innom.',
    goals: ['kunnskapsby', 'mangfold'],
    groups: ['innbyggere', 'nye-innbyggere'],
    channels: ['nettsider', 'apper'],
    suits: ['integration'],
  },
  {
    title: '{Åpen dag for politikere|Ett år i tall}: hva vi får gjort, og hva vi ikke rekker',
    message: 'Tallene er folk, og vi viser begge deler.',
    expectedEffect: 'Politikerne kjenner ventetidene før budsjettet behandles.',
    evaluation:
      '{Sju|Elleve} folkevalgte kom. To spørsmål i bystyret bygde på det de så. Media kom ikke.',
    goals: ['samfunn', 'mangfold'],
    groups: ['politikere', 'medier'],
    channels: ['moter', 'eksterne-medier'],
  },
  {
    title: 'Podkast for foreldre: {de vanskelige årene|når barnet ikke vil på skolen|to hjem}',
    message: 'Andre foreldre har stått i det samme, og det går an å be om råd.',
    expectedEffect: 'Foresatte kjenner kurstilbudet vårt, og kursene blir fulle.',
    evaluation:
      'Fire episoder er ute, med rundt {900|600|1 400} lyttere hver. Kursene er ikke blitt ' +
      'fullere. Vi lager neppe flere.',
    goals: ['mangfold'],
    groups: ['foresatte'],
    channels: ['moter', 'podkast'],
    suits: ['family'],
  },
  {
    title: 'Foreldrekurs: {trygge tenåringer|ro i hverdagen|de første to årene}',
    message: 'Alle foreldre kan trenge et råd, og kurset er gratis.',
    expectedEffect: 'Kursene er fulle, og fedre er en tredel av deltakerne.',
    evaluation:
      '{Tre av fire|Fire av fem} plasser ble brukt. {21|28|17} prosent av deltakerne var fedre. ' +
      'Kurs på kveldstid fylles først.',
    goals: ['mangfold'],
    groups: ['foresatte'],
    channels: ['moter', 'nettsider'],
    suits: ['family'],
  },
  {
    title: 'Bestill time selv: {ta imot SMS-lenke|digital timebok for ungdom}',
    message: 'Du kan bestille, flytte og avbestille uten å ringe.',
    expectedEffect: 'Halvparten av timene bestilles digitalt, og telefonkøen blir kortere.',
    evaluation:
      '{46|52|39} prosent bestiller nå selv. Telefonkøen er kortere om morgenen. Ungdom vil ' +
      'heller sende melding enn å logge inn.',
    goals: ['kunnskapsby', 'mangfold'],
    groups: ['foresatte', 'barn-og-unge'],
    channels: ['apper', 'nettsider'],
    suits: ['family'],
  },
];
