import { inputBinding, outputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { WheelField } from '../../../domain/calendar/calendar-view';
import { yearWheel } from '../../../domain/calendar/year-wheel';
import { RegisterRow } from '../../../domain/register/register-row';
import { aRow } from '../../../testing/measures';
import { show } from '../../../testing/on-screen';
import { REGISTER_CONTEXT } from '../../../testing/registers';
import { WheelDrawing } from './wheel-drawing';

const ROWS = [
  aRow({ id: '1', start: '2026-03-02', deadline: '2026-06-30' }),
  aRow({ id: '2', start: '2026-12-01', deadline: '2026-12-31', unitId: 'library' }),
];

describe('The year wheel on the screen', () => {
  let chosen: WheelField[];

  async function showWheel(
    labels: readonly never[] | null = null,
    rows: readonly RegisterRow[] = ROWS,
  ): Promise<HTMLElement> {
    chosen = [];
    const wheel = yearWheel(rows, 'area', { ...REGISTER_CONTEXT, year: 2026 });
    const page = await show(WheelDrawing, [
      inputBinding('wheel', () => wheel),
      inputBinding('counted', () => 'deadlines'),
      inputBinding('year', () => 2026),
      inputBinding('today', () => '2026-11-23'),
      inputBinding('labels', () => labels),
      outputBinding<WheelField>('choose', (field) => chosen.push(field)),
    ]);
    document.body.append(page);
    return page;
  }
  afterEach(() => document.querySelectorAll('app-wheel-drawing').forEach((one) => one.remove()));

  const at = (page: HTMLElement, place: string) =>
    page.querySelector<SVGElement>(`[data-place="${place}"]`)!;
  const press = (key: string) => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
    TestBed.tick();
  };
  const focused = () => document.activeElement?.getAttribute('data-place');

  it('names every field with its month, ring and numbers', async () => {
    const page = await showWheel();
    expect(at(page, '2.5').getAttribute('aria-label')).toBe(
      'Juni, Oppvekst: 1 frist, 1 forfalt, 1 tiltak pågår',
    );
    expect(at(page, '0.0').getAttribute('aria-label')).toBe(
      'Januar: ingen frister, ingen tiltak pågår',
    );
    expect(page.querySelectorAll('[role=button]').length).toBe(3 * 12);
  });

  it('has in its middle what its fields add up to', async () => {
    const nextYear = aRow({ id: '3', start: '2026-12-01', deadline: '2027-01-31' });
    const page = await showWheel(null, [...ROWS, nextYear]);
    expect(page.querySelector('.sum')?.textContent?.trim()).toBe('2 frister');
  });

  it('is one stop for the tab key, and goes on by arrows', async () => {
    const page = await showWheel();
    expect(page.querySelectorAll('[tabindex="0"]').length).toBe(1);
    at(page, '0.0').focus();
    press('ArrowLeft');
    expect(focused()).toBe('0.11');
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowDown');
    expect(focused()).toBe('2.11');
    press('Home');
    press('ArrowRight');
    press('ArrowUp');
    expect(focused()).toBe('1.1');
    press('End');
    expect(focused()).toBe('1.11');
    expect(page.querySelectorAll('[tabindex="0"]').length).toBe(1);
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
  });

  it('chooses a field by key and by pointer', async () => {
    const page = await showWheel();
    at(page, '2.5').focus();
    press('Enter');
    at(page, '0.11').dispatchEvent(new MouseEvent('click'));
    expect(chosen).toEqual([
      { ringId: 'area-1', month: 5 },
      { ringId: '', month: 11 },
    ]);
  });

  it('is a picture on a poster, which nobody presses', async () => {
    const page = await showWheel([]);
    expect(page.querySelectorAll('[role=button], [tabindex]').length).toBe(0);
    expect(page.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    page.querySelector('.field')?.dispatchEvent(new MouseEvent('click'));
    expect(chosen).toEqual([]);
  });
});
