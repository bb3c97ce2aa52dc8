import { Subject } from 'rxjs';
import { followLatest } from './follow-latest';

describe('What a store follows', () => {
  let told: string[];
  let wanted: Subject<string | null>;
  let sources: Record<string, Subject<number>>;

  beforeEach(() => {
    told = [];
    wanted = new Subject();
    sources = { plans: new Subject(), people: new Subject() };
    wanted
      .pipe(
        followLatest({
          begin: (name) => told.push(`begin ${name}`),
          watch: (name) => sources[name],
          next: (found: number, name) => told.push(`${name} ${found}`),
          error: ({ error }) => told.push(`error ${error}`),
        }),
      )
      .subscribe();
  });

  it('is told of from its beginning, with all that comes', () => {
    wanted.next('plans');
    sources['plans'].next(1);
    sources['plans'].next(2);
    expect(told).toEqual(['begin plans', 'plans 1', 'plans 2']);
  });

  it('is what was wanted last, and nothing of what was wanted before', () => {
    wanted.next('plans');
    wanted.next('people');
    sources['plans'].next(1);
    sources['people'].next(2);
    expect(told).toEqual(['begin plans', 'begin people', 'people 2']);
    expect(sources['plans'].observed).toBeFalse();
  });

  it('is nothing where nothing is wanted', () => {
    wanted.next('plans');
    wanted.next(null);
    expect(sources['plans'].observed).toBeFalse();
    expect(told).toEqual(['begin plans', 'begin null']);
  });

  it('can be wanted again after an error', () => {
    wanted.next('plans');
    sources['plans'].error(new Error('no network'));
    sources['plans'] = new Subject();
    wanted.next('plans');
    sources['plans'].next(3);
    expect(told).toEqual(['begin plans', 'error no network', 'begin plans', 'plans 3']);
  });
});
