import { inputBinding, outputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { buttonNamed, show, textOf, textsOf } from '../../testing/on-screen';
import { provideIcons } from '../icons/icons';
import { CoverageMap } from './coverage-map';
import { CoverageTable, CoverageTableCell } from './coverage-table';

const aCell = (changes: Partial<CoverageTableCell> = {}): CoverageTableCell => ({
  count: 1,
  mark: '',
  label: 'tiltak: en rute',
  query: { goal: 'goal-1' },
  ...changes,
});

const TABLE: CoverageTable = {
  corner: 'Enhet',
  columnKind: 'Mål',
  columns: ['1', '2'].map((short) => ({ id: short, short, name: `Navn ${short}`, isOver: false })),
  rows: [
    {
      id: 'area',
      name: 'Kultur',
      cells: [aCell({ count: 8 }), aCell({ count: 0, mark: 'empty' })],
      isOpen: false,
      isBelow: false,
    },
    {
      id: 'unit',
      name: 'Museet',
      cells: [aCell({ count: 9, mark: 'overfull', label: 'tiltak: full' }), aCell()],
      isOpen: null,
      isBelow: true,
    },
  ],
  largest: 9,
};

describe('A coverage map', () => {
  let page: HTMLElement;
  let folded: string[];

  async function draw(table: CoverageTable = TABLE): Promise<void> {
    folded = [];
    TestBed.configureTestingModule({ providers: [provideIcons(), provideRouter([])] });
    page = await show(CoverageMap, [
      inputBinding('finding', () => 'Kartet'),
      inputBinding('table', () => table),
      outputBinding<string>('fold', (id) => folded.push(id)),
    ]);
  }
  const links = () => [...page.querySelectorAll<HTMLAnchorElement>('td a')];
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );

  it('is a table of its name, with a number in every cell', async () => {
    await draw();
    const table = page.querySelector('table');
    const heading = page.querySelector('h2');
    expect(table?.getAttribute('aria-labelledby')).toBe(heading?.id ?? '');
    expect(textOf(heading)).toBe('Kartet');
    expect(textsOf(page, 'td')).toEqual([
      '8 tiltak: en rute',
      '0 tiltak: en rute',
      '9 tiltak: full',
      '1 tiltak: en rute',
    ]);
  });

  it('leads from each cell to the register, from the empty ones too', async () => {
    await draw();
    expect(links().map((link) => link.getAttribute('href'))).toEqual(
      Array.from({ length: 4 }, () => '/tiltak?goal=goal-1'),
    );
  });

  it('marks what is empty and what is overfull with more than a colour', async () => {
    await draw();
    expect(links().map((link) => link.querySelector('mat-icon') !== null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is read from cell to cell by the arrow keys', async () => {
    await draw();
    const [first, second, third, fourth] = links();
    first.focus();
    press('ArrowRight');
    expect(document.activeElement).toBe(second);
    press('ArrowRight');
    expect(document.activeElement).toBe(second);
    press('ArrowDown');
    expect(document.activeElement).toBe(fourth);
    press('ArrowLeft');
    expect(document.activeElement).toBe(third);
    press('ArrowUp');
    expect(document.activeElement).toBe(first);
    press('ArrowUp');
    press('x');
    expect(document.activeElement).toBe(first);
  });

  it('asks for a row to be unfolded', async () => {
    await draw();
    const button = buttonNamed(page, 'Kultur');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    button.click();
    expect(folded).toEqual(['area']);
  });

  it('leads nowhere where the figures are not of now', async () => {
    const rows = TABLE.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, query: null })),
    }));
    await draw({ ...TABLE, rows });
    expect(links()).toEqual([]);
    expect(textsOf(page, 'td')).toEqual(['8', '0', '9', '1']);
  });
});
