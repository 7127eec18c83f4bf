import type { DecisionRecord, EligibilityDecision, FundingFinding, SourceRef } from '@wirkt/core';
import type { DefinitionEntry, DocumentSection, Paragraph } from '../../document/document-tree.js';
import {
  bulletList,
  definition,
  definitions,
  detail,
  paragraph,
  section,
} from '../../document/write-document.js';
import { groupFindings } from './group-findings.js';
import { citation, criterionName, sourceNumber, type RecordWriter } from './record-writer.js';

/** Every criterion with its reason and the place where it stands; what decides against comes first. */
export function criteriaSection(writer: RecordWriter, { decision }: DecisionRecord): DocumentSection[] {
  const { groups } = writer.record;
  const { open, met, advice, notApplicable } = groupFindings(decision);
  const described = (findings: readonly FundingFinding[]) =>
    definitions(findings.map((finding) => criterion(writer, finding, decision)));
  return section(
    writer.funding.recordWords.criteria,
    [paragraph(writer.record.groups.introduction)],
    [
      ...section(groups.open(decision.outcome), described(open)),
      ...section(groups.met, described(met)),
      ...section(groups.advice, described(advice)),
      ...section(groups.notApplicable, bulletList(inAShortForm(writer, notApplicable))),
    ],
  );
}

function criterion(
  writer: RecordWriter,
  finding: FundingFinding,
  decision: EligibilityDecision,
): DefinitionEntry {
  const { funding, record } = writer;
  const { outcome, force, source, rule } = finding;
  return definition(
    `${criterionName(writer, finding)}: ${funding.outcomeWords[outcome]}`,
    paragraph(funding.describeFinding(finding)),
    detail(
      `${funding.forceWords[force]} · `,
      ...(isBasis(source, decision) ? sourceNumber(writer, source.id) : citation(writer, source)),
      ...(rule === 'edition' ? [] : [` · ${record.rule(rule)}`]),
    ),
  );
}

/** Criteria that share a reason share a line. */
function inAShortForm(writer: RecordWriter, findings: readonly FundingFinding[]): Paragraph[][] {
  const namesByReason = new Map<string, string[]>();
  for (const finding of findings) {
    const reason = writer.funding.describeFinding(finding);
    namesByReason.set(reason, [...(namesByReason.get(reason) ?? []), criterionName(writer, finding)]);
  }
  return [...namesByReason].map(([reason, names]) => [paragraph(`${writer.record.list(names)}: ${reason}`)]);
}

/** Where the edition is silent it is named as a whole: its first words say nothing about the criterion. */
function isBasis({ id, clause, quotation }: SourceRef, { edition }: EligibilityDecision): boolean {
  const basis = edition?.basis;
  return basis?.id === id && basis.clause === clause && basis.quotation === quotation;
}
