import * as z from 'zod/mini';
import type { TextFormat } from './parse-issue.js';

/**
 * Schema of a text in a named format.
 *
 * The name travels in zod's slot for a message: words come from our locales, and an issue must tell
 * which format was expected.
 */
export function textIn(format: TextFormat, pattern: RegExp) {
  return z.string().check(z.regex(pattern, { error: format }));
}

/** Schema of a text that says something, i.e. is not empty. */
export function someText() {
  return textIn('text', /\S/);
}
