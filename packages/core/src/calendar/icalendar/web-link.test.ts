import { describe, expect, test } from 'vitest';
import { webLink } from './web-link.js';

describe('C27 a link', () => {
  test.each([
    ['https://weiterstadt.example/a?b=c,d;e#f', 'https://weiterstadt.example/a?b=c,d;e#f'],
    ['HTTP://weiterstadt.example', 'HTTP://weiterstadt.example'],
    [' https://weiterstadt.example/ ', 'https://weiterstadt.example/'],
    ["https://weiterstadt.example/l'été", "https://weiterstadt.example/l'%C3%A9t%C3%A9"],
    [
      'https://weiterstadt.example/bürger%20info/🎉',
      'https://weiterstadt.example/b%C3%BCrger%20info/%F0%9F%8E%89',
    ],
    [
      'https://de.wikipedia.example/wiki/München_(Stadt)',
      'https://de.wikipedia.example/wiki/M%C3%BCnchen_(Stadt)',
    ],
  ])('%s is written as %s', (url, link) => {
    expect(webLink(url)).toBe(link);
  });

  test.each([
    undefined,
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://weiterstadt.example',
    '//weiterstadt.example',
    'weiterstadt.example',
    'https://',
    'https://weiterstadt.example/a b',
    'https://weiterstadt.example/a\r\nATTENDEE:x',
    'https://weiterstadt.example/\u0000a',
    'https://weiterstadt.example/\ud83c',
  ])('%j is none', (url) => {
    expect(webLink(url)).toBeUndefined();
  });
});
