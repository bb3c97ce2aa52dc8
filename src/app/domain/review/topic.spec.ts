import { readTopic, Topic, writeTopic } from './topic';

describe('the topic of a decision', () => {
  for (const { topic, text } of [
    { topic: null, text: '' },
    { topic: { kind: 'goal', goalId: 'mal_1' }, text: 'goal/mal_1' },
    { topic: { kind: 'plan', planId: 'school-1-2026' }, text: 'plan/school-1-2026' },
    {
      topic: { kind: 'measure', planId: 'school-1-2026', measureId: 'm1' },
      text: 'measure/school-1-2026/m1',
    },
  ] satisfies { topic: Topic | null; text: string }[]) {
    it(`is written as ${JSON.stringify(text)}, and read back`, () => {
      expect(writeTopic(topic)).toBe(text);
      expect(readTopic(text)).toEqual(topic);
    });
  }

  for (const text of ['goal/', 'goal/a/b', 'unit/a', 'measure/a', 'measure/a/b/c', ' goal/a']) {
    it(`is none where ${JSON.stringify(text)} is stored`, () => expect(readTopic(text)).toBeNull());
  }
});
