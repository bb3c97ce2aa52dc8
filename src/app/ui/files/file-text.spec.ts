import { fileText } from './file-text';

describe('A text in a file for an office', () => {
  for (const [fact, text, written] of [
    ['keeps its lines and tabs', 'a\tb\r\nc', 'a\tb\r\nc'],
    ['keeps whole signs of two halves', 'Fest 🎉', 'Fest 🎉'],
    ['is without control characters', 'a\u0000b\u001fc\u007fd', 'abcd'],
    ['is without half of a sign', 'a\ud83cb\udf89c', 'abc'],
    ['is without what is no sign at all', 'a\ufffeb\uffffc', 'abc'],
  ]) {
    it(fact, () => expect(fileText(text)).toBe(written));
  }
});
