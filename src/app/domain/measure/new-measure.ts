import { addDays, Day } from '../day/day';
import { MeasureContent, NOTHING_WANTED } from './measure';

/** What a new measure starts from. `leaderUid` is the unit's leader where that is the writer. */
export function newMeasure(today: Day, leaderUid: string): MeasureContent {
  return {
    title: '',
    message: '',
    expectedEffect: '',
    neededResources: '',
    goalIds: [],
    objectiveIds: [],
    targetGroupIds: [],
    wanted: NOTHING_WANTED,
    channelIds: [],
    dialogueLevel: 'inform',
    audience: 'external',
    sectionId: '',
    languages: [],
    start: today,
    deadline: addDays(today, 90),
    assigneeUid: '',
    status: 'notStarted',
    health: 'onTrack',
    progress: 0,
    statusText: '',
    evaluation: '',
    reportedOn: '',
    escalation: '',
    // Who enters a measure for the own unit knows of it: nothing is left to acknowledge.
    acknowledgedBy: leaderUid,
    acknowledgedOn: leaderUid === '' ? '' : today,
    archived: false,
  };
}
