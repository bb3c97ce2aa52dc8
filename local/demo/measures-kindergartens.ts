import { MeasureTemplate } from './measure-template';

/** What kindergartens communicate. */
export const KINDERGARTEN_MEASURES: readonly MeasureTemplate[] = [
  {
    title: 'Film om {den første uka i barnehagen|tilvenning på {sted}}, med tekst på fem språk',
    message: 'Vi tar oss tid til å bli kjent med barnet ditt, og med deg.',
    expectedEffect: 'Nye foresatte vet hvordan tilvenningen foregår før første dag.',
    evaluation:
      'Filmen er vist {310|240|180} ganger. Personalet får færre spørsmål om praktiske ting. ' +
      'Den somaliske teksten måtte rettes etter at foresatte sa fra.',
    goals: ['samfunn', 'mangfold'],
    groups: ['foresatte', 'nye-innbyggere'],
    channels: ['nettsider', 'video'],
  },
  {
    title: '{Gåbuss til barnehagen|Barnehagen uten bil en uke}',
    message: 'Det er lettere enn du tror å la bilen stå.',
    expectedEffect: 'Halvparten av familiene prøver en annen måte å komme til barnehagen på.',
    evaluation:
      '{22 av 48|31 av 60|18 av 41} familier var med. De fleste gikk tilbake til bilen da uka ' +
      'var over, men seks familier sier at de har fortsatt.',
    goals: ['baerekraft'],
    groups: ['barn-og-unge', 'foresatte'],
    channels: ['moter', 'sosiale-medier'],
  },
  {
    title: 'Ett sted for beskjeder: slutt på {lapper i garderoben|beskjeder i fire kanaler}',
    message: 'Alt du trenger å vite, finner du i appen.',
    expectedEffect: 'Ni av ti foresatte leser ukas beskjed, og ingen trenger å lete.',
    evaluation:
      '{88|93|91} prosent leser ukas beskjed. Besteforeldre som henter, mister noe av det de ' +
      'fikk fra lappene. Vi har hengt opp en tavle for dem.',
    goals: ['samfunn'],
    groups: ['foresatte'],
    channels: ['apper', 'nettsider'],
  },
  {
    title: 'Språkfest: familiene lærer oss {sanger|barnesanger og eventyr} på språkene sine',
    message: 'Språket ditt hører hjemme i barnehagen.',
    expectedEffect:
      'Barna hører alle språkene i gruppa, og foresatte som sjelden kommer på møter, deltar.',
    evaluation:
      '{Elleve|Ni|Sju} språk var representert. Foresatte som ikke har vært på foreldremøte før, ' +
      'kom denne gangen. Vi gjentar det neste år.',
    goals: ['mangfold'],
    groups: ['foresatte', 'barn-og-unge', 'nye-innbyggere'],
    channels: ['moter'],
  },
  {
    title: '{Små forskere|Undring og eksperimenter}: barna viser fram hva de har funnet ut',
    message: 'Barn er nysgjerrige på naturen lenge før de begynner på skolen.',
    expectedEffect: 'Foresatte ser hva barna lærer gjennom lek, og bruker noe av det hjemme.',
    evaluation:
      '{Tretti|Førti} foresatte var innom. Oppskriftene på forsøkene ble tatt med hjem av ' +
      'nesten alle. Om de blir brukt, vet vi ikke.',
    goals: ['kunnskapsby'],
    groups: ['foresatte', 'barn-og-unge'],
    channels: ['moter', 'video'],
  },
  {
    title: '{Samtale på pauserommet|Åpen halvtime}: slik sier vi fra til hverandre',
    message: 'Her er det trygt å si fra, også når det gjelder oss ledere.',
    expectedEffect: 'Flere ansatte svarer at de tør å ta opp det som ikke er bra.',
    evaluation:
      'Vi har hatt seks samlinger. I medarbeiderundersøkelsen gikk tallet fra 3,6 til ' +
      '{4,1|3,9|4,2}. De som jobber kveld, har ikke fått vært med, og det må vi finne ut av.',
    goals: ['samfunn'],
    groups: ['ansatte'],
    channels: ['moter', 'intranett'],
  },
  {
    title: 'En dag i barnehagen: {ansatte|menn i barnehagen} forteller hvorfor de valgte jobben',
    message: 'Jobben betyr noe hver eneste dag.',
    expectedEffect: 'Flere kvalifiserte søkere når vi lyser ut stillinger på {sted}.',
    evaluation:
      '{Tre|Fire} korte filmer er laget. Vi fikk {14|19|11} søkere på siste stilling, mot åtte ' +
      'året før. Søkerne nevnte filmene i intervjuet.',
    goals: ['samfunn'],
    groups: ['ansatte', 'foresatte'],
    channels: ['sosiale-medier', 'video'],
  },
  {
    title: '{Kjøkkenhage|Plantekasser} sammen med beboerne på {helsehuset|velferdssenteret}',
    message: 'Gammel og ung lærer av hverandre når de har noe å gjøre sammen.',
    expectedEffect: 'Barn og eldre møtes hver annen uke, og familiene får vite om det.',
    evaluation:
      'Det ble {sju|ni|åtte} møter. Beboerne gledet seg, og barna spør når de skal tilbake. Vi ' +
      'rakk ikke å fortelle om det utenfor barnehagen.',
    goals: ['baerekraft', 'mangfold'],
    groups: ['barn-og-unge', 'eldre'],
    channels: ['moter', 'eksterne-medier'],
  },
  {
    title: 'Foreldremøte om {følelser og vennskap|nettbrett og skjermbruk|søvn}',
    message: 'Du er ikke alene om å lure på dette.',
    expectedEffect: 'Minst halvparten av familiene deltar og går hjem med ett konkret råd.',
    evaluation:
      '{26|34|19} familier deltok. Gruppesamtalene fikk best omtale. Foredraget ble for langt.',
    goals: ['mangfold'],
    groups: ['foresatte'],
    channels: ['moter', 'trykksaker'],
  },
];
