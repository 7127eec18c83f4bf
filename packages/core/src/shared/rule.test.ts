import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { ruleBetween } from './rule.js';

const schema = z
  .object({
    low: z.number(),
    high: z.number(),
    name: z.optional(z.string()),
    more: z.optional(z.array(z.number())),
  })
  .check(
    ruleBetween<{ low: number; high: number }, 'spanReversed'>(
      ['low', 'high'],
      'spanReversed',
      ({ low, high }) => low <= high,
      () => ({ from: '', to: '' }),
    ),
  );

test.each([
  ['it is kept', { low: 1, high: 2 }, []],
  ['it is broken', { low: 2, high: 1 }, ['']],
  ['it is broken beside another fault', { low: 2, high: 1, name: 5 }, ['name', '']],
  ['it is broken beside a fault deep inside', { low: 2, high: 1, more: ['x'] }, ['more.0', '']],
  ['one of its fields is wrong', { low: '2', high: 1 }, ['low']],
  ['one of its fields is missing', { high: 1 }, ['low']],
  ['there is no object', 'x', ['']],
  ['there is a list', [], ['']],
])('D16 a rule between fields, when %s', (_case, value, places) => {
  const issues = schema.safeParse(value).error?.issues ?? [];

  expect(issues.map(({ path }) => path.join('.'))).toEqual(places);
});
