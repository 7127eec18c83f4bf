import type { DecisionRecord } from '@wirkt/core';

/** The record itself as a file for programs; `kind` and `rulesVersion` say what it is and by which rules. */
export function decisionRecordJson(record: DecisionRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
