import { inSlices, Progress } from './in-slices';

function* busyWork(steps: number): Generator<number, string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + 5;
    while (performance.now() < end);
    yield step / steps;
  }
  return 'done';
}

describe('Work in slices', () => {
  it('is over at once where it is little', () => {
    const told: Progress<string>[] = [];
    inSlices(busyWork(0)).subscribe((progress) => told.push(progress));
    expect(told).toEqual([{ result: 'done' }]);
  });

  it('lets others in, tells how far it has come, and ends', async () => {
    const told: Progress<string>[] = [];
    let others = 0;
    const timer = setInterval(() => others++, 1);
    await new Promise<void>((resolve) =>
      inSlices(busyWork(20)).subscribe({ next: (one) => told.push(one), complete: resolve }),
    );
    clearInterval(timer);
    expect(others).toBeGreaterThan(2);
    expect(told.length).toBeGreaterThan(3);
    expect(told[told.length - 1]).toEqual({ result: 'done' });
  });

  it('stops when nobody listens any more', async () => {
    let told = 0;
    const work = inSlices(busyWork(20)).subscribe(() => told++);
    work.unsubscribe();
    const before = told;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(told).toBe(before);
  });
});
