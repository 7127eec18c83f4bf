import { describe, expect, test } from 'vitest';
import { foldText, foldWithUmlautsWrittenOut, searchTerms } from './fold-text.js';

describe('folding', () => {
  test.each([
    ['Groß-Umstadt', 'grossumstadt'],
    ['gross umstadt', 'grossumstadt'],
    ['GROẞ-UMSTADT', 'grossumstadt'],
    ['Rödermark', 'rodermark'],
    ['Ro\u0308dermark', 'rodermark'],
    ['Zusammen.Halt.Um.Stadt.', 'zusammenhaltumstadt'],
    ['Fachdienst II/2', 'fachdienstii2'],
    ['فايترشتات', 'فايترشتات'],
    ['– … !', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test.each([
    ['Rödermark', 'roedermark'],
    ['Überwald', 'ueberwald'],
  ])('%s is %s without umlauts', (text, folded) => {
    expect(foldWithUmlautsWrittenOut(text)).toBe(folded);
  });

  test('what was typed falls into terms, signs alone are none', () => {
    expect(searchTerms('  Team  Bergstraße – ')).toEqual(['team', 'bergstrasse']);
  });
});
