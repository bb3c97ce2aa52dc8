import assert from 'node:assert/strict';
import { NOTHING_WANTED } from '../../src/app/domain/measure/measure';
import { describe, it } from 'node:test';
import { Chronicle } from './chronicle';
import { Dice } from './dice';

const STAFFING = {
  leaderUid: 'leder',
  leaderSince: '2020-01-01',
  formerWriterUid: '',
  formerWriterLed: false,
  contributorUids: [],
};
const REPORT = { health: 'onTrack', progress: 10, statusText: 'I gang.' } as const;

function begin(): Chronicle {
  const planned = {
    title: 'Temakveld',
    message: '',
    expectedEffect: '',
    goalIds: ['mangfold'],
    targetGroupIds: ['foresatte'],
    objectiveIds: [],
    wanted: NOTHING_WANTED,
    neededResources: '',
    channelIds: [],
    dialogueLevel: 'inform' as const,
    audience: 'external' as const,
    sectionId: '',
    languages: [],
    start: '2026-03-02',
    deadline: '2026-04-30',
  };
  const circumstances = { staffing: STAFFING, yesterday: '2026-03-31', dice: new Dice(1) };
  return new Chronicle('2026-02-02', planned, circumstances);
}

describe('a chronicle', () => {
  it('writes nothing where nothing changes', () => {
    const life = begin();
    life.report('2026-03-09', REPORT);
    life.report('2026-03-09', REPORT);
    assert.equal(life.versions, 2);
  });

  it('never goes back in time, and never past yesterday', () => {
    const life = begin();
    life.report('2026-03-09', REPORT);
    life.moveDeadline('2026-03-02', '2026-05-29');
    life.archive('2026-06-01');
    assert.deepEqual(
      life.events.map((event) => event.day),
      ['2026-02-02', '2026-03-09', '2026-03-09', '2026-03-31'],
    );
  });
});
