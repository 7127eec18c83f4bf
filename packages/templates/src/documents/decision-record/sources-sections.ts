import type { DecisionRecord, FundingContradiction } from '@wirkt/core';
import type { DefinitionEntry, DocumentSection, ListItem } from '../../document/document-tree.js';
import {
  bulletList,
  definition,
  definitions,
  detail,
  link,
  paragraph,
  referredList,
  section,
} from '../../document/write-document.js';
import { localized, ofSource, quotation, sourceNumber, type RecordWriter } from './record-writer.js';
import type { NumberedSource } from './source-register.js';

/** Where sources do not agree and what the check made of it. */
export function contradictionsSection(
  writer: RecordWriter,
  { contradictions }: DecisionRecord,
): DocumentSection[] {
  if (contradictions.length === 0) return [];
  return section(writer.funding.recordWords.contradictions, [
    paragraph(writer.record.contradictionsIntroduction),
    ...definitions(contradictions.map((each) => contradiction(writer, each))),
  ]);
}

/** Everything that is cited as a whole with its address; the passage stands beside each criterion. */
export function sourcesSection(writer: RecordWriter): DocumentSection[] {
  return section(
    writer.funding.recordWords.sources,
    referredList([...writer.sources.values()].map((each) => sourceEntry(writer, each))),
  );
}

function contradiction(
  writer: RecordWriter,
  { entry, rules, statements, treatment }: FundingContradiction,
): DefinitionEntry {
  const names: Readonly<Record<string, string>> = writer.funding.fundingRuleNames;
  const concerned = rules.map((rule) => names[rule] ?? rule);
  return definition(
    `${writer.record.list([...new Set(concerned)])} (${entry})`,
    ...bulletList(
      statements.map(({ wording, source }) => [
        paragraph(quotation(writer, wording), ' (', ...sourceNumber(writer, source.id), ')'),
      ]),
    ),
    paragraph(localized(writer, treatment)),
  );
}

function sourceEntry(writer: RecordWriter, { source, target }: NumberedSource): ListItem {
  const { url, retrieved } = source;
  return {
    id: target,
    blocks: [
      paragraph(ofSource(writer, writer.funding.describeSource({ ...source, clause: undefined }))),
      ...(url === undefined ? [] : [detail(link(url, url))]),
      ...(retrieved === undefined
        ? []
        : [detail(writer.record.retrieved(writer.core.describeDate(retrieved)))]),
    ],
  };
}
