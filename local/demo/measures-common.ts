import { MeasureTemplate } from './measure-template';

/** What any unit may communicate. */
export const COMMON_MEASURES: readonly MeasureTemplate[] = [
  {
    title: 'Kriseøvelse: hvem sier hva {den første timen|når telefonen ringer}',
    message: 'Vi sier det vi vet, det vi ikke vet, og når du hører fra oss igjen.',
    expectedEffect: 'Alle i ledergruppa kjenner rollen sin, og telefonlista stemmer.',
    evaluation:
      'Øvelsen tok to timer. Rollene satt, men vi manglet tilgang til nettsidene på kvelden. ' +
      'Det er ordnet.',
    goals: ['samfunn'],
    groups: ['innbyggere', 'medier'],
    channels: ['moter', 'intranett'],
  },
  {
    title: 'Rydd i nettsidene: {fjern det ingen leser|svar på de ti vanligste spørsmålene}',
    message: 'Det du leter etter, finner du på sida vår, og det er riktig.',
    expectedEffect: 'Halvparten så mange sider, og færre telefoner om det som står der.',
    evaluation:
      'Vi har gått fra {64|41|88} til {30|24|39} sider. Telefonene har gått noe ned. To sider ' +
      'vi fjernet, måtte legges tilbake.',
    goals: ['samfunn'],
    groups: ['innbyggere'],
    channels: ['nettsider'],
  },
  {
    title: 'Nye kolleger: {den første dagen|fadderordning|velkomst med lederen}',
    message: 'Du er ventet, og du har noen å spørre.',
    expectedEffect: 'Nyansatte svarer at de fikk det de trengte den første uka.',
    evaluation:
      '{Seks|Ni|Fire} nyansatte har fått samme velkomst. Alle er fornøyd, men PC-en manglet for ' +
      'to av dem.',
    goals: ['samfunn'],
    groups: ['ansatte'],
    channels: ['intranett', 'moter'],
  },
  {
    title:
      'Spør brukerne: {kort undersøkelse etter besøket|tre spørsmål på telefon|innbyggerpanel}',
    message: 'Fortell oss hva som ikke virker.',
    expectedEffect: 'To hundre svar, og minst tre ting som blir endret på grunn av dem.',
    evaluation:
      'Vi fikk {143|211|96} svar. {To|Tre|Fire} ting er endret, og svarene er hengt opp der ' +
      'folk venter.',
    goals: ['samfunn', 'mangfold'],
    groups: ['innbyggere'],
    channels: ['moter', 'nettsider'],
  },
  {
    title: 'Ukas hverdagshelt: {ansatte løfter fram hverandre|små historier fra jobben}',
    message: 'Det du gjør en vanlig tirsdag, betyr noe for noen.',
    expectedEffect: 'Ansatte kjenner til mer av det kollegene gjør.',
    evaluation:
      '{Tolv|Åtte|Ti} historier er delt. De blir lest, men det er ofte de samme som melder inn.',
    goals: ['samfunn'],
    groups: ['ansatte'],
    channels: ['video', 'intranett'],
  },
  {
    title:
      'Kjapt svar til pressen: {én kontakt og to stedfortredere|vaktliste for mediehenvendelser}',
    message: 'Media får svar samme dag, også når svaret er at vi ikke vet.',
    expectedEffect: 'Alle henvendelser blir besvart innen to timer på dagtid.',
    evaluation:
      '{Ni av ti|Åtte av ti} henvendelser ble besvart innen to timer. De som tok lengre tid, ' +
      'gjaldt personvern.',
    goals: ['samfunn', 'kunnskapsby'],
    groups: ['medier'],
    channels: ['eksterne-medier'],
  },
  {
    title: 'Svar i sosiale medier {innen to timer|hver dag, også fredag}',
    message: 'Spør du oss, får du svar fra et menneske.',
    expectedEffect: 'Ingen henvendelser blir liggende over natta.',
    evaluation: 'Svartiden er nå {1,5|2,2|3} timer på dagtid. Helgene er ikke løst.',
    goals: ['samfunn'],
    groups: ['innbyggere'],
    channels: ['sosiale-medier'],
  },
  {
    title: '{Miljøfyrtårn: slik gjør vi det her|Mindre utskrift og engangsutstyr}',
    message: 'Små vaner blir store når vi er mange.',
    expectedEffect: 'Alle ansatte kjenner de tre miljømålene for arbeidsplassen.',
    evaluation:
      '{Sju|Åtte|Seks} av ti ansatte kan nevne målene. Papirbruken er nesten halvert. ' +
      'Engangsutstyret er som før.',
    goals: ['baerekraft'],
    groups: ['ansatte'],
    channels: ['intranett'],
  },
];
