import { describe, expect, test } from 'vitest';
import { agsOfArs, parseAgs, parseArs } from './regional-key.js';

const noAgs = [
  ['the leading zero is lost', '6432023'],
  ['a ninth digit', '064320230'],
  ['Land 00', '00432023'],
  ['Land 17', '17432023'],
  ['letters', '0643202a'],
  ['a space', '06 432023'],
  ['a line end', '06432023\n'],
  ['other digits than 0 to 9', '0643202３'],
  ['nothing', ''],
] as const;

describe('K1 an AGS has eight digits and begins with one of the sixteen Länder', () => {
  test.each([
    ['Weiterstadt', '06432023', { land: '06', regierungsbezirk: '4', kreis: '32', gemeinde: '023' }],
    ['Wiesbaden', '06414000', { land: '06', regierungsbezirk: '4', kreis: '14', gemeinde: '000' }],
    ['the first Land', '01001000', { land: '01', regierungsbezirk: '0', kreis: '01', gemeinde: '000' }],
    ['the last Land', '16077999', { land: '16', regierungsbezirk: '0', kreis: '77', gemeinde: '999' }],
  ])('%s %s', (_name, text, parts) => {
    expect(parseAgs(text)).toEqual(parts);
  });

  test.each(noAgs)('none: %s (%o)', (_case, text) => {
    expect(parseAgs(text)).toBeUndefined();
  });

  test('none: an ARS', () => {
    expect(parseAgs('066350014014')).toBeUndefined();
  });
});

describe('K2 an ARS has twelve digits, the Gemeindeverband before the Gemeinde', () => {
  test.each([
    [
      '066350014014',
      { land: '06', regierungsbezirk: '6', kreis: '35', gemeindeverband: '0014', gemeinde: '014' },
    ],
    [
      '160779999001',
      { land: '16', regierungsbezirk: '0', kreis: '77', gemeindeverband: '9999', gemeinde: '001' },
    ],
  ])('%s', (text, parts) => {
    expect(parseArs(text)).toEqual(parts);
  });

  test.each([
    ['the leading zero is lost', '66350014014'],
    ['Land 17', '176350014014'],
    ['Land 00', '006350014014'],
    ['letters', '06635001401x'],
    ['an AGS', '06432023'],
    ['nothing', ''],
  ])('none: %s (%o)', (_case, text) => {
    expect(parseArs(text)).toBeUndefined();
  });
});

describe('K3 the AGS follows from the ARS', () => {
  test.each([
    ['066350014014', '06635014'],
    ['064320023023', '06432023'],
    ['064140000000', '06414000'],
  ])('%s → %s', (ars, ags) => {
    expect(agsOfArs(ars)).toBe(ags);
    expect(parseAgs(ags)).toBeDefined();
  });

  test.each(['06432023', '66350014014', ''])('nothing follows from %o', (text) => {
    expect(agsOfArs(text)).toBeUndefined();
  });
});
