import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import {
  BarController,
  BarElement,
  CategoryScale,
  ChartConfiguration,
  LinearScale,
} from 'chart.js';
import { provideCharts } from 'ng2-charts';
import { buttonNamed, show, textOf } from '../../testing/on-screen';
import { provideIcons } from '../icons/icons';
import { ChartFigure } from './chart-figure';

@Component({
  imports: [ChartFigure],
  template: `
    <app-chart-figure finding="Mål 2 har flest forfalte" [configuration]="configuration">
      <table table>
        <tr>
          <td>Mål 2: 5</td>
        </tr>
      </table>
      <p legend>Forklaring</p>
    </app-chart-figure>
  `,
})
class ChartPage {
  protected readonly configuration: ChartConfiguration = {
    type: 'bar',
    data: { labels: ['Mål 2'], datasets: [{ data: [5] }] },
    options: { animation: false },
  };
}

describe('A chart', () => {
  beforeEach(() =>
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideCharts({ registerables: [BarController, BarElement, CategoryScale, LinearScale] }),
      ],
    }),
  );

  it('has its finding as the heading, and as what its picture is called', async () => {
    const page = await show(ChartPage);
    expect(textOf(page.querySelector<HTMLElement>('h2'))).toBe('Mål 2 har flest forfalte');
    expect(page.querySelector('canvas[role=img]')?.getAttribute('aria-label')).toBe(
      'Mål 2 har flest forfalte',
    );
  });

  it('stands with its legend and without its table', async () => {
    const page = await show(ChartPage);
    expect(textOf(page)).toContain('Forklaring');
    expect(page.querySelector('table')).toBeNull();
  });

  it('gives way to a table with the same figures, and comes back', async () => {
    const page = await show(ChartPage);
    buttonNamed(page, 'Vis som tabell').click();
    TestBed.tick();
    expect(textOf(page.querySelector<HTMLElement>('table'))).toBe('Mål 2: 5');
    expect(page.querySelector('canvas')).toBeNull();

    buttonNamed(page, 'Vis som diagram').click();
    TestBed.tick();
    expect(page.querySelector('canvas')).not.toBeNull();
    expect(page.querySelector('table')).toBeNull();
  });
});
