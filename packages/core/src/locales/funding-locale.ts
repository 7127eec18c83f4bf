import type { EligibilityDecision, EligibilityOutcome } from '../funding/assess-eligibility.js';
import type { EditionComparison } from '../funding/compare-editions.js';
import type { DecisionRecord } from '../funding/decision-record.js';
import type { FundingFact } from '../funding/funding-facts.js';
import type { FundingFinding, FundingRule } from '../funding/funding-finding.js';
import type { CostKind, FundOrigin, FundStatus } from '../funding/funding-words.js';
import type { FinancePlanCheck } from '../funding/check-finance-plan.js';
import type { MissingFact } from '../funding/missing-facts.js';
import type { Remedy } from '../funding/remedies.js';
import type { Outcome } from '../shared/finding.js';
import type { MoneyAmount } from '../shared/money.js';
import type { SourceRef } from '../shared/source.js';

/** What every funding locale module offers, under the same names. */
export interface FundingLocale {
  /** Name of a criterion, e.g. "Einwohnerzahl". */
  readonly fundingRuleNames: Readonly<Record<FundingRule | 'edition', string>>;
  /** "erfüllt", "nicht erfüllt" … */
  readonly outcomeWords: Readonly<Record<Outcome, string>>;
  /** What a decision means in a few words, e.g. "Antrag nach dieser Prüfung möglich". */
  readonly eligibilityWords: Readonly<Record<EligibilityOutcome, string>>;
  /** "Voraussetzung" and "Hinweis". */
  readonly forceWords: Readonly<Record<'must' | 'should', string>>;
  readonly costKindWords: Readonly<Record<CostKind, string>>;
  readonly fundOriginWords: Readonly<Record<FundOrigin, string>>;
  readonly fundStatusWords: Readonly<Record<FundStatus, string>>;
  /** Name of a fact that is asked for, e.g. "Verlängerung des Förderzeitraums". */
  readonly factNames: Readonly<Record<FundingFact, string>>;
  /** One finding in one or two sentences, with its figures and what to clarify with whom. */
  readonly describeFinding: (finding: FundingFinding) => string;
  /** What would meet a criterion, as an instruction. */
  readonly describeRemedy: (remedy: Remedy) => string;
  /** A fact that is missing and what it would settle. */
  readonly describeMissingFact: (missing: MissingFact) => string;
  /** The decision in two or three sentences: outcome, by which edition, what decides. */
  readonly describeDecision: (decision: EligibilityDecision) => string;
  /** By which date or id the rules were chosen. */
  readonly describeChoice: (decision: EligibilityDecision) => string;
  /** What changed between two editions, one sentence each; a single sentence where nothing did. */
  readonly describeComparison: (comparison: EditionComparison) => string[];
  /** What a finance plan holds and what must be asked, one sentence each. */
  readonly describeFinancePlan: (check: FinancePlanCheck) => string[];
  /** A source so that a person finds it: title, clause, edition, publisher; without quotation and address. */
  readonly describeSource: (source: SourceRef) => string;
  /** An amount with its currency, e.g. "20.000 €". */
  readonly describeMoney: (amount: MoneyAmount) => string;
  /** Headings and fixed sentences of the decision record (Aktenvermerk). */
  readonly recordWords: DecisionRecordWords;
}

/** Headings and fixed sentences of the decision record. */
export interface DecisionRecordWords {
  readonly title: string;
  readonly subject: string;
  readonly applicants: string;
  readonly checkedOn: string;
  readonly rules: string;
  readonly result: string;
  readonly nonBinding: (record: DecisionRecord) => string;
  readonly example: string;
  readonly criteria: string;
  readonly criterion: string;
  readonly outcome: string;
  readonly reason: string;
  readonly force: string;
  readonly source: string;
  readonly quotation: string;
  readonly openQuestions: string;
  readonly noOpenQuestions: string;
  readonly askAt: string;
  readonly remedies: string;
  readonly contradictions: string;
  readonly figures: string;
  readonly sources: string;
}
