import type { LocalizedText } from '../shared/localized-text.js';
import type { IsoDay } from '../shared/partial-date.js';
import type { SourceRef } from '../shared/source.js';
import type { Applicant, FundingApplication } from './application-schema.js';
import type { EligibilityDecision } from './assess-eligibility.js';
import type { FundingContradiction, FundingProgramme } from './programme-schema.js';

/**
 * Version of the rules: raised whenever a criterion, a term or a source changes, so that a record on file
 * tells by which state of knowledge it was made.
 */
export const fundingRulesVersion = '2026-11-24';

/** A decision for the file (Aktenvermerk): everything that a person needs to follow it years later. */
export interface DecisionRecord {
  readonly kind: 'fundingDecisionRecord';
  readonly rulesVersion: string;
  /** Day on which the record was made. */
  readonly madeOn: IsoDay;
  readonly programme: { readonly id: string; readonly title: LocalizedText };
  /** Office that decides and answers questions. */
  readonly authority: LocalizedText;
  readonly noEntitlement?: SourceRef;
  readonly title?: LocalizedText;
  readonly applicants: readonly Applicant[];
  readonly decision: EligibilityDecision;
  /** Contradictions between sources that concern a criterion of this decision. */
  readonly contradictions: readonly FundingContradiction[];
  /** Every source that a finding, a figure or a date of the application names, each once. */
  readonly sources: readonly SourceRef[];
  /** Always false: the granting authority decides. */
  readonly isBinding: false;
  /** True for a check after the fact of a real municipality, which must be marked as example. */
  readonly isExample: boolean;
}

/** What a record needs beside the decision. */
export interface RecordDetails {
  /** Day on which the record is made; the core has no clock. */
  readonly madeOn: IsoDay;
  readonly isExample?: boolean | undefined;
}

/** The record of a decision, as data; words come from `locales/`, documents from `@wirkt/templates`. */
export function decisionRecord(
  application: FundingApplication,
  programme: FundingProgramme,
  decision: EligibilityDecision,
  { madeOn, isExample = false }: RecordDetails,
): DecisionRecord {
  const { authority, noEntitlement, contradictions = [] } = programme;
  const rules = new Set<string>(decision.findings.map(({ rule }) => rule));
  return {
    kind: 'fundingDecisionRecord',
    rulesVersion: fundingRulesVersion,
    madeOn,
    programme: { id: programme.id, title: programme.title },
    authority,
    ...(noEntitlement && { noEntitlement }),
    ...(application.title !== undefined && { title: application.title }),
    applicants: application.applicants,
    decision,
    contradictions: contradictions.filter((each) => each.rules.some((rule) => rules.has(rule))),
    sources: sourcesOf(application, decision),
    isBinding: false,
    isExample,
  };
}

function sourcesOf({ sources = [] }: FundingApplication, { findings }: EligibilityDecision): SourceRef[] {
  const byId = new Map<string, SourceRef>();
  for (const { source } of findings) {
    if (!byId.has(source.id)) byId.set(source.id, documentOf(source));
  }
  for (const source of sources) if (!byId.has(source.id)) byId.set(source.id, source);
  return [...byId.values()];
}

/** The source as a document; the passage stands beside each finding. */
function documentOf({ id, title, edition, publisher, url, retrieved }: SourceRef): SourceRef {
  const found = Object.entries({ edition, publisher, url, retrieved }).filter(
    ([, value]) => value !== undefined,
  );
  return { id, title, ...Object.fromEntries(found) };
}
