import type { DecisionRecord } from '@wirkt/core';
import { decisionRecordDocument } from './documents/decision-record/decision-record-document.js';
import { decisionRecordJson } from './documents/decision-record/decision-record-json.js';
import { recordLanguages, type RecordLanguageTag } from './documents/decision-record/record-languages.js';
import { renderDocument, type DocumentFormat } from './renderers/render-document.js';

/** How a decision record is wanted. */
export interface RecordOptions {
  /** `html` is a page for screen and A4, `markdown` a text to go on with, `json` the record itself. */
  readonly format: DocumentFormat | 'json';
  /** German where nothing else is said; JSON is the same in every language. */
  readonly language?: RecordLanguageTag | undefined;
}

/** The record of a decision (Aktenvermerk) as text of a file, e.g. a page to download and to print. */
export function renderDecisionRecord(
  record: DecisionRecord,
  { format, language = 'de' }: RecordOptions,
): string {
  return format === 'json'
    ? decisionRecordJson(record)
    : renderDocument(decisionRecordDocument(record, recordLanguages[language]), format);
}
