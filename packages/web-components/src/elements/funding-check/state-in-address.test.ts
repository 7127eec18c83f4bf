import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey, answersInAddress, fragmentWith } from './state-in-address.js';

const key = addressKey('');

test('answers come back from the address as they were', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('residents1', 'name1', 'on', 'further:ä.b'),
        fc.string({ maxLength: 60 }),
      ),
      (answers) => {
        const given = Object.entries(answers).filter(([, text]) => text.trim() !== '');
        const fragment = fragmentWith('', key, answers);

        expect(answersInAddress(fragment, key) ?? {}).toEqual(Object.fromEntries(given));
      },
    ),
  );
});

test('several elements and other parts of the fragment keep what is theirs', () => {
  const both = fragmentWith(fragmentWith('#kontakt', key, { a: '1' }), addressKey('zweiter'), { a: '2' });

  expect(both).toBe('#kontakt;wirkt-funding-check=a=1;wirkt-funding-check-zweiter=a=2');
  expect(answersInAddress(both, key)).toEqual({ a: '1' });
  expect(answersInAddress(both, addressKey('zweiter'))).toEqual({ a: '2' });
  expect(fragmentWith(both, key, {})).toBe('#kontakt;wirkt-funding-check-zweiter=a=2');
});

describe('fragments that are none are left aside', () => {
  test.each([
    '',
    '#',
    '#kontakt',
    '#wirkt-funding-check',
    '#wirkt-funding-check=',
    '#wirkt-funding-check=%',
    '#wirkt-funding-check=__proto__=x',
    `#wirkt-funding-check=residents1=${'9'.repeat(300)}`,
    `#wirkt-funding-check=residents1=1;${'x'.repeat(7000)}`,
  ])('%.60s', (fragment) => {
    expect(answersInAddress(fragment, key)).toBeUndefined();
  });
});
