import * as z from 'zod/mini';
import { atLeast, atMost, rule } from '../../shared/rule.js';
import { lengthUnits, longestCount } from './length.js';

/**
 * A length of time, e.g. ten working days (rule P7): a whole number from 1. No lag at all is said by
 * leaving it out.
 */
export const LengthSchema = z.object({
  count: z.number().check(
    rule('notInteger', Number.isInteger, (received: number) => ({ received })),
    atLeast(1, 'number'),
    atMost(longestCount, 'number'),
  ),
  unit: z.enum(lengthUnits),
});
