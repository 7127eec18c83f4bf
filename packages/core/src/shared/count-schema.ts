import * as z from 'zod/mini';
import { atLeast, atMost, rule } from './rule.js';

/** Schema of a number of people: whole, not negative, and small enough to be exact. */
export const CountSchema = z.number().check(
  rule('notInteger', Number.isInteger, (received: number) => ({ received })),
  atLeast(0, 'number'),
  atMost(Number.MAX_SAFE_INTEGER, 'number'),
);
