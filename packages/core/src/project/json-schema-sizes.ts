import type * as z from 'zod/mini';
import type { ParseIssueFacts, SizeUnit } from '../shared/parse-issue.js';
import type { RuleParams } from '../shared/rule.js';

type Keyword = keyof z.core.JSONSchema.BaseSchema;

const keywords: Readonly<Record<SizeUnit, { readonly smallest: Keyword; readonly largest: Keyword }>> = {
  characters: { smallest: 'minLength', largest: 'maxLength' },
  entries: { smallest: 'minItems', largest: 'maxItems' },
  number: { smallest: 'minimum', largest: 'maximum' },
};

/** Keywords of JSON Schema for our own rules about numbers and sizes; zod knows its own checks only. */
export function sizeKeywords(schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema {
  const found: z.core.JSONSchema.BaseSchema = {};
  for (const check of schema._zod.def.checks ?? []) {
    const { params } = check._zod.def as { readonly params?: RuleParams };
    if (params?.code === 'notInteger') found.type = 'integer';
    // The facts of these two are the limits themselves, whatever the value.
    if (params?.code === 'tooSmall') {
      const { minimum, unit } = params.facts(undefined) as ParseIssueFacts['tooSmall'];
      found[keywords[unit].smallest] = minimum;
    }
    if (params?.code === 'tooLarge') {
      const { maximum, unit } = params.facts(undefined) as ParseIssueFacts['tooLarge'];
      found[keywords[unit].largest] = maximum;
    }
  }
  return found;
}
