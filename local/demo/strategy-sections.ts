/** The strategy's headings in its own words and order, each summed up in ours. */
export const SECTIONS = {
  hovedmal: {
    title: 'Trondheim kommunes hovedmål',
    summary:
      'Fire mål sier hva slags by Trondheim skal være. Alt vi kommuniserer, skal hjelpe oss dit.',
  },
  bidrag: {
    title: 'Slik skal kommunikasjonen vår bidra til å nå disse målene',
    summary:
      'Vi tenker modig, utfordrer åpent og handler kompetent. Kommunikasjon er med fra starten ' +
      'av alt arbeid, og innbyggernes kunnskap skal brukes.',
  },
  malgrupper: {
    title: 'Disse skal vi kommunisere med',
    summary:
      'Strategien viser målgruppene i en figur som ikke er med i teksten. Målgruppene her er ' +
      'derfor foreslått.',
  },
  lederansvar: {
    title: 'Kommunikasjon er et lederansvar',
    summary:
      'Lederen kan gi oppgaven til andre, men svarer selv for at den blir gjort. Alle ansatte ' +
      'skal ta kommunikasjon på alvor og dele med hverandre.',
  },
  oppnaa: {
    title: 'Dette vil vi oppnå med kommunikasjonen',
    summary:
      'Også her har strategien en figur som ikke er med i teksten. Kommunikasjonsmålene er ' +
      'derfor foreslått.',
  },
  kriser: {
    title: 'Slik skal vi kommunisere under kriser',
    summary:
      'Den som har ansvaret til daglig, har det også i en krise, til saken eventuelt løftes til ' +
      'rådmannen. Figuren som viser delingen, er ikke med i teksten.',
  },
  medvirkning: {
    title: 'Innbyggerne i Trondheim er en ressurs',
    summary:
      'Vi lytter til innbyggerne og tar dem med når byen og tjenestene utvikles. Det gir bedre ' +
      'løsninger og større tillit til demokratiet.',
  },
  kanaler: {
    title: 'Her skal vi kommunisere (kanaler og virkemidler)',
    summary:
      'Nettsidene er stedet der folk finner det de trenger. I sosiale medier svarer vi løpende, ' +
      'og vi bruker video, podkast og et eget nettmagasin om byutvikling.',
  },
  medier: {
    title: 'Eksterne media',
    summary:
      'Media viser fram arbeidet vårt og er viktige for tilliten, særlig de regionale. Spørsmål ' +
      'fra media går foran annet.',
  },
  innsyn: {
    title: 'Prinsippene våre knyttet til innsynsrett, meroffentlighet og personvern',
    summary:
      'Den som ber om innsyn, skal få det hvis ikke taushetsplikten hindrer det. Vi vurderer ' +
      'alltid om vi kan gi ut mer enn vi må, men aldri på bekostning av personvernet.',
  },
  sprak: {
    title: 'Slik skal vi skrive: språk, stil og tone',
    summary:
      'Vi skriver klart, slik at leseren forstår og alle kan bruke det. Norsk når vi kan, andre ' +
      'språk når det trengs.',
  },
  internt: {
    title: 'Slik skal vi kommunisere internt (internkommunikasjon/ytringsklima)',
    summary:
      'Ansatte er de viktigste ambassadørene våre. På arbeidsplassen skal det være trygt å si ' +
      'fra om det som ikke er bra, og om det som kan bli bedre.',
  },
  visuelt: {
    title: 'Slik skal vi framstå visuelt',
    summary:
      'Folk skal kjenne igjen kommunen på nett, på skilt og på klær. En felles profil gir ' +
      'troverdighet og minner de ansatte om at vi hører sammen.',
  },
};
