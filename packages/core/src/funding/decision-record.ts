import type { LocalizedText } from '../shared/localized-text.js';
import type { DateStatement } from '../shared/date-span.js';
import type { IsoDay } from '../shared/partial-date.js';
import type { SourceRef } from '../shared/source.js';
import type { Applicant, FundingApplication } from './application-schema.js';
import type { EligibilityDecision } from './assess-eligibility.js';
import type { FundingContradiction, FundingDeviation, FundingProgramme } from './programme-schema.js';

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
  /** Date of application as a source states it, where it is known; the decision counts one day of it. */
  readonly requested?: DateStatement;
  /** Statements from undated sources that were chosen. */
  readonly deviations: readonly Pick<FundingDeviation, 'id' | 'title'>[];
  /** Contradictions between sources that concern a criterion which this application has to meet. */
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
  const applicable = decision.findings.filter(({ outcome }) => outcome !== 'notApplicable');
  const rules = new Set<string>(applicable.map(({ rule }) => rule));
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
    ...(application.requested && { requested: application.requested }),
    deviations: chosenDeviations(programme, decision),
    contradictions: contradictions.filter((each) => each.rules.some((rule) => rules.has(rule))),
    sources: sourcesOf(application, decision),
    isBinding: false,
    isExample,
  };
}

function chosenDeviations(
  { deviations = [] }: FundingProgramme,
  { choice }: EligibilityDecision,
): DecisionRecord['deviations'] {
  const chosen = deviations.filter(({ id }) => choice?.deviations.includes(id));
  return chosen.map(({ id, title }) => ({ id, title }));
}

function sourcesOf(application: FundingApplication, { findings }: EligibilityDecision): SourceRef[] {
  const { sources = [] } = application;
  const byId = new Map<string, SourceRef>();
  for (const { source } of findings) {
    // One entry per document; the passage stands beside each finding.
    if (!byId.has(source.id)) byId.set(source.id, documentOf(source));
  }
  const named = new Set(namedSources(application));
  for (const source of sources) {
    if (named.has(source.id) && !byId.has(source.id)) byId.set(source.id, source);
  }
  return [...byId.values()];
}

function documentOf(source: SourceRef): SourceRef {
  const document = { ...source };
  delete document.quotation;
  delete document.clause;
  return document;
}

/** Ids of the sources that facts of an application name; a project file has many more. */
function namedSources(application: FundingApplication): (string | undefined)[] {
  const { applicants, requested, approved, firstTender, firstObligation, extension } = application;
  const { periods = [], money = [], hearings = [] } = application;
  const figures = applicants.flatMap(({ population = [] }) => population);
  const dates = [requested, approved, firstTender, firstObligation, extension];
  return [...figures, ...dates, ...periods, ...money, ...hearings].map((fact) => fact?.source);
}
