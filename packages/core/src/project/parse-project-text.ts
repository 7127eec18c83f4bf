import { parseJsonText } from '../shared/parse-json-text.js';
import { parseProject, type ParseResult } from './parse-project.js';

/**
 * Checks the text of a project file. As `parseProject`, with the line and column of every issue and
 * note and in the order of the text, an issue for text that is not JSON (rule D1) and for keys that
 * stand twice (rule D7).
 *
 * A byte order mark before the text is allowed.
 */
export function parseProjectText(text: string): ParseResult {
  return parseJsonText(text, parseProject);
}
