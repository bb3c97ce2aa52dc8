import { MeasureTemplate } from './measure-template';

/** What the planning and environment offices communicate. */
export const PLANNING_MEASURES: readonly MeasureTemplate[] = [
  {
    title: '{Folkemøte|Åpent kontor|Gåtur} om framtida for {sted}',
    message: 'Planen er ikke ferdig. Derfor spør vi nå.',
    expectedEffect: 'Innspillene kommer fra flere enn dem som alltid møter opp.',
    evaluation:
      '{86|54|112} deltok. Vi nådde flere barnefamilier enn sist, men nesten ingen under 25. ' +
      'Innspillene er lagt ved saken.',
    goals: ['baerekraft', 'mangfold'],
    groups: ['innbyggere', 'foresatte'],
    channels: ['moter', 'trondheim2030', 'nettsider'],
    suits: ['plan', 'environment'],
  },
  {
    title: '{Barnetråkk|Elevene kartlegger skoleveien} på {sted}',
    message: 'Barn kjenner snarveiene. Vi andre må spørre.',
    expectedEffect: 'Barnas veier er tegnet inn før planen legges ut.',
    evaluation:
      '{140|95|170} barn tegnet veiene sine. To snarveier er sikret i planen. Vi sendte svar ' +
      'til klassene om hva som skjedde.',
    goals: ['baerekraft', 'mangfold'],
    groups: ['barn-og-unge', 'foresatte'],
    channels: ['moter', 'video'],
    suits: ['plan'],
  },
  {
    title:
      'Nettmagasinet: serie om {byen som bygger i tre|gjenbruk av hus|utslippsfrie byggeplasser}',
    message: 'Det er mulig å bygge med mindre utslipp, og det skjer her.',
    expectedEffect: 'Utbyggere bruker eksemplene, og sakene blir delt utenfor byen.',
    evaluation:
      '{Fem|Fire|Seks} saker er publisert, med {2 400|3 100|1 800} lesere i snitt. To utbyggere ' +
      'har bedt om å få bruke bildene.',
    goals: ['baerekraft', 'kunnskapsby'],
    groups: ['naeringsliv', 'innbyggere'],
    channels: ['trondheim2030', 'eksterne-medier'],
  },
  {
    title: '{Må du søke? Ja eller nei på ett minutt|Før du bygger: fem spørsmål}',
    message: 'Du får svar på om du må søke, uten å kunne loven.',
    expectedEffect: 'Færre unødvendige søknader og færre telefoner om det samme.',
    evaluation:
      'Sida brukes av {1 100|800|1 500} i måneden. Telefonene om garasje og terrasse er ' +
      'redusert med en tredel.',
    goals: ['samfunn'],
    groups: ['innbyggere'],
    channels: ['nettsider', 'video'],
    suits: ['building'],
  },
  {
    title: '{Klimafrokost|Klimanettverk} for bedrifter på {sted}',
    message: 'Utslippene går fortere ned når vi lærer av hverandre.',
    expectedEffect: 'Tjue bedrifter setter seg egne mål for transport og avfall.',
    evaluation:
      '{Tolv|Femten|Ni} bedrifter har satt mål. De største kom ikke. Vi bør møte dem der de er.',
    goals: ['baerekraft'],
    groups: ['naeringsliv', 'ansatte'],
    channels: ['moter', 'nettsider'],
    suits: ['environment'],
  },
  {
    title: '{Sykkel til jobben|Sykkel i all slags vær|Elsykkel på prøve} i bydelen {sted}',
    message: 'Sykkel er raskest på de fleste turer under fem kilometer.',
    expectedEffect: 'Tellepunktene viser fem prosent flere syklister.',
    evaluation:
      'Tellingene viste {3|6|2} prosent flere. Været var bedre enn året før, så vi tør ikke ta ' +
      'hele æren.',
    goals: ['baerekraft'],
    groups: ['innbyggere'],
    channels: ['annonser', 'sosiale-medier', 'skilt'],
    suits: ['environment', 'plan'],
  },
  {
    title: 'Forhåndskonferansen forklart: {møt forberedt|slik går det raskere}',
    message: 'Er du godt forberedt, får du svar raskere.',
    expectedEffect: 'Halvparten så mange saker må sendes tilbake på grunn av mangler.',
    evaluation:
      'Andelen saker med mangler gikk fra 52 til {41|45|38} prosent. Små foretak har størst ' +
      'nytte av det.',
    goals: ['samfunn'],
    groups: ['naeringsliv', 'innbyggere'],
    channels: ['moter', 'nettsider'],
    suits: ['building'],
  },
  {
    title: 'Pressebrief før {områdeplanen|parkeringssaken|trafikkplanen} for {sted} legges fram',
    message: 'Dette er forslaget, dette er uenigheten, og her er tallene.',
    expectedEffect: 'Omtalen gjengir tallene riktig, og begge syn kommer fram.',
    evaluation:
      '{Tre|To} redaksjoner deltok. Tallene var riktige i alle saker. Én overskrift ble ' +
      'spissere enn vi ønsket.',
    goals: ['samfunn', 'baerekraft'],
    groups: ['medier', 'politikere'],
    channels: ['eksterne-medier', 'moter'],
    suits: ['plan'],
  },
  {
    title: 'Nabovarsel og høring på lettlest norsk {og engelsk|og polsk}',
    message: 'Dette gjelder deg som bor i nærheten, og du har rett til å si hva du mener.',
    expectedEffect: 'Flere med annet morsmål enn norsk uttaler seg i plansaker på {sted}.',
    evaluation:
      'Vi fikk {sju|fire|elleve} uttalelser på andre språk, mot én før. Oversettelsen tok to ' +
      'uker, og det må inn i tidsplanen.',
    goals: ['mangfold', 'samfunn'],
    groups: ['nye-innbyggere', 'innbyggere'],
    channels: ['trykksaker', 'moter'],
    suits: ['plan', 'building'],
  },
  {
    title:
      '{Åpne data om luft og støy|Sensorer i gatene på {sted}}: hva vi måler, og hva det brukes ' +
      'til',
    message: 'Vi måler lufta, ikke deg.',
    expectedEffect: 'Innbyggerne finner målingene, og færre er urolige for overvåking.',
    evaluation:
      'Sida har {700|1 200|900} besøk i måneden. Vi fikk {åtte|fem} spørsmål om personvern og ' +
      'svarte åpent på alle.',
    goals: ['kunnskapsby', 'baerekraft'],
    groups: ['innbyggere', 'naeringsliv'],
    channels: ['trondheim2030', 'video', 'eksterne-medier'],
    suits: ['environment'],
  },
  {
    title: '{Byggekveld|Åpen time}: spør saksbehandleren om garasjen, terrassen eller tomta',
    message: 'Still spørsmålet før du tegner, så slipper du å tegne to ganger.',
    expectedEffect: 'Førti huseiere får svar, og de fleste søker riktig første gang.',
    evaluation:
      '{34|46|39} kom. Åtte av ti søknader fra dem som var der, var komplette. Kø i den siste ' +
      'timen.',
    goals: ['samfunn'],
    groups: ['innbyggere'],
    channels: ['moter', 'sosiale-medier'],
    suits: ['building'],
  },
  {
    title: 'Digital byggesøknad: {tre gode eksempler|film om de fem vanligste feilene}',
    message: 'Se hvordan en god søknad ser ut, og bruk den som mal.',
    expectedEffect: 'Ni av ti søknader kommer digitalt, og færre mangler tegninger.',
    evaluation:
      '{84|88|81} prosent av søknadene er digitale. Eksemplene er lastet ned {260|410|190} ' +
      'ganger, mest av små foretak.',
    goals: ['samfunn', 'kunnskapsby'],
    groups: ['naeringsliv'],
    channels: ['nettsider', 'video'],
    suits: ['building'],
  },
  {
    title: '{Kan du bli boende?|Et hus for hele livet}: råd om tilpasning av boligen på {sted}',
    message: 'Små endringer nå kan spare deg for en flytting senere.',
    expectedEffect: 'Tretti eldre får råd om bolig, søknad og tilskudd på samme sted.',
    evaluation:
      '{24|31|19} fikk råd. De fleste spurte om trapper og bad. {Fire|Fem|Tre} har søkt. ' +
      'Oppmøtet var best på formiddagen.',
    goals: ['mangfold'],
    groups: ['innbyggere', 'eldre'],
    channels: ['moter', 'trykksaker'],
    suits: ['building'],
  },
  {
    title: 'Dugnad mot {hagerømlinger|plast i strandkanten|lupiner} på {sted}',
    message: 'To timer ute gjør mer enn du tror.',
    expectedEffect: 'Femti frivillige deltar, og området er ryddet og merket.',
    evaluation:
      '{38|61|47} frivillige var med. Området er ryddet, men plantene kommer igjen hvis vi ikke ' +
      'følger opp.',
    goals: ['baerekraft'],
    groups: ['innbyggere', 'frivillige'],
    channels: ['sosiale-medier', 'moter'],
    suits: ['environment'],
  },
  {
    title: 'Varsel om {dårlig luft|støy fra anlegg} på {sted}: råd til dem som tåler det dårligst',
    message: 'Du får vite det kvelden før, så du kan planlegge dagen.',
    expectedEffect: 'To tusen tar imot varsel, og flest blant dem som har bruk for det.',
    evaluation:
      '{1 400|1 900|1 100} har meldt seg på. Legekontorene deler ut lappen vår, og det virket ' +
      'bedre enn annonser.',
    goals: ['baerekraft', 'mangfold'],
    groups: ['innbyggere', 'eldre'],
    channels: ['apper', 'nettsider', 'eksterne-medier'],
    suits: ['environment'],
  },
  {
    title: 'Naturvakter: {fjerdeklassinger|skoleklasser} på {sted} passer på bekken sin',
    message: 'Dyra i bekken sier fra om vannet er rent.',
    expectedEffect: 'Ti klasser undersøker en bekk og viser resultatet til foreldrene.',
    evaluation:
      '{Åtte|Seks|Ni} klasser var med. Elevene fant et utslipp som vi ikke visste om. Det er ' +
      'stanset.',
    goals: ['baerekraft'],
    groups: ['barn-og-unge', 'foresatte'],
    channels: ['moter', 'video'],
    suits: ['environment'],
  },
  {
    title: 'Se forslaget i 3D: {modell på kjøpesenteret|gå gjennom planen på skjerm} på {sted}',
    message: 'Slik blir det å gå der, ikke bare å se det ovenfra.',
    expectedEffect:
      'Tre hundre ser modellen, og flere innspill handler om det som faktisk er foreslått.',
    evaluation:
      '{240|350|290} så modellen. Innspillene er mer konkrete enn før. Folkevalgte ba om samme ' +
      'visning.',
    goals: ['baerekraft', 'samfunn'],
    groups: ['innbyggere', 'politikere'],
    channels: ['video', 'moter', 'trondheim2030'],
    suits: ['plan'],
  },
];
