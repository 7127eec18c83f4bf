import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, escapeText } from './escape-text.js';

describe('C21', () => {
  test.each([
    ['Saal 1, Eingang; links', String.raw`Saal 1\, Eingang\; links`],
    [String.raw`C:\neu`, String.raw`C:\\neu`],
    ['eins\nzwei', String.raw`eins\nzwei`],
    [String.raw`\, schon maskiert`, String.raw`\\\, schon maskiert`],
    ['Uhrzeit: 18:00 "genau"', 'Uhrzeit: 18:00 "genau"'],
  ])('%j is escaped as %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test.each([
    ['every line break', 'a\r\nb\rc\nd\ve\ff\u0085g\u2028h\u2029i', 'a\nb\nc\nd\ne\nf\ng\nh\ni'],
    ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u009ff', 'abcdef'],
    ['half characters', 'a\ud83cb\udf89c', 'a\ufffdb\ufffdc'],
    ['nothing else', ' \tÄ „x“ 🎉 \u202bسلام\u202c e\u0301 ', ' \tÄ „x“ 🎉 \u202bسلام\u202c e\u0301 '],
  ])('cleaning changes %s', (_case, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('a text of one line has a space where lines broke', () => {
    expect(cleanLine('Auftakt\r\n\r\nim Rathaus')).toBe('Auftakt im Rathaus');
  });
});
