import type { DecisionRecord, PeriodStatement } from '@wirkt/core';
import type { InlineContent, Table } from '../../document/document-tree.js';
import { ofSource, sourceOrNone, type RecordWriter } from './record-writer.js';

/** Every period that was stated, side by side with its source: they may contradict each other (Z-08). */
export function periodsTable(writer: RecordWriter, { decision }: DecisionRecord): Table[] {
  const { funding, record } = writer;
  const { caption, kind, length, statedOn } = record.periods;
  const judged = decision.findings.flatMap(({ facts }) => ('periods' in facts ? facts.periods : []));
  // Two rules judge the same statements, which a record read from a file holds twice.
  const statements = [
    ...new Map(judged.map(({ statement }) => [JSON.stringify(statement), statement])).values(),
  ];
  return statements.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption,
          columns: [kind, length, statedOn, funding.recordWords.source],
          rows: statements.map((statement) => periodRow(writer, statement)),
        },
      ];
}

function periodRow(
  writer: RecordWriter,
  { kind, span, months, statedOn, source }: PeriodStatement,
): InlineContent[] {
  const { core, record } = writer;
  const wording = span?.wording;
  const isDated = span?.from !== undefined || span?.to !== undefined;
  const length =
    !isDated && months !== undefined ? record.periods.months(months) : core.describeSpan(span ?? {});
  return [
    [record.periods.kinds[kind]],
    // A span without dates is its wording already.
    [
      length,
      ...(isDated && wording !== undefined ? [' (', ofSource(writer, record.quoted(wording)), ')'] : []),
    ],
    [statedOn === undefined ? record.figures.notGiven : core.describeDate(statedOn)],
    sourceOrNone(writer, source),
  ];
}
