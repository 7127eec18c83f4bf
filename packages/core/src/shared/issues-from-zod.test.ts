import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { issuesFromZod } from './issues-from-zod.js';

const issuesOf = (schema: z.core.$ZodType, value: unknown): unknown =>
  issuesFromZod(z.safeParse(schema, value, { reportInput: true }).error?.issues ?? []);

test.each([
  ['a rule of our own without a code', z.string().check(z.refine(() => false)), 'x', 'custom'],
  ['a kind of issue that no schema of ours makes', z.strictObject({}), { x: 1 }, 'unrecognized_keys'],
])('D3 %s is still an issue', (_case, schema, value, rule) => {
  expect(issuesOf(schema, value)).toEqual([{ code: 'invalidValue', path: '', facts: { rule } }]);
});

test('D3 a value that looks like an allowed one is of the wrong type', () => {
  const schema = z.object({ version: z.literal(1), kind: z.enum(['a', 'b']) });

  expect(issuesOf(schema, { version: '1', kind: ['a'] })).toEqual([
    { code: 'wrongType', path: '/version', facts: { expected: ['number'], received: 'string' } },
    { code: 'notInList', path: '/kind', facts: { allowed: ['a', 'b'], received: '[…]' } },
  ]);
});

test('D3 of two possible forms, the one is judged that the value was meant to be', () => {
  const schema = z.object({ text: z.union([z.string(), z.object({ de: z.string() })]) });

  expect(issuesOf(schema, { text: { de: 5 } })).toEqual([
    { code: 'wrongType', path: '/text/de', facts: { expected: ['string'], received: 'number' } },
  ]);
  expect(issuesOf(schema, { text: 5 })).toEqual([
    { code: 'wrongType', path: '/text', facts: { expected: ['string', 'object'], received: 'number' } },
  ]);
  expect(issuesOf(schema, {})).toEqual([{ code: 'missingKey', path: '/text', facts: { key: 'text' } }]);
});
