import { Report } from '../domain/report/report';

/** A report with one of everything, and with texts that files are broken by. */
export const SMALL_REPORT: Report = {
  title: 'Kommunikasjonsplan 2026',
  subtitle: 'Åsheim skole, 26. november 2026',
  lead: '1 av 2 tiltak er fullført.',
  asOf: '2026-11-26',
  fileTitle: 'Kommunikasjonsplan 2026 – Åsheim skole',
  sections: [
    {
      id: 'hovedtall',
      heading: 'Hovedtall',
      blocks: [
        { kind: 'finding', text: 'Ingenting er forfalt.' },
        { kind: 'paragraph', text: 'Først dette.\nSå dette.' },
        { kind: 'note', text: 'Arkiverte er ikke med.' },
        { kind: 'list', items: ['Ett', 'To'] },
        { kind: 'facts', facts: [{ label: 'Enhet', text: 'Åsheim <skole> & SFO' }] },
        {
          kind: 'table',
          table: {
            sheet: 'Tiltak',
            caption: 'Planens tiltak',
            columns: [
              { header: 'Nr.', kind: 'number', width: 1 },
              { header: 'Tiltak', kind: 'text', width: 4 },
              { header: 'Frist', kind: 'day', width: 2 },
              { header: 'Framdrift', kind: 'number', width: 1 },
            ],
            rows: [
              [1, '=HYPERLINK("http://ond.example")', { day: '2026-12-24' }, { percent: 40 }],
              [2, '+47 <b>&"\'\u0007\ud800', null, { percent: 100 }],
            ],
          },
        },
      ],
      parts: [
        {
          id: 'oppvekst',
          heading: 'Oppvekst',
          blocks: [
            {
              kind: 'table',
              table: {
                sheet: 'Enheter',
                part: { header: 'Kommunalområde', value: 'Oppvekst' },
                caption: 'Enhetene i Oppvekst',
                columns: [
                  { header: 'Enhet', kind: 'text', width: 3 },
                  { header: 'Tiltak', kind: 'number', width: 1 },
                ],
                rows: [['Åsheim skole', 12]],
              },
            },
          ],
        },
        {
          id: 'kultur',
          heading: 'Kultur',
          blocks: [
            {
              kind: 'table',
              table: {
                sheet: 'Enheter',
                part: { header: 'Kommunalområde', value: 'Kultur' },
                caption: 'Enhetene i Kultur',
                columns: [
                  { header: 'Enhet', kind: 'text', width: 3 },
                  { header: 'Tiltak', kind: 'number', width: 1 },
                ],
                rows: [['@Museet', 3]],
              },
            },
          ],
        },
      ],
    },
  ],
};
