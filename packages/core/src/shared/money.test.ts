import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MoneyAmountSchema } from './money-schema.js';
import { compareAmounts, isMoneyAmount, percentOf, sumAmounts } from './money.js';

describe('D15 sums of money are exact to the cent', () => {
  test.each([
    [[], '0.00'],
    [['0.00'], '0.00'],
    [['0.05'], '0.05'],
    [['0.10', '0.20'], '0.30'],
    [['0.99', '0.01'], '1.00'],
    [['20000.00', '10000.00'], '30000.00'],
    [['007.50'], '7.50'],
    [['999999999999.99', '999999999999.99'], '1999999999999.98'],
    [Array<string>(1000).fill('0.01'), '10.00'],
  ])('%#: %s makes %s', (amounts, sum) => {
    expect(sumAmounts(amounts)).toBe(sum);
  });

  test('the sum has the cents of its parts, in every order', () => {
    const cents = fc.array(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }));
    const written = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;

    fc.assert(
      fc.property(cents, (values) => {
        const expected = written(values.reduce((sum, value) => sum + value, 0n));

        expect(sumAmounts(values.map(written))).toBe(expected);
        expect(sumAmounts(values.map(written).reverse())).toBe(expected);
      }),
    );
  });
});

test.each([
  ['20000.00', '20000.00', 0],
  ['20000.00', '20000.01', -1],
  ['20000.01', '20000.00', 1],
  // As text the first is the smaller one.
  ['10000.00', '9000.00', 1],
  ['007.50', '7.50', 0],
  ['999999999999.99', '999999999999.98', 1],
])('D15 %s compared with %s is %i', (one, other, expected) => {
  expect(compareAmounts(one, other)).toBe(expected);
});

test.each([
  ['2000.00', '20000.00', 10],
  // As binary fractions these would be a little less.
  ['57.00', '100.00', 57],
  ['29.00', '100.00', 29],
  ['1.00', '3.00', 33.33],
  ['19.99', '200.00', 9.99],
  ['5.00', '0.00', 0],
])('D15 %s of %s are %d percent, never rounded up', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

test.each([20_000, null, undefined, {}, ['1.00']])('D15 %o is no amount', (value) => {
  expect(isMoneyAmount(value)).toBe(false);
});

test.each(['20000', '20000.0', '20000.000', '20.000,00', '-1.00', '1e3', '.50', ' 1.00', '1000000000000.00'])(
  'D15 %o is no amount',
  (text) => {
    expect(MoneyAmountSchema.safeParse(text).success).toBe(false);
  },
);
