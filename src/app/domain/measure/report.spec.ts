import { aContent } from '../../testing/measures';
import { Status } from './measure';
import { chooseStatus } from './report';

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
