import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Report } from '../../domain/report/report';
import { linkNamed, show, textOf, textsOf } from '../../testing/on-screen';
import { SMALL_REPORT } from '../../testing/small-report';
import { ReportView } from './report-view';

describe('A report as a page', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideRouter([])] }));

  const showReport = (report: Report = SMALL_REPORT) =>
    show(ReportView, [inputBinding('report', () => report)]);

  it('has one heading of the first level, and the others below it without a gap', async () => {
    const page = await showReport();
    expect(textsOf(page, 'h1')).toEqual(['Kommunikasjonsplan 2026']);
    expect(textsOf(page, 'h1, h2, h3').slice(1)).toEqual([
      'Innhold',
      'Hovedtall',
      'Oppvekst',
      'Kultur',
    ]);
    expect(textsOf(page, 'h3')).toEqual(['Oppvekst', 'Kultur']);
  });

  it('has contents whose links lead to the headings, without loading the page anew', async () => {
    const page = await showReport();
    const link = linkNamed(page, 'Kultur');
    expect(link.hash).toBe('#kultur');
    expect(page.querySelector(link.hash)?.tagName).toBe('H3');
    // A click that nobody took care of would load the test's own page anew.
    link.click();
    expect(document.activeElement?.id).toBe('kultur');
  });

  it('leaves the parts out of the contents where they are too many', async () => {
    const [section] = SMALL_REPORT.sections;
    const parts = Array.from({ length: 41 }, (_, index) => ({
      id: `del-${index}`,
      heading: `Del ${index}`,
      blocks: [],
    }));
    const page = await showReport({ ...SMALL_REPORT, sections: [{ ...section, parts }] });
    expect(textsOf(page, 'nav a')).toEqual(['Hovedtall']);
    expect(textsOf(page, 'h3').length).toBe(41);
  });

  it('has tables with a caption, and heads for each column and row', async () => {
    const page = await showReport();
    const table = page.querySelector('table')!;
    expect(textOf(table.caption)).toBe('Planens tiltak');
    expect([...table.querySelectorAll('thead th')].map((one) => one.getAttribute('scope'))).toEqual(
      ['col', 'col', 'col', 'col'],
    );
    const heads = [...table.querySelectorAll<HTMLElement>('tbody th')];
    expect(heads.map((head) => head.getAttribute('scope'))).toEqual(['row', 'row']);
    // The row is named by its words, not by its number.
    expect(textOf(heads[0])).toContain('=HYPERLINK');
    expect([...table.rows[1].cells].map((cell) => cell.dataset['label'])).toEqual([
      'Nr.',
      'Tiltak',
      'Frist',
      'Framdrift',
    ]);
  });

  it('says what the sections say', async () => {
    const text = textOf(await showReport());
    for (const said of [
      'Åsheim skole, 26. november 2026',
      '1 av 2 tiltak er fullført.',
      'Ingenting er forfalt.',
      'Arkiverte er ikke med.',
      'Åsheim <skole> & SFO',
      '24. des. 2026',
    ]) {
      expect(text).toContain(said);
    }
  });
});
