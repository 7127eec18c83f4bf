import { expect, test } from 'vitest';
import { listEntry, padded, wrapText } from './wrap-text.js';

test.each([
  ['breaks between words', 'ein Text in Zeilen', 8, ['ein Text', 'in', 'Zeilen']],
  ['cuts a word that is too long', 'aaaaaaaaaa b', 4, ['aaaa', 'aaaa', 'aa b']],
  ['keeps a day and its month together', 'bis 22. Juni', 10, ['bis', '22. Juni']],
  ['measures what can be seen', 'a\u200bb c', 8, ['a\\u200bb', 'c']],
  ['counts a letter with its accents once', 'e\u0301e\u0301e\u0301 x', 5, ['e\u0301e\u0301e\u0301 x']],
  ['makes one empty line of nothing', '', 5, ['']],
  ['drops spaces that nobody needs', '  a   b  ', 5, ['a b']],
])('a text %s', (_case, text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test('an entry of a list stays beside its mark', () => {
  const lines = listEntry('Wort '.repeat(30), 4, '1. ');

  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^ {4}1\. Wort/);
  expect(lines[1]).toMatch(/^ {7}Wort/);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
});

test('a text is padded by what can be seen of it', () => {
  expect([padded('ä', 3), padded('a\u0308', 3), padded('lang', 2)]).toEqual(['ä  ', 'a\u0308  ', 'lang']);
});
