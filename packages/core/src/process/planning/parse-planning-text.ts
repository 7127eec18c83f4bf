import { parseJsonText } from '../../shared/parse-json-text.js';
import {
  parsePlanning,
  parseProcessTemplate,
  type ParsedPlanning,
  type ParsedTemplate,
} from './parse-planning.js';

/**
 * Checks the text of a file that is a planning. As `parsePlanning`, with the line and column of every
 * issue and note, and an issue for text that is not JSON (rule D1) and for keys that stand twice (rule D7).
 */
export function parsePlanningText(text: string): ParsedPlanning {
  return parseJsonText(text, (value) => parsePlanning(value));
}

/** Checks the text of a file that is a process template, as `parsePlanningText` does for a planning. */
export function parseProcessTemplateText(text: string): ParsedTemplate {
  return parseJsonText(text, parseProcessTemplate);
}
