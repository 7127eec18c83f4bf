import * as z from 'zod/mini';
import { LanguageTagSchema } from './language-tag-schema.js';
import { rule } from './rule.js';
import { someText } from './text-format.js';

const TextSchema = someText();

/**
 * A text in one or several languages: a plain string is in the first language of the project, a map
 * goes from BCP 47 tag to text.
 */
export const LocalizedTextSchema = z.union([
  TextSchema,
  z.record(LanguageTagSchema, TextSchema).check(
    rule(
      'emptyTranslations',
      (texts: object) => Object.keys(texts).length > 0,
      () => ({}),
    ),
  ),
]);

/** A text in one or several languages. */
export type LocalizedText = z.infer<typeof LocalizedTextSchema>;
