import type { PhaseState } from '../process/phase-states.js';
import type { DateSpan } from '../shared/date-span.js';
import type { EntityKind } from '../shared/id.js';
import type {
  JsonProblem,
  JsonType,
  ParseIssue,
  ParseNote,
  SizeUnit,
  TextFormat,
} from '../shared/parse-issue.js';
import type { PartialDate } from '../shared/partial-date.js';
import type { SpanKind } from './describe-date.js';
import type { FundingLocale } from './funding-locale.js';
import type { PlanningLocale } from './planning-locale.js';

/** Words for the state of a phase. */
export type PhaseStateWords = Readonly<Record<PhaseState, string>>;

/** Parts of sentences about issues; a missing one is a type error. */
export interface IssueWords {
  readonly jsonTypes: Readonly<Record<JsonType, string>>;
  readonly jsonProblems: Readonly<Record<JsonProblem, string>>;
  readonly formats: Readonly<Record<TextFormat, string>>;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly sizes: Readonly<Record<SizeUnit, SizeWords>>;
}

/** Whole sentences about a limit, because number and noun go together differently in every language. */
export interface SizeWords {
  readonly atLeast: (minimum: number) => string;
  readonly atMost: (maximum: number) => string;
}

/** What every locale module of this package offers, under the same names. */
export interface CoreLocale extends FundingLocale, PlanningLocale {
  readonly languageTag: string;
  readonly phaseStateWords: PhaseStateWords;
  readonly describeIssue: (issue: ParseIssue) => string;
  readonly describeNote: (note: ParseNote) => string;
  readonly describeDate: (date: PartialDate) => string;
  readonly describeSpan: (span: DateSpan, kind?: SpanKind) => string;
}
