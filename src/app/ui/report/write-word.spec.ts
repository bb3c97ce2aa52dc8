import { Report } from '../../domain/report/report';
import { SMALL_REPORT } from '../../testing/small-report';
import { elements, fileAt, unzipped } from '../../testing/unzipped';
import { writeWord } from './write-word';

describe('A report as a Word document', () => {
  let files: ReadonlyMap<string, Document>;
  let body: Document;

  beforeAll(async () => {
    files = await unzipped(await writeWord(SMALL_REPORT));
    body = fileAt(files, 'word/document.xml');
  });

  const textOf = (element: Element) =>
    elements(element, 'w:t')
      .map(({ textContent }) => textContent)
      .join('');
  const paragraphs = (style: string) =>
    elements(body, 'w:p')
      .filter((paragraph) =>
        elements(paragraph, 'w:pStyle').some((one) => one.getAttribute('w:val') === style),
      )
      .map(textOf);
  const instructions = (file: Document) =>
    elements(file, 'w:instrText').map(({ textContent }) => textContent?.trim() ?? '');

  it('has its title, its sections and their parts in the styles that Word knows', () => {
    expect(paragraphs('Title')).toEqual(['Kommunikasjonsplan 2026']);
    expect(paragraphs('Heading1')).toEqual(['Hovedtall']);
    expect(paragraphs('Heading2')).toEqual(['Oppvekst', 'Kultur']);
  });

  it('has contents with links and page numbers, which Word can update and does not ask to', () => {
    expect(instructions(body).some((one) => /^TOC .*\\o "1-2"/.test(one))).toBeTrue();
    expect(paragraphs('TOC1')).toEqual([jasmine.stringMatching(/^Hovedtall\d+$/)]);
    expect(paragraphs('TOC2')).toEqual([
      jasmine.stringMatching(/^Oppvekst\d+$/),
      jasmine.stringMatching(/^Kultur\d+$/),
    ]);
    expect(elements(body, 'w:hyperlink').length).toBeGreaterThanOrEqual(3);
    expect(elements(body, 'w:fldChar').some((one) => one.hasAttribute('w:dirty'))).toBeFalse();
  });

  it('lists only its sections where their parts are too many', async () => {
    const part = (id: number) => ({ id: `${id}`, heading: `Del ${id}`, blocks: [] });
    const parts = Array.from({ length: 41 }, (_, index) => part(index));
    const long: Report = { ...SMALL_REPORT, sections: [{ ...SMALL_REPORT.sections[0], parts }] };
    const document = fileAt(await unzipped(await writeWord(long)), 'word/document.xml');
    expect(instructions(document).some((one) => /^TOC .*\\o "1-1"/.test(one))).toBeTrue();
  });

  it('has the cells of its tables, each as it is read', () => {
    const [table] = elements(body, 'w:tbl');
    expect(elements(table, 'w:tr').map((row) => elements(row, 'w:tc').map(textOf))).toEqual([
      ['Nr.', 'Tiltak', 'Frist', 'Framdrift'],
      ['1', '=HYPERLINK("http://ond.example")', '24. des. 2026', '40\u00a0%'],
      ['2', '+47 <b>&"\'', '–', '100\u00a0%'],
    ]);
    expect(paragraphs('Caption')).toEqual([
      'Planens tiltak',
      'Enhetene i Oppvekst',
      'Enhetene i Kultur',
    ]);
  });

  it('repeats the header of a table on each page, and keeps rows whole', () => {
    for (const table of elements(body, 'w:tbl')) {
      const rows = elements(table, 'w:tr');
      expect(rows.map((row) => elements(row, 'w:tblHeader').length)).toEqual(
        rows.map((_, index) => (index === 0 ? 1 : 0)),
      );
      expect(rows.every((row) => elements(row, 'w:cantSplit').length === 1)).toBeTrue();
    }
  });

  it('keeps a short table on one page, and a sentence with its table', () => {
    const kept = (element: Element) =>
      elements(element, 'w:keepNext').some((one) => one.getAttribute('w:val') !== 'false');
    const [table] = elements(body, 'w:tbl');
    expect(elements(table, 'w:tr').map(kept)).toEqual([true, true, false]);
    const styles = elements(fileAt(files, 'word/styles.xml'), 'w:style');
    const finding = styles.find((style) => style.getAttribute('w:styleId') === 'Finding');
    expect(finding && kept(finding)).toBeTrue();
  });

  it('has the number of each page and of all in its footer', () => {
    const footer = [...files.keys()].find((path) => /^word\/footer\d+\.xml$/.test(path)) ?? '';
    const file = fileAt(files, footer);
    expect(instructions(file)).toEqual(['PAGE', 'NUMPAGES']);
    expect(textOf(file.documentElement)).toContain('side');
  });

  it('is in Norwegian', () => {
    const styles = fileAt(files, 'word/styles.xml');
    const defaults = elements(styles, 'w:docDefaults')[0];
    expect(elements(defaults, 'w:lang')[0]?.getAttribute('w:val')).toBe('nb-NO');
  });

  it('is from the municipality, and names nobody', () => {
    const core = fileAt(files, 'docProps/core.xml');
    const value = (name: string) => elements(core, name)[0]?.textContent;
    expect(value('dc:title')).toBe('Kommunikasjonsplan 2026');
    expect(value('dc:creator')).toBe('Trondheim kommune');
    expect(value('cp:lastModifiedBy')).toBe('Trondheim kommune');
  });

  it('says the rest too: findings, lines, lists, facts and notes', () => {
    expect(paragraphs('Finding')).toEqual(['Ingenting er forfalt.']);
    expect(paragraphs('Note')).toEqual(['Arkiverte er ikke med.']);
    expect(paragraphs('Fact')).toEqual(['Enhet: Åsheim <skole> & SFO']);
    expect(paragraphs('ListParagraph')).toEqual(['Ett', 'To']);
    const lined = elements(body, 'w:p').find((one) => textOf(one) === 'Først dette.Så dette.');
    expect(lined && elements(lined, 'w:br').length).toBe(1);
  });
});
