import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { octetsOf } from '../../../test-support/read-calendar.js';
import { foldLine } from './fold-line.js';

const a = (count: number): string => 'a'.repeat(count);

describe('C20 a line', () => {
  test.each([
    ['of nothing', '', '\r\n'],
    ['of 75 octets stays', a(75), `${a(75)}\r\n`],
    ['of 76 octets goes on', a(76), `${a(75)}\r\n a\r\n`],
    ['goes on with 74 octets after its space', a(150), `${a(75)}\r\n ${a(74)}\r\n a\r\n`],
    ['counts two octets of an umlaut', `${a(74)}ü`, `${a(74)}\r\n ü\r\n`],
    ['counts three octets of a quotation mark', `${a(73)}„`, `${a(73)}\r\n „\r\n`],
    ['counts four octets of an emoji', `${a(72)}🎉`, `${a(72)}\r\n 🎉\r\n`],
    ['holds an emoji that just fits', `${a(71)}🎉b`, `${a(71)}🎉\r\n b\r\n`],
    ['keeps its own spaces', `${a(74)}   b`, `${a(74)} \r\n   b\r\n`],
  ])('%s', (_case, line, folded) => {
    expect(foldLine(line)).toBe(folded);
  });

  test('of any text is whole again when it is unfolded, and never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = text.replaceAll(/[\r\n]/g, '');
        const folded = foldLine(line);

        expect(folded.endsWith('\r\n')).toBe(true);
        expect(folded.slice(0, -2).replaceAll('\r\n ', '')).toBe(line);
        const lengths = folded.slice(0, -2).split('\r\n').map(octetsOf);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
        // No shorter than it must be: the next character would not have fitted.
        expect(lengths.slice(0, -1).filter((length) => length < 72)).toEqual([]);
      }),
    );
  });
});
