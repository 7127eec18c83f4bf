import type {
  Applicant,
  ApplicantPopulation,
  CoreLocale,
  EligibilityOutcome,
  FundingLocale,
  PeriodStatement,
} from '@wirkt/core';

/** Everything that a decision record is written with in one language. */
export interface RecordLanguage {
  /** Dates, and the language itself. */
  readonly core: CoreLocale;
  /** Findings, remedies and the fixed headings. */
  readonly funding: FundingLocale;
  readonly record: RecordTexts;
}

/** What only the document says; a missing text is a type error. */
export interface RecordTexts {
  /** Heading with the municipalities. */
  readonly title: (title: string, applicants: string) => string;
  /** Heading of a check after the fact, so that no page of it passes for a real one. */
  readonly exampleTitle: (title: string) => string;
  /** Line at the foot of every page: what it is, then municipality, day and rules. */
  readonly foot: (parts: readonly string[]) => string;
  readonly exampleLabel: string;
  readonly whoDecides: string;
  readonly entitlement: string;
  readonly whatDecides: string;
  readonly openQuestions: OpenQuestionTexts;
  readonly groups: GroupTexts;
  readonly figures: FigureTexts;
  readonly periods: PeriodTexts;
  readonly contradictionsIntroduction: string;
  readonly about: AboutTexts;
  /** Name of a municipality that was not named, by its place from 1. */
  readonly unnamed: (place: number) => string;
  readonly list: (things: readonly string[]) => string;
  readonly quoted: (text: string) => string;
  /** "Quelle 3" */
  readonly sourceNumber: (number: number) => string;
  readonly retrieved: (date: string) => string;
  readonly rule: (id: string) => string;
}

interface OpenQuestionTexts {
  /** Said first where the result stands already. */
  readonly changeNothing: string;
  /** Facts that the municipality can give and that decide. */
  readonly missing: string;
  /** What no source says: only the authority can. */
  readonly unclear: string;
  /** Facts that would only answer advice. */
  readonly adviceOnly: (facts: string) => string;
}

/** Headings of the criteria by how much they matter. */
interface GroupTexts {
  readonly introduction: string;
  readonly open: (outcome: EligibilityOutcome) => string;
  readonly met: string;
  readonly advice: string;
  readonly notApplicable: string;
}

interface FigureTexts {
  readonly caption: string;
  readonly municipality: string;
  readonly residents: string;
  readonly basis: string;
  readonly asOf: string;
  readonly notGiven: string;
  readonly isLead: string;
  readonly ags: (ags: string) => string;
  readonly value: (value: number, qualifier: NonNullable<ApplicantPopulation['qualifier']>) => string;
  readonly bases: Readonly<Record<NonNullable<ApplicantPopulation['basis']>, string>>;
  readonly kinds: Readonly<Record<NonNullable<Applicant['kind']>, string>>;
}

interface PeriodTexts {
  readonly caption: string;
  readonly kind: string;
  readonly length: string;
  readonly statedOn: string;
  readonly kinds: Readonly<Record<PeriodStatement['kind'], string>>;
  readonly months: (count: number) => string;
}

interface AboutTexts {
  readonly title: string;
  readonly programme: string;
  readonly applicationDate: string;
  readonly requested: string;
  readonly deviations: string;
  readonly rulesVersion: string;
  readonly how: string;
}
