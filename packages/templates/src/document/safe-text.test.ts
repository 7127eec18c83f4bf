import { describe, expect, test } from 'vitest';
import { safeAddress, safeText } from './safe-text.js';

describe('a text is one line that hides nothing', () => {
  test.each([
    ['what can be seen stays', 'Größe: „x“ → 1 😀', 'Größe: „x“ → 1 😀'],
    ['line ends', 'a\r\n\r\n# b', 'a # b'],
    ['separators of lines and paragraphs', 'a\u2028b\u2029c', 'a b c'],
    ['a colour of the terminal', '\u001b[31m', '\ufffd[31m'],
    ['an end of the text', 'a\u0000b', 'a\ufffdb'],
    ['turned text', 'a\u202eb', 'a\ufffdb'],
    ['a space that keeps words together', 'Quelle\u00a03', 'Quelle\u00a03'],
    ['what Persian needs', 'می\u200cخواهم', 'می\u200cخواهم'],
  ])('%s', (_case, text, shown) => {
    expect(safeText(text)).toBe(shown);
  });
});

describe('addresses', () => {
  test.each([
    'https://www.weiterstadt.de/detail.php?we_objectID=8050',
    'http://example.org/(a)',
    'mailto:amt@example.org',
    'tel:115',
    'HTTPS://EXAMPLE.ORG/',
  ])('%s may be opened', (address) => {
    expect(safeAddress(address)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    'beispiel.html',
    'https://example.org/"onclick="x',
    'https://example.org/ b',
    'https://example.org/\u202e',
    'https://example.org/>x',
    '',
  ])('%j may not', (address) => {
    expect(safeAddress(address)).toBeUndefined();
  });
});
