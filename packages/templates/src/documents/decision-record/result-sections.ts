import type { DecisionRecord, FundingFinding } from '@wirkt/core';
import type { DocumentBlock, DocumentSection, Paragraph } from '../../document/document-tree.js';
import {
  bulletList,
  detail,
  notice,
  numberedList,
  paragraph,
  section,
  strong,
} from '../../document/write-document.js';
import { conditionsThatAre } from './group-findings.js';
import { citation, criterionName, localized, type RecordWriter } from './record-writer.js';

/** The answer first: what the check found, who decides, what decides, what is open and what would help. */
export function resultSections(writer: RecordWriter, record: DecisionRecord): DocumentSection[] {
  const { funding, record: texts } = writer;
  const { decision } = record;
  const failed = conditionsThatAre('notMet', decision).map((finding) => [inShort(writer, finding)]);
  const remedies = decision.remedies.map((remedy) => [paragraph(funding.describeRemedy(remedy))]);
  const helpful = section(funding.recordWords.remedies, bulletList(remedies));
  const open = section(funding.recordWords.openQuestions, openQuestions(writer, record));
  return [
    ...section(funding.recordWords.result, [...answer(writer, record), whoDecides(writer, record)]),
    ...section(texts.whatDecides, bulletList(failed)),
    // What helps against a failed condition comes before questions that cannot change the result.
    ...(decision.outcome === 'ineligible' ? [...helpful, ...open] : [...open, ...helpful]),
  ];
}

/** The meaning of the result as a sentence of its own, then why and by which rules. */
function answer({ funding }: RecordWriter, { decision }: DecisionRecord): DocumentBlock[] {
  const meaning = funding.eligibilityWords[decision.outcome];
  const whole = funding.describeDecision(decision);
  const rest = whole.startsWith(meaning) ? whole.slice(meaning.length).trim() : whole;
  return [paragraph(strong(meaning)), ...(rest === '' ? [] : [paragraph(rest)])];
}

function whoDecides(writer: RecordWriter, record: DecisionRecord): DocumentBlock {
  const { funding, record: texts } = writer;
  const { noEntitlement } = record;
  return notice(
    texts.whoDecides,
    paragraph(funding.recordWords.nonBinding(record)),
    ...(noEntitlement ? [detail(texts.entitlement, ' ', ...citation(writer, noEntitlement))] : []),
  );
}

function openQuestions(writer: RecordWriter, { decision, authority }: DecisionRecord): DocumentBlock[] {
  const { funding, record: texts } = writer;
  const decisive = decision.missing.filter((each) => each.decisive > 0);
  const others = decision.missing.filter((each) => each.decisive === 0);
  const unclear = conditionsThatAre('unclear', decision);
  const asked = [
    ...introduced(
      texts.openQuestions.missing,
      numberedList(decisive.map((missing) => [paragraph(funding.describeMissingFact(missing))])),
    ),
    ...introduced(
      texts.openQuestions.unclear,
      bulletList(unclear.map((finding) => [inShort(writer, finding)])),
    ),
    ...(others.length > 0
      ? [
          paragraph(
            texts.openQuestions.adviceOnly(texts.list(others.map(({ fact }) => funding.factNames[fact]))),
          ),
        ]
      : []),
  ];
  return asked.length === 0
    ? [paragraph(funding.recordWords.noOpenQuestions)]
    : [
        ...(decision.outcome === 'ineligible' ? [paragraph(texts.openQuestions.changeNothing)] : []),
        ...asked,
        paragraph(`${funding.recordWords.askAt}: `, localized(writer, authority)),
      ];
}

function inShort(writer: RecordWriter, finding: FundingFinding): Paragraph {
  return paragraph(strong(criterionName(writer, finding)), `: ${writer.funding.describeFinding(finding)}`);
}

function introduced(introduction: string, blocks: readonly DocumentBlock[]): DocumentBlock[] {
  return blocks.length === 0 ? [] : [paragraph(introduction), ...blocks];
}
