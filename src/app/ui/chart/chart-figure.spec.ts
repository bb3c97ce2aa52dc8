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
    options: { animation: false, maintainAspectRatio: false },
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

  it('is drawn', async () => {
    const page = await show(ChartPage);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const canvas = page.querySelector('canvas')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    expect(data.some((value) => value > 0)).toBeTrue();
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
    expect(page.querySelector('canvas')?.checkVisibility()).toBeFalse();

    buttonNamed(page, 'Vis som diagram').click();
    TestBed.tick();
    expect(page.querySelector('canvas')?.checkVisibility()).toBeTrue();
    expect(page.querySelector('table')).toBeNull();
  });

  it('is drawn for the sheet while it is printed, and for the screen again afterwards', async () => {
    const page = await show(ChartPage);
    page.style.inlineSize = '400px';
    const canvas = page.querySelector('canvas')!;
    window.dispatchEvent(new Event('beforeprint'));
    expect([canvas.style.width, canvas.style.height]).toEqual(['680px', '280px']);
    window.dispatchEvent(new Event('afterprint'));
    expect(canvas.style.width).toBe('400px');
  });

  describe('as a picture', () => {
    let copied: ClipboardItem[];
    let isRefused: boolean;
    beforeEach(() => {
      copied = [];
      isRefused = false;
      spyOn(navigator.clipboard, 'write').and.callFake(async (items) => {
        // A browser waits for the picture as well before it takes it.
        await items[0].getType('image/png');
        if (isRefused) {
          throw new DOMException('not allowed', 'NotAllowedError');
        }
        copied.push(...items);
      });
    });
    const said = async (text: string) => {
      for (let turns = 0; turns < 40 && !document.body.textContent.includes(text); turns++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(document.body.textContent).toContain(text);
    };

    it('is copied on white, of one size wherever it is made', async () => {
      const page = await show(ChartPage);
      buttonNamed(page, 'Kopier som bilde').click();
      await said('Bildet er kopiert.');
      const picture = await createImageBitmap(await copied[0].getType('image/png'));
      expect([picture.width, picture.height]).toEqual([1920, 1080]);
      const context = new OffscreenCanvas(1, 1).getContext('2d')!;
      context.drawImage(picture, 0, 0);
      expect([...context.getImageData(0, 0, 1, 1).data]).toEqual([255, 255, 255, 255]);
    });

    it('is a file where the browser lets nothing be copied', async () => {
      isRefused = true;
      const downloaded: string[] = [];
      spyOn(HTMLAnchorElement.prototype, 'click').and.callFake(function (this: HTMLAnchorElement) {
        downloaded.push(this.download);
      });
      const page = await show(ChartPage);
      buttonNamed(page, 'Kopier som bilde').click();
      await said('Bildet er lastet ned i stedet.');
      expect(downloaded).toEqual(['mål-2-har-flest-forfalte.png']);
    });
  });
});
