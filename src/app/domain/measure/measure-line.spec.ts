import fc from 'fast-check';
import { MeasureContent } from './measure';
import { anyContent, anyDay } from '../../testing/any-measure';
import { expectAlways } from '../../testing/expect-always';
import { aMeasure } from '../../testing/measures';
import { readLine, writeLine } from './measure-line';

const LINE =
  'inProgress|atRisk|40|2026-03-02|2026-06-30|2026-05-31|2|goal-1,goal-2|objective-1|group-1||' +
  'dialogue|true|true|kari|' +
  '2026-04-07|lise|2026-03-03|false|7|Skolerute | høst';

/** The line with one field exchanged, by its place from 0. */
function lineWith(place: number, text: string): string {
  return LINE.split('|')
    .map((field, index) => (index === place ? text : field))
    .join('|');
}

describe('The line of a measure', () => {
  it('is the text that Security Rules compare with', () => {
    const measure = aMeasure({
      health: 'atRisk',
      firstDeadline: '2026-05-31',
      slips: 2,
      goalIds: ['goal-1', 'goal-2'],
      objectiveIds: ['objective-1'],
      channelIds: [],
      dialogueLevel: 'dialogue',
      escalation: 'Hvem betaler?',
      assigneeUid: 'kari',
      reportedOn: '2026-04-07',
      acknowledgedBy: 'lise',
      acknowledgedOn: '2026-03-03',
      version: 7,
      title: 'Skolerute | høst',
    });
    expect(writeLine(measure)).toBe(LINE);
  });

  it('reads back as the measure, whatever the measure holds', () => {
    expectAlways(
      fc.property(
        anyContent(),
        anyDay(),
        fc.integer({ min: 1, max: 999_999_999 }),
        (content, firstDeadline, version) => {
          const line = writeLine({ ...content, firstDeadline, slips: 3, version });
          const hasMessage = content.message !== '';
          const escalated = content.escalation !== '';
          const held = { id: 'm', firstDeadline, slips: 3, version, hasMessage, escalated };
          throwUnless(readLine('m', line)).toEqual({ ...heldByLine(content), ...held });
        },
      ),
    );
  });

  for (const title of ['a|b', '|', '||', 'to\nlinjer', ' luft ', 'Åpen dag 🎉', 'a,b']) {
    it(`keeps the title ${JSON.stringify(title)}`, () => {
      expect(readLine('m', writeLine(aMeasure({ title })))?.title).toBe(title);
    });
  }

  it('is written again as it was read', () => {
    const line = readLine('m', LINE);
    const whole = aMeasure({ escalation: 'Hvem betaler?' });
    expect(line && writeLine({ ...whole, ...line })).toBe(LINE);
  });
});

/** The content without what only the whole measure holds. */
function heldByLine({
  message: _message,
  expectedEffect: _effect,
  neededResources: _resources,
  wanted: _wanted,
  audience: _audience,
  sectionId: _section,
  languages: _languages,
  statusText: _report,
  evaluation: _evaluation,
  escalation: _escalation,
  ...held
}: MeasureContent) {
  return held;
}

describe('A text is no line', () => {
  for (const { fact, line } of [
    { fact: 'a number', line: 40 },
    { fact: 'a missing one', line: undefined },
    { fact: 'an empty one', line: '' },
    { fact: 'one that lacks its title', line: LINE.split('|').slice(0, 20).join('|') },
    { fact: 'one with an empty title', line: lineWith(20, '').replace(/\| høst$/, '') },
    { fact: 'an unknown status', line: lineWith(0, 'done') },
    { fact: 'an unknown assessment', line: lineWith(1, 'fine') },
    { fact: 'progress below 0', line: lineWith(2, '-1') },
    { fact: 'progress above 100', line: lineWith(2, '101') },
    { fact: 'half a percent', line: lineWith(2, '1.5') },
    { fact: 'no progress', line: lineWith(2, '') },
    { fact: 'progress with a leading zero', line: lineWith(2, '040') },
    { fact: 'a start that does not exist', line: lineWith(3, '2026-02-30') },
    { fact: 'no deadline', line: lineWith(4, '') },
    { fact: 'a first deadline that is no day', line: lineWith(5, 'snart') },
    { fact: 'slips that are no number', line: lineWith(6, 'x') },
    { fact: 'an unknown dialogue level', line: lineWith(11, 'talk') },
    { fact: 'neither a message nor none', line: lineWith(12, '') },
    { fact: 'neither lifted nor not', line: lineWith(13, 'ja') },
    { fact: 'no main goal', line: lineWith(7, '') },
    { fact: 'no target group', line: lineWith(9, '') },
    { fact: 'a report on no day', line: lineWith(15, '2026-4-7') },
    { fact: 'acknowledged on no day', line: lineWith(17, 'i går') },
    { fact: 'neither archived nor not', line: lineWith(18, 'no') },
    { fact: 'version 0', line: lineWith(19, '0') },
    { fact: 'a version that is no number', line: lineWith(19, 'x') },
  ]) {
    it(`with ${fact}`, () => {
      expect(readLine('m', line)).toBeNull();
    });
  }
});
