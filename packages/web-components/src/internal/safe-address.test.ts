import { expect, test } from 'vitest';
import { displayText } from './display-text.js';
import { safeAddress } from './safe-address.js';

test.each([
  'https://example.org/a',
  'http://example.org',
  'mailto:amt',
  'tel:0',
  '/seite',
  'seite#teil',
  '?a=b',
])('%s may become a link', (address) => {
  expect(safeAddress(address)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'blob:x',
  'https://',
  undefined,
])('%j is no link', (address) => {
  expect(safeAddress(address)).toBeUndefined();
});

test.each([
  ['rechts\u202enach\u202clinks', 'rechtsnachlinks'],
  ['\u2066a\u2069', 'a'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
])('%j is shown as %j', (text, shown) => {
  expect(displayText(text)).toBe(shown);
});
