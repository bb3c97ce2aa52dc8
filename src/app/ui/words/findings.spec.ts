import { figuresOf } from '../../domain/figures/figures-of';
import { DIRECTORY, PLANS, STRATEGY, TODAY } from '../../testing/hand-computed';
import {
  areaFinding,
  channelFinding,
  dialogueFinding,
  forecastBasis,
  forecastText,
  groupFinding,
  headline,
  lateFinding,
  paceFinding,
  progressFinding,
  punctualityFinding,
  slipText,
  trendFinding,
} from './findings';

// The municipality of docs/figures.md: each sentence can be held against the figures there.
const FIGURES = figuresOf(PLANS, STRATEGY, DIRECTORY, TODAY);
const NONE = figuresOf([], STRATEGY, DIRECTORY, TODAY);
const GOALS_ON_TRACK = FIGURES.goals.map((goal) => ({ ...goal, progress: goal.expected }));
const [GOAL] = FIGURES.goals;

const SENTENCES: Readonly<Record<string, readonly [says: string, expected: string]>> = {
  'the year': [
    headline(FIGURES),
    '8 av 38 tiltak er fullført. Hovedmål\u00a02 ligger etter: 5 forfalt i 3 enheter.',
  ],
  'a year without overdue measures': [
    headline({ ...FIGURES, goals: GOALS_ON_TRACK.map((goal) => ({ ...goal, overdue: 0 })) }),
    '8 av 38 tiltak er fullført. Ingenting er forfalt.',
  ],
  'what is overdue in one unit': [
    headline({ ...FIGURES, goals: [{ ...GOAL, overdueUnits: 1 }] }),
    '8 av 38 tiltak er fullført. Hovedmål\u00a01 ligger etter: 3 forfalt i 1 enhet.',
  ],
  'a year without measures': [headline(NONE), 'Ingen tiltak er lagt inn for 2028'],
  'the goal furthest behind': [
    progressFinding(FIGURES.goals),
    'Hovedmål\u00a02 er lengst etter: 50\u00a0% framdrift, 72\u00a0% var ventet',
  ],
  'goals that are all as far as expected': [
    progressFinding(GOALS_ON_TRACK),
    'Alle hovedmål er så langt som ventet',
  ],
  'a pace that is too slow': [
    paceFinding(FIGURES),
    '11 færre tiltak er fullført enn de første fristene tilsier',
  ],
  'a pace that is fast': [
    paceFinding({ completedByWeek: [1, 5], expectedByWeek: [2, 3] }),
    '2 flere tiltak er fullført enn de første fristene tilsier',
  ],
  'a pace that is just right': [
    paceFinding({ completedByWeek: [1, 3], expectedByWeek: [2, 3] }),
    'Like mange tiltak er fullført som fristene tilsier',
  ],
  'the last four weeks': [
    trendFinding(FIGURES.trend),
    'De siste fire ukene: +3 fullført, +2 tiltak i alt',
  ],
  'weeks in which it became less': [
    trendFinding([...FIGURES.trend].reverse()),
    'De siste fire ukene: −2 fullført, −25 tiltak i alt',
  ],
  'a year that has just begun': [
    trendFinding(FIGURES.trend.slice(0, 4)),
    'Slik har tiltakene fordelt seg uke for uke',
  ],
  'the year’s end': [
    forecastText(FIGURES.forecast),
    'Med dagens tempo blir omtrent 33 av 33 tiltak fullført innen nyttår, trolig mellom 19 og 33.',
  ],
  'a year’s end without uncertainty': [
    forecastText({ ...FIGURES.forecast!, low: 33 }),
    'Med dagens tempo blir 33 av 33 tiltak fullført innen nyttår.',
  ],
  'a year’s end that cannot be told': [
    forecastText(null),
    'Det er fullført for få tiltak til å anslå hvor mange det blir innen nyttår.',
  ],
  'how the year’s end is known': [
    forecastBasis(FIGURES.forecast!),
    'Anslaget bygger på at 5 tiltak ble fullført de siste 60 dagene, og at 306 dager er igjen. ' +
      'I fire av fem tilfeller ender tallet innenfor spennet.',
  ],
  'the area with the most to look at': [areaFinding(FIGURES), 'Kultur har flest forfalte tiltak'],
  'areas with nothing overdue': [areaFinding(NONE), 'Ingen kommunalområder har forfalte tiltak'],
  'groups that are missed': [groupFinding(FIGURES), 'Ingen tiltak er rettet mot Målgruppe 4'],
  'several groups that are missed': [
    groupFinding(NONE),
    'Ingen tiltak er rettet mot Målgruppe 1, Målgruppe 2, Målgruppe 3 og Målgruppe 4',
  ],
  'groups that are all reached': [
    groupFinding({ targetGroups: FIGURES.targetGroups.slice(0, 3) }),
    'Alle målgrupper har tiltak rettet mot seg',
  ],
  'channels that are not used': [channelFinding(FIGURES), 'Disse kanalene er ikke i bruk: Kanal 4'],
  'the channel that is used the most': [
    channelFinding({ channels: FIGURES.channels.slice(0, 3) }),
    'Kanal 1 brukes mest',
  ],
  'the share of dialogue': [
    dialogueFinding(FIGURES),
    '27\u00a0% av tiltakene er dialog eller medvirkning, resten informerer',
  ],
  'deadlines kept': [
    punctualityFinding(FIGURES.months),
    '4 av 16 tiltak som har hatt frist, ble fullført i tide',
  ],
  'a year without deadlines yet': [punctualityFinding([]), 'Ingen tiltak har hatt frist ennå'],
  'deadlines moved': [
    slipText(FIGURES),
    '7 tiltak har fått fristen utsatt, i alt 10 ganger. Den lengste utsettelsen er på 153 dager.',
  ],
  'no deadlines moved': [slipText(NONE), 'Ingen frister er flyttet.'],
  'what is late': [lateFinding(FIGURES), '8 tiltak er forfalt. Linjelederne svarer for dem:'],
  'one that is late': [
    lateFinding({ overdue: 1 }),
    '1 tiltak er forfalt. Linjelederen svarer for det:',
  ],
  'nothing late': [lateFinding(NONE), 'Ingen tiltak er forfalt'],
};

describe('What the figures say of', () => {
  for (const [what, [says, expected]] of Object.entries(SENTENCES)) {
    it(what, () => expect(says).toBe(expected));
  }
});
