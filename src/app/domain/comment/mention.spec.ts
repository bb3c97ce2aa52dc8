import { aPerson } from '../../testing/municipality';
import { completeMention, mentionedIn, openMention, stretchesOf, suggestPeople } from './mention';

const kari = aPerson({ uid: 'kari', displayName: 'Kari Utprøvli' });
const ola = aPerson({ uid: 'ola', displayName: 'Ola Kladdevoll' });
const ase = aPerson({ uid: 'ase', displayName: 'Åse Utkastli' });
const left = aPerson({ uid: 'left', displayName: 'Karl Sluttet', active: false });

describe('openMention', () => {
  for (const { text, found } of [
    { text: '@', found: { start: 0, query: '' } },
    { text: 'Hei @ka', found: { start: 4, query: 'ka' } },
    { text: 'Hei\n@Kari Ut', found: { start: 4, query: 'Kari Ut' } },
    { text: 'kari@demo', found: null },
    { text: 'Hei', found: null },
    { text: '@Kari Utprøvli kan du', found: null },
    { text: '@kari\nog', found: null },
  ]) {
    it(`finds ${JSON.stringify(found)} at the end of ${JSON.stringify(text)}`, () =>
      expect(openMention(text, text.length)).toEqual(found));
  }

  it('looks at what stands before the caret alone', () => {
    expect(openMention('@ka, hei', 3)).toEqual({ start: 0, query: 'ka' });
    expect(openMention('Hei @ka', 2)).toBeNull();
  });
});

describe('suggestPeople', () => {
  const names = (query: string, near: readonly string[] = []) =>
    suggestPeople([ola, ase, kari, left], query, 'writer', near).map(({ uid }) => uid);

  it('gives everybody by name where nothing is typed', () =>
    expect(names('')).toEqual(['kari', 'ola', 'ase']));
  it('takes the beginning of any word of the name, in any case', () =>
    expect(names('UT')).toEqual(['kari', 'ase']));
  it('knows Norwegian letters', () => expect(names('å')).toEqual(['ase']));
  it('leaves out those who have left', () => expect(names('Karl')).toEqual([]));
  it('leaves out the writer', () =>
    expect(suggestPeople([kari, ola], '', 'kari', []).map(({ uid }) => uid)).toEqual(['ola']));
  it('puts those near the measure first', () =>
    expect(names('', ['ase'])).toEqual(['ase', 'kari', 'ola']));
  it('gives at most five', () => {
    const many = Array.from({ length: 9 }, (_, index) => aPerson({ uid: `p${index}` }));
    expect(suggestPeople(many, '', 'writer', []).length).toBe(5);
  });
});

describe('completeMention', () => {
  it('puts the name in place of what was typed', () => {
    expect(completeMention('Hei @ka, ser du?', { start: 4, query: 'ka' }, kari)).toEqual({
      text: 'Hei @Kari Utprøvli, ser du?',
      caret: 18,
    });
  });

  it('goes on after a space', () => {
    expect(completeMention('@ka', { start: 0, query: 'ka' }, kari)).toEqual({
      text: '@Kari Utprøvli ',
      caret: 15,
    });
  });

  it('leaves one space after the name', () => {
    expect(completeMention('@ka hei', { start: 0, query: 'ka' }, kari).text).toBe(
      '@Kari Utprøvli hei',
    );
  });
});

describe('mentionedIn', () => {
  it('names those chosen who still stand in the text, once', () => {
    expect(mentionedIn('@Kari Utprøvli, ser du?', [kari, ola, kari])).toEqual(['kari']);
  });
});

describe('stretchesOf', () => {
  it('tells the names from the rest', () => {
    expect(stretchesOf('Hei @Kari Utprøvli og @Ola Kladdevoll!', [kari])).toEqual([
      { text: 'Hei ', isMention: false },
      { text: '@Kari Utprøvli', isMention: true },
      { text: ' og @Ola Kladdevoll!', isMention: false },
    ]);
  });

  it('leaves a text without mentions whole', () => {
    expect(stretchesOf('a|b (c)', [])).toEqual([{ text: 'a|b (c)', isMention: false }]);
  });

  it('is not confused by names that begin alike or hold signs', () => {
    const karin = aPerson({ uid: 'x', displayName: 'Kari Utprøvli-Nes (vikar)' });
    expect(stretchesOf('@Kari Utprøvli-Nes (vikar)', [kari, karin])).toEqual([
      { text: '@Kari Utprøvli-Nes (vikar)', isMention: true },
    ]);
  });
});
