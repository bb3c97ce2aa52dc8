import { aContent } from '../../testing/measures';
import { LIMITS, Status } from './measure';
import { Problems } from './problems';
import { chooseStatus, shortReportProblems } from './report';

describe('Choosing a status', () => {
  for (const { from, status, progress } of [
    { from: 40, status: 'completed', progress: 100 },
    { from: 40, status: 'notStarted', progress: 0 },
    { from: 40, status: 'inProgress', progress: 40 },
    { from: 40, status: 'postponed', progress: 40 },
    { from: 40, status: 'cancelled', progress: 40 },
    { from: 95, status: 'postponed', progress: 95 },
    { from: 99, status: 'inProgress', progress: 99 },
    { from: 100, status: 'inProgress', progress: 90 },
    { from: 100, status: 'postponed', progress: 90 },
    { from: 100, status: 'cancelled', progress: 90 },
    { from: 0, status: 'inProgress', progress: 0 },
  ] satisfies { from: number; status: Status; progress: number }[]) {
    it(`of ${status} at ${from} percent leaves it at ${progress}`, () => {
      expect(chooseStatus(aContent({ progress: from }), status)).toEqual(
        aContent({ status, progress }),
      );
    });
  }
});

describe('A report in short', () => {
  for (const { progress = 40, statusText = '', problems } of [
    { problems: {} },
    { progress: 0, problems: {} },
    { progress: 99, problems: {} },
    { progress: 100, problems: { progress: 'hundredIsCompleted' } },
    { progress: 101, problems: { progress: 'notAPercentage' } },
    { progress: -1, problems: { progress: 'notAPercentage' } },
    { progress: 12.5, problems: { progress: 'notAPercentage' } },
    { progress: NaN, problems: { progress: 'notAPercentage' } },
    { statusText: 'Ring 912 34 567', problems: {} },
    { statusText: 'Spør 010190 12345', problems: { statusText: 'identityNumber' } },
    { statusText: 'å'.repeat(LIMITS.statusText), problems: {} },
    { statusText: 'å'.repeat(LIMITS.statusText + 1), problems: { statusText: 'tooLong' } },
  ] satisfies { progress?: number; statusText?: string; problems: Problems }[]) {
    const text = statusText.slice(0, 20);
    it(`of ${progress} and "${text}" has ${JSON.stringify(problems)}`, () => {
      expect(shortReportProblems({ progress, statusText })).toEqual(problems);
    });
  }
});
