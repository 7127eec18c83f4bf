import type { FundingFinding, LocalizedText, SourceRef } from '@wirkt/core';
import { resolveText } from '@wirkt/core/shared';
import type { Inline, InlineContent } from '../../document/document-tree.js';
import { inLanguage, reference } from '../../document/write-document.js';
import type { RecordLanguage } from './record-language.js';
import type { NumberedSource } from './source-register.js';

/** Language of the sources and of texts without a language of their own: all of them are German. */
const sourceLanguage = 'de';

/** What every part of a record is written with. */
export interface RecordWriter extends RecordLanguage {
  /** Tag of the language of the document. */
  readonly tag: string;
  readonly sources: ReadonlyMap<string, NumberedSource>;
}

/** A text of the data as found for the reader. */
export function localized({ tag }: RecordWriter, text: LocalizedText): Inline {
  const found = resolveText(text, tag, sourceLanguage);
  return inLanguage(found.text, found.lang, tag);
}

/** The same without its language, for headings. */
export function plain({ tag }: Pick<RecordWriter, 'tag'>, text: LocalizedText): string {
  return resolveText(text, tag, sourceLanguage).text;
}

/** Words of a source in its language, in quotation marks. */
export function quotation({ record, tag }: RecordWriter, text: string): Inline {
  return inLanguage(record.quoted(text), sourceLanguage, tag);
}

/** Words of a source in its language. */
export function ofSource({ tag }: RecordWriter, text: string): Inline {
  return inLanguage(text, sourceLanguage, tag);
}

/** "Quelle 3" as a way to the list of sources; nothing where the source is not known. */
export function sourceNumber({ record, sources }: RecordWriter, id: string | undefined): Inline[] {
  const known = id === undefined ? undefined : sources.get(id);
  return known === undefined ? [] : [reference(known.target, record.sourceNumber(known.number))];
}

/** A figure or period without source is still one, and the reader sees that it has none. */
export function sourceOrNone(writer: RecordWriter, source: string | undefined): InlineContent {
  const number = sourceNumber(writer, source);
  return number.length > 0 ? number : [writer.record.figures.notGiven];
}

/** Where a rule stands: number of the source, clause, and its own words. */
export function citation(writer: RecordWriter, { id, clause, quotation: words }: SourceRef): Inline[] {
  return [
    ...sourceNumber(writer, id),
    ...(clause === undefined ? [] : [', ', ofSource(writer, clause)]),
    ...(words === undefined ? [] : [': ', quotation(writer, words)]),
  ];
}

/** Name of a criterion; one that a programme brings itself has its own. */
export function criterionName(
  writer: Pick<RecordWriter, 'funding' | 'tag'>,
  finding: FundingFinding,
): string {
  const { facts } = finding;
  return 'title' in facts ? plain(writer, facts.title) : writer.funding.fundingRuleNames[finding.rule];
}
