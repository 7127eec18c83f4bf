import type { Outcome } from '../shared/finding.js';
import type { LocalizedText } from '../shared/localized-text.js';
import type { MoneyAmount } from '../shared/money.js';
import type { IsoDay, PartialDate } from '../shared/partial-date.js';
import type { ResolutionKind } from '../shared/resolution-kinds.js';
import type { ApplicantPopulation, PeriodStatement } from './application-schema.js';
import type { ApplicationRoute } from './funding-words.js';

/** One figure of a municipality with what follows from it alone. */
export interface JudgedFigure {
  readonly name?: string | undefined;
  readonly statement: ApplicantPopulation;
  readonly outcome: Outcome;
}

/** A municipality with what is known about it in one respect. */
export interface NamedMember {
  /** Absent for a municipality that was not named; then its place counts, from 1. */
  readonly name?: string | undefined;
  readonly place: number;
}

/** One statement about a period with what follows from it alone. */
export interface JudgedPeriod {
  readonly statement: PeriodStatement;
  readonly fits: 'within' | 'over' | 'anniversary' | 'vague' | 'unusable';
}

interface PopulationFacts {
  readonly minimum: number;
  readonly maximum: number;
  readonly figures: readonly JudgedFigure[];
}

interface PeriodFacts {
  /** Bound in months. */
  readonly months: number;
  readonly periods: readonly JudgedPeriod[];
}

/** Sums of money by status; never added to each other (Z-14). */
export interface MoneySums {
  readonly requested?: MoneyAmount;
  readonly granted?: MoneyAmount;
  readonly paid?: MoneyAmount;
}

/** Costs and money of a budget year. */
export interface YearBalance {
  readonly year: number;
  readonly costs: MoneyAmount;
  readonly funds: MoneyAmount;
}

/** A reason that says everything itself. */
type None = object;

/** Facts behind each reason of a finding; the words for them live in `locales/`. */
export interface FundingReasonFacts {
  // F1 population
  populationWithin: PopulationFacts;
  populationBelow: PopulationFacts;
  populationAbove: PopulationFacts;
  populationUpperBoundOpen: PopulationFacts;
  populationSmallerAloneOpen: PopulationFacts;
  populationFigureVague: PopulationFacts;
  populationFiguresDisagree: PopulationFacts;
  populationUnusable: PopulationFacts;
  populationMissing: { readonly minimum: number; readonly maximum: number };
  populationJudgedAsConsortium: None;
  populationNotStated: None;
  // F2 to F4 consortium
  singleApplicant: None;
  membersFit: { readonly members: number };
  membersMissing: { readonly members: number; readonly minimum: number };
  membersTooMany: { readonly members: number; readonly maximum: number };
  membersNumberOpen: { readonly members: number };
  membersRepeated: { readonly members: readonly NamedMember[] };
  leadNamed: { readonly lead: NamedMember };
  leadMissing: None;
  leadSeveral: { readonly leads: readonly NamedMember[] };
  sizesFit: { readonly smallBelow: number; readonly figures: readonly JudgedFigure[] };
  sizesMissing: { readonly members: readonly NamedMember[] };
  sizesNoneSmall: { readonly smallBelow: number; readonly figures: readonly JudgedFigure[] };
  sizesTooLarge: { readonly largest: number; readonly members: readonly NamedMember[] };
  sizesIndependent: { readonly members: readonly NamedMember[] };
  sizesLargePartner: { readonly smallBelow: number; readonly members: readonly NamedMember[] };
  sizesSumSmall: { readonly sum: number; readonly smallBelow: number };
  sizesUnusable: { readonly members: readonly NamedMember[] };
  consortiumNotForeseen: None;
  // F5 kind
  kindFits: None;
  kindMissing: { readonly members: readonly NamedMember[] };
  kindOther: { readonly members: readonly NamedMember[] };
  kindNotStated: None;
  // F33 Land
  landFits: None;
  landOther: { readonly members: readonly NamedMember[] };
  landUnknown: None;
  // F6, F7 duration
  durationWithin: PeriodFacts;
  durationAnniversary: PeriodFacts;
  durationTooLong: PeriodFacts;
  durationExtended: PeriodFacts & { readonly until: PartialDate };
  durationExtensionUnknown: PeriodFacts;
  durationExtensionTooShort: PeriodFacts & { readonly until: PartialDate };
  durationExtensionEndUnknown: PeriodFacts;
  durationLongerThanDescribed: PeriodFacts;
  durationStatementsDisagree: PeriodFacts;
  durationVague: PeriodFacts;
  durationUnusable: PeriodFacts;
  durationMissing: { readonly months: number };
  durationNotStated: None;
  durationLongEnough: PeriodFacts;
  durationTooShort: PeriodFacts;
  // F8 early start
  startNoObligation: None;
  startAfterApproval: { readonly approved: PartialDate; readonly obligation: PartialDate };
  startBeforeApproval: { readonly approved: PartialDate; readonly obligation: PartialDate };
  startPermitted: None;
  startPermissionUnknown: { readonly approved: PartialDate; readonly obligation: PartialDate };
  startSameTime: { readonly approved: PartialDate; readonly obligation: PartialDate };
  startTenderBeforeApproval: { readonly approved: PartialDate; readonly tender: PartialDate };
  startUnknown: None;
  startApprovalUnknown: { readonly obligation: PartialDate };
  startUnusable: None;
  // F9 cap
  moneyWithinCap: MoneySums & { readonly cap: MoneyAmount };
  moneyRequestedAboveCap: MoneySums & { readonly cap: MoneyAmount };
  moneyGrantedAboveCap: MoneySums & { readonly cap: MoneyAmount };
  moneyCapUnknown: MoneySums;
  moneyMissing: None;
  moneyUnusable: None;
  // F10 to F12 finance plan
  planBalances: { readonly years: readonly YearBalance[] };
  planDoesNotBalance: { readonly years: readonly YearBalance[] };
  planMissing: None;
  planUnusable: None;
  planYearsCovered: { readonly years: readonly number[] };
  planYearsMissing: { readonly years: readonly number[] };
  planPeriodMissing: None;
  planRequestMatches: { readonly requested: MoneyAmount };
  planRequestDiffers: { readonly requested: MoneyAmount; readonly planned: MoneyAmount };
  planRequestMissing: None;
  ownShareUnknown: None;
  ownShareReached: { readonly percent: number; readonly minimumPercent: number };
  ownShareTooLow: { readonly percent: number; readonly minimumPercent: number };
  // F14 concept, F15 to F20 content
  conceptGiven: None;
  conceptNone: None;
  conceptUnknown: None;
  audienceAll: None;
  audienceVotersOnly: None;
  audienceSelected: None;
  audienceUnknown: None;
  socialSpaceGiven: None;
  socialSpaceNone: None;
  socialSpaceUnknown: None;
  identityGiven: None;
  identityNone: None;
  identityUnknown: None;
  formatsSeveral: { readonly kinds: number };
  formatsTooFew: { readonly kinds: number; readonly minimum: number };
  formatsUnknown: None;
  topicsChosen: { readonly topics: number };
  topicsOpen: None;
  moderationExternal: None;
  moderationInternal: None;
  moderationNone: None;
  moderationUnknown: None;
  // F21 resolution, F22 hearing
  resolutionAdopted: { readonly members: number };
  resolutionPlanned: { readonly members: number };
  resolutionNotEveryMember: { readonly done: readonly NamedMember[]; readonly open: readonly NamedMember[] };
  resolutionOtherKindOnly: { readonly kinds: readonly ResolutionKind[]; readonly isInferred: boolean };
  resolutionMissingAfterEnd: { readonly end: PartialDate };
  resolutionUnknown: None;
  hearingHeld: { readonly on: PartialDate };
  hearingAfterResolution: { readonly heard: PartialDate; readonly resolved: PartialDate };
  hearingNoBody: None;
  hearingUnknown: None;
  // F23 route, F24 deadline, F25 validity
  routeFits: { readonly route: ApplicationRoute };
  routeOther: { readonly route: ApplicationRoute; readonly given: ApplicationRoute };
  routeUnknown: { readonly route: ApplicationRoute };
  routeNotStated: None;
  deadlineKept: { readonly lastDay: PartialDate; readonly on: IsoDay };
  deadlineMissed: { readonly lastDay: PartialDate; readonly on: IsoDay };
  deadlineNotStated: None;
  editionCurrent: None;
  editionEnded: None;
  editionContinuationUnknown: { readonly confirmedUntil: PartialDate; readonly on: IsoDay };
  // F26 a criterion that a programme brings itself
  furtherMet: FurtherFacts;
  furtherNotMet: FurtherFacts;
  furtherMissing: {
    readonly criterion: string;
    readonly title: LocalizedText;
    readonly question: LocalizedText;
  };
  furtherUnusable: FurtherFacts;
  // No criterion: the question which rules apply has no answer
  noEdition: { readonly on: IsoDay; readonly earliest: PartialDate };
  unknownEdition: { readonly given: string; readonly known: readonly string[] };
  unknownDeviation: { readonly given: string; readonly known: readonly string[] };
  unusableDate: { readonly given: string };
}

interface FurtherFacts {
  readonly criterion: string;
  readonly title: LocalizedText;
  readonly comparison: 'atLeast' | 'atMost' | 'equals';
  readonly expected: number | boolean | string;
  readonly given: number | boolean | string;
}
