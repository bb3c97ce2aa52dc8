import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { figuresOf } from '../../domain/figures/figures-of';
import { LateByGoal, lateByGoal } from '../../domain/figures/late-by-goal';
import { DIRECTORY, PLANS, STRATEGY, TODAY } from '../../testing/hand-computed';
import { show, textsOf } from '../../testing/on-screen';
import { provideIcons } from '../icons/icons';
import { FiguresView } from './figures-view';

// Everything that ledergruppen's page shows of the municipality of docs/figures.md, where each
// number is worked out.
describe('Ledergruppen’s page', () => {
  let page: HTMLElement;

  const draw = async (isLive = true, late: LateByGoal = new Map()) => {
    TestBed.configureTestingModule({ providers: [provideIcons(), provideRouter([])] });
    const figures = figuresOf(PLANS, STRATEGY, DIRECTORY, TODAY);
    page = await show(FiguresView, [
      inputBinding('figures', () => figures),
      inputBinding('isLive', () => isLive),
      inputBinding('lateByGoal', () => late),
    ]);
    page.querySelectorAll('details').forEach((details) => (details.open = true));
  };
  /** The rows of the table that stands in for the section's chart. */
  const tableOf = (section: string) => {
    const element = page.querySelector<HTMLElement>(section)!;
    element.querySelector<HTMLButtonElement>('figcaption button')!.click();
    TestBed.tick();
    return textsOf(element, 'tbody tr');
  };

  it('states a finding over each section', async () => {
    await draw();
    expect(textsOf(page, 'h2')).toEqual([
      'Hovedmål 2 er lengst etter: 50 % framdrift, 72 % var ventet',
      '11 færre tiltak er fullført enn de første fristene tilsier',
      'De siste fire ukene: +3 fullført, +2 tiltak i alt',
      '8 tiltak er forfalt. Linjelederne svarer for dem:',
      'Kultur har flest forfalte tiltak',
      '6 av 12 kombinasjoner av målgruppe og hovedmål har ingen tiltak',
      'Ingen tiltak er rettet mot Målgruppe 4',
      '27 % av tiltakene er dialog eller medvirkning, resten informerer',
      'Disse kanalene er ikke i bruk: Kanal 4',
      '4 av 16 tiltak som har hatt frist, ble fullført i tide',
    ]);
  });

  it('has four figures that can be read across a room', async () => {
    await draw();
    expect(textsOf(page, 'app-key-numbers li')).toEqual([
      '38 tiltak i alt',
      '8 fullført',
      '8 forfalt',
      '4 ikke oppdatert',
    ]);
  });

  it('names what is late for a goal and who answers, where that is known', async () => {
    await draw(true, lateByGoal(PLANS, DIRECTORY, TODAY));
    const [, second] = page.querySelectorAll<HTMLElement>('app-goal-section .goals > li');
    const told = textsOf(second, '.late li');
    expect(told.length).toBe(5);
    expect(told.every((text) => / dager? over fristen$/.test(text))).toBeTrue();
    expect(told.some((text) => text.includes('Nina Ny'))).toBeFalse();
    expect(told.some((text) => text.includes('Ingen leder akkurat nå, Biblioteket'))).toBeTrue();
  });

  it('has each main goal by status, progress and forecast', async () => {
    await draw();
    expect(textsOf(page, 'app-goal-section .goals li')).toEqual([
      '1. Hovedmål 1 51 % ventet 69 % 5 av 20 fullført. 3 forfalt i 3 enheter. ' +
        'Anslag ved nyttår: 19 av 19 fullført, trolig 16–19',
      '2. Hovedmål 2 50 % ventet 72 % 3 av 17 fullført. 5 forfalt i 3 enheter.',
      '3. Hovedmål 3 Ingen tiltak å måle framdriften på. 0 av 3 fullført.',
    ]);
    // Not started, in progress, completed, postponed, cancelled; overdue.
    expect(tableOf('app-goal-section')).toEqual([
      '1. Hovedmål 1 4 8 5 2 1 3',
      '2. Hovedmål 2 2 9 3 2 1 5',
      '3. Hovedmål 3 0 0 0 0 3 0',
    ]);
  });

  it('has completion week by week, and where it is heading', async () => {
    await draw();
    expect(textsOf(page, 'app-pace-section .words p')).toEqual([
      'Med dagens tempo blir omtrent 33 av 33 tiltak fullført innen nyttår, trolig mellom 19 og 33.',
      'Anslaget bygger på at 5 tiltak ble fullført de siste 60 dagene, og at 306 dager er igjen. ' +
        'I fire av fem tilfeller ender tallet innenfor spennet.',
    ]);
    expect(tableOf('app-pace-section')).toEqual([
      'Uke 52 3 1',
      'Uke 1 3 1',
      'Uke 2 3 2',
      'Uke 3 4 4',
      'Uke 4 4 5',
      'Uke 5 5 10',
      'Uke 6 7 10',
      'Uke 7 8 13',
      'Uke 8 8 15',
      'Uke 9 8 19',
    ]);
  });

  it('shows one main goal’s weeks alone', async () => {
    await draw();
    const section = page.querySelector<HTMLElement>('app-pace-section')!;
    section.querySelectorAll<HTMLButtonElement>('mat-button-toggle button')[2].click();
    TestBed.tick();
    expect(textsOf(section, 'h2')).toEqual([
      'Hovedmål 2 – 6 færre tiltak er fullført enn de første fristene tilsier',
    ]);
    expect(textsOf(section, '.words p')).toEqual([
      'Det er fullført for få tiltak til å anslå hvor mange det blir innen nyttår.',
    ]);
    expect(tableOf('app-pace-section').at(-1)).toBe('Uke 9 3 9');
  });

  it('has the measures by status, week by week', async () => {
    await draw();
    // Not started, in progress, completed, postponed, cancelled; in all.
    expect(tableOf('app-trend-section')).toEqual([
      'Uke 52 6 1 2 0 0 9',
      'Uke 1 14 5 2 0 0 21',
      'Uke 2 12 13 2 1 0 28',
      'Uke 3 10 15 3 1 1 30',
      'Uke 4 11 17 4 1 1 34',
      'Uke 5 9 18 5 1 3 36',
      'Uke 6 10 17 7 1 3 38',
      'Uke 7 6 16 9 1 5 37',
      'Uke 8 4 16 8 3 5 36',
      'Uke 9 6 16 8 3 5 38',
    ]);
  });

  it('names what is late and who answers', async () => {
    await draw();
    expect(textsOf(page, 'app-late-section li')).toEqual([
      '46 dager over fristen Tiltak B3 Ingen leder akkurat nå, Biblioteket',
      '29 dager over fristen Tiltak K1 Nina Ny, Kinoen',
      '14 dager over fristen Tiltak O2 Anne Eksempel, Oppvekst',
      '11 dager over fristen Tiltak S8 Lise Leder, Åsheim skole',
      '9 dager over fristen Tiltak B4 Ingen leder akkurat nå, Biblioteket',
      '8 dager over fristen Tiltak M7 Nina Ny, Museet',
      '7 dager over fristen Tiltak B8 Ingen leder akkurat nå, Biblioteket',
      '1 dag over fristen Tiltak S7 Lise Leder, Åsheim skole',
    ]);
  });

  it('has the areas by what needs attention, opening into their units', async () => {
    await draw();
    expect(textsOf(page, 'app-area-section summary')).toEqual([
      'Kultur Ingen leder akkurat nå 51 % ventet 74 % 4 av 19 fullført 5 forfalt 3 kritiske ' +
        '1 plan ikke levert 1 enhet uten tiltak',
      'Oppvekst Anne Eksempel 50 % ventet 67 % 4 av 19 fullført 3 forfalt 3 kritiske ' +
        '3 planer ikke levert 2 enheter uten tiltak',
    ]);
    expect(textsOf(page, 'app-area-section .units > li')).toEqual([
      'Biblioteket Ingen leder akkurat nå 52 % ventet 71 % 2 av 9 fullført 3 forfalt 1 kritisk ' +
        '2 ikke oppdatert Plan: levert',
      'Museet Nina Ny 58 % ventet 69 % 1 av 7 fullført 1 forfalt 2 kritiske 1 ikke oppdatert ' +
        'Plan: godkjent',
      'Kinoen Nina Ny 37 % ventet 94 % 1 av 3 fullført 1 forfalt Plan: ikke levert',
      'Badet Nina Ny Ingen tiltak Ingen plan',
      'Åsheim skole Lise Leder 53 % ventet 66 % 3 av 13 fullført 2 forfalt 2 kritiske ' +
        '1 ikke oppdatert Plan: godkjent',
      'Oppvekst Anne Eksempel 40 % ventet 72 % 1 av 3 fullført 1 forfalt 1 kritisk ' +
        'Plan: ikke levert',
      'Berg skole Lise Leder Ingen tiltak Plan: ikke levert',
      'Dal skole Lise Leder Ingen tiltak Ingen plan',
      'Elvebakken barnehage Per Prøve Alle tiltak er avbrutt 0 av 3 fullført Plan: sendt tilbake',
    ]);
  });

  it('has who is reached and how', async () => {
    await draw(false);
    expect(textsOf(page, 'app-coverage-map tbody tr')).toEqual([
      'Målgruppe 1 10 7 0',
      'Målgruppe 2 8 6 0',
      'Målgruppe 3 4 5 0',
      'Målgruppe 4 0 0 0',
    ]);
    expect(textsOf(page, '.levels li')).toEqual([
      'Informere 24 tiltak',
      'Dialog 6 tiltak',
      'Medvirkning 3 tiltak',
    ]);
    expect(textsOf(page, '.channels li')).toEqual([
      'Kanal 1 17',
      'Kanal 2 13',
      'Kanal 3 6',
      'Kanal 4 0',
    ]);
  });

  it('has deadlines kept, missed and moved', async () => {
    await draw();
    expect(textsOf(page, 'app-punctuality-section > p')).toEqual([
      '3 av 16 ble fullført innen den første fristen. 7 tiltak har fått fristen utsatt, i alt 10 ganger. Den lengste utsettelsen er på 153 dager.',
    ]);
    // In time, too late, not completed; by the first deadline.
    expect(tableOf('app-punctuality-section')).toEqual(['jan 3 0 2 3', 'feb 1 2 8 0']);
  });

  it('leads from figures of now to the measures, and from frozen ones nowhere but to what is late', async () => {
    await draw();
    const addresses = () =>
      [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(addresses()).toContain('/tiltak?attention=overdue');
    expect(addresses()).toContain('/tiltak?goal=goal-2&attention=overdue');
    expect(addresses()).toContain('/tiltak?unit=bibliotek&attention=overdue');
    expect(addresses()).toContain('/plan/museum');

    TestBed.resetTestingModule();
    await draw(false);
    expect(addresses().every((address) => /^\/tiltak\/[a-z]+-2028\//.test(address))).toBeTrue();
    expect(addresses().length).toBe(8);
  });
});
