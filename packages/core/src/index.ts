// Shared: sources, findings, texts, dates, money
export type { Certainty } from './shared/certainty.js';
export type { DateSpan, DateStatement } from './shared/date-span.js';
export { dayInGermany } from './shared/day-in-germany.js';
export type { Headcount } from './shared/figure.js';
export type { Finding, Outcome } from './shared/finding.js';
export { outcomes } from './shared/finding.js';
export { maximumProjectFileSize } from './shared/file-size.js';
export { locateIssues } from './shared/parse-json-text.js';
export type { EntityKind } from './shared/id.js';
export { textDirection } from './shared/language-tag.js';
export type { LocalizedText, ResolvedText } from './shared/localized-text.js';
export { resolveText } from './shared/localized-text.js';
export type { MoneyAmount } from './shared/money.js';
export { compareAmounts, isMoneyAmount, sumAmounts } from './shared/money.js';
export type {
  ParseIssue,
  ParseIssueCode,
  ParseIssueFacts,
  ParseNote,
  TextPosition,
} from './shared/parse-issue.js';
export type { DatePrecision, IsoDay, PartialDate } from './shared/partial-date.js';
export { datePrecision, firstDay, isIsoDay, isPartialDate, lastDay } from './shared/partial-date.js';
export type { SourceRef } from './shared/source.js';

// Municipality
export type { Consortium } from './municipality/consortium.js';
export type { Municipality } from './municipality/municipality.js';
export type { PopulationStatement } from './municipality/population.js';
export type { Ags, Ars } from './municipality/regional-key.js';
export { agsOfArs, parseAgs, parseArs } from './municipality/regional-key.js';

// Calendar
export type {
  Calendar,
  Closure,
  Consideration,
  ConsiderationMethod,
  ElectionDay,
  FreeDay,
  PublicHoliday,
  SchoolHoliday,
} from './calendar/calendar.js';
export { considerationMethods } from './calendar/calendar.js';
export type { CalendarSettings, FurtherSchoolHolidays, MovableSpan } from './calendar/calendar-settings.js';
export { createCalendar } from './calendar/create-calendar.js';
export type {
  Occurrence,
  OccurrenceReason,
  OccurrenceReasonCode,
  OccurrenceReasonFacts,
  StatedPolicy,
} from './calendar/occurrence.js';
export { occurrences } from './calendar/occurrences.js';
export type { RecurrenceException, RecurrenceRule } from './calendar/recurrence.js';
export type { HolidayPolicy, OccurrenceOutcome, RecurrencePattern } from './calendar/recurrence-words.js';
export { holidayPolicies, occurrenceOutcomes, recurrencePatterns } from './calendar/recurrence-words.js';
export type { DayRange } from './calendar/spans.js';
export type { HolidayDate, HolidayRule, MovableDays, StateCalendar } from './calendar/state-calendar.js';
export { hessen } from './calendar/states/hessen.js';
export type { Weekday } from './calendar/weekday.js';
export { weekdays } from './calendar/weekday.js';

// Funding
export type { Funding, FundingPeriod, MoneyItem } from './funding/funding.js';
export type { ParsedApplication, ParsedProgramme } from './funding/parse-funding.js';
export { parseFundingApplication, parseFundingProgramme } from './funding/parse-funding.js';
export type {
  Applicant,
  ApplicantPopulation,
  FundingApplication,
  PeriodStatement,
} from './funding/application-schema.js';
export type { EligibilityDecision, EligibilityOutcome } from './funding/assess-eligibility.js';
export { assessEligibility, eligibilityOutcomes } from './funding/assess-eligibility.js';
export type { FinancePlanCheck, FundSum } from './funding/check-finance-plan.js';
export { checkFinancePlan } from './funding/check-finance-plan.js';
export type { EditionChoice, EditionRequest } from './funding/choose-edition.js';
export type { ComparedFinding, EditionComparison } from './funding/compare-editions.js';
export { compareEditions } from './funding/compare-editions.js';
export type { DecisionRecord, RecordDetails } from './funding/decision-record.js';
export { decisionRecord, fundingRulesVersion } from './funding/decision-record.js';
export type { FinancePlan, FinancePlanYear } from './funding/finance-plan-schema.js';
export { applicationOfFundedProject } from './funding/funded-project-application.js';
export type { FundedProject } from './funding/funded-project.js';
export type { FundingFact } from './funding/funding-facts.js';
export { fundingFacts } from './funding/funding-facts.js';
export type { FundingFinding, FundingReason, FundingRule } from './funding/funding-finding.js';
export { fundingRules } from './funding/funding-finding.js';
export type {
  FundingReasonFacts,
  JudgedFigure,
  JudgedPeriod,
  MoneySums,
  NamedMember,
  YearBalance,
} from './funding/funding-reasons.js';
export type {
  ApplicationRoute,
  Audience,
  CostKind,
  FundOrigin,
  FundStatus,
  FurtherComparison,
  HearingBody,
  Moderation,
  MoneyStatus,
} from './funding/funding-words.js';
export {
  applicationRoutes,
  audiences,
  costKinds,
  fundOrigins,
  fundStatuses,
  hearingBodies,
  moderations,
} from './funding/funding-words.js';
export { kivFundedProjects } from './funding/kiv-funded-projects.js';
export type { MissingFact } from './funding/missing-facts.js';
export type {
  FundingContradiction,
  FundingDeviation,
  FundingEdition,
  FundingProgramme,
  FundingTerms,
  FurtherCriterion,
} from './funding/programme-schema.js';
export { kivHessen } from './funding/programmes/kiv-hessen.js';
export type { Remedy, RemedyFacts, RemedyKind } from './funding/remedies.js';

// Calendar files
export type { CalendarEntry, EntryAudience, EntryStatus } from './calendar/calendar-entry.js';
export { entryAudiences, entryStatuses } from './calendar/calendar-entry.js';
export { checkCalendarEntries } from './calendar/icalendar/check-calendar-entries.js';
export { entriesFor } from './calendar/icalendar/entries-for.js';
export type { CalendarEntryIssue, CalendarEntryIssueCode } from './calendar/icalendar/entry-issue.js';
export type { ICalendarOptions } from './calendar/icalendar/to-icalendar.js';
export { toICalendar } from './calendar/icalendar/to-icalendar.js';

// Process
export type { Milestone, Phase, Step } from './process/phase.js';
export type { DatedPhase, PhaseState } from './process/phase-states.js';
export { hasHappened } from './process/has-happened.js';
export { phaseStateNames, phaseStates } from './process/phase-states.js';
export type { Process, ProcessEvent, Resolution } from './process/process.js';
export type { Session } from './process/session.js';

// Planning
export type { PlanConflict, PlanRemedy } from './process/planning/conflict.js';
export type {
  CouncilSession,
  PlanConstraints,
  PlanDirection,
  StepConstraint,
} from './process/planning/constraints.js';
export type { DateReason } from './process/planning/date-reason.js';
export type { DateExplanation, ExplainedStep } from './process/planning/explain-date.js';
export type { PlanFacts, StepFact } from './process/planning/facts.js';
export type { Length } from './process/planning/length.js';
export type {
  PlannedMilestone,
  PlannedSpan,
  PlannedStep,
  PlanResult,
  PlanWarning,
  ProcessPlan,
  UndatedStep,
} from './process/planning/plan.js';
export type { PlanEntryWords } from './process/planning/plan-entries.js';
export type { MoveCause, PlanLoss, PlanMove, ReplanResult } from './process/planning/replan-result.js';
export type { ReplanOptions } from './process/planning/replan-process.js';
export type {
  Blackout,
  LinkRelation,
  ProcessTemplate,
  SessionRole,
  StepLink,
  TemplateBody,
  TemplateMilestone,
  TemplatePhase,
  TemplateStep,
} from './process/planning/template.js';
export { applyRemedy } from './process/planning/apply-remedy.js';
export { planDirections } from './process/planning/constraints.js';
export { explainDate } from './process/planning/explain-date.js';
export { lengthUnits } from './process/planning/length.js';
export { planEntries } from './process/planning/plan-entries.js';
export { planProcess } from './process/planning/plan-process.js';
export { phasesOfPlan } from './process/planning/process-of-plan.js';
export { replanProcess } from './process/planning/replan-process.js';
export { linkRelations, sessionRoles } from './process/planning/template.js';
export type { StepKind } from './process/step-kinds.js';
export { stepKinds } from './process/step-kinds.js';

export type {
  LocalCalendar,
  ParsedPlanning,
  ParsedTemplate,
  Planning,
} from './process/planning/parse-planning.js';
export { parsePlanning, parseProcessTemplate } from './process/planning/parse-planning.js';
export { parsePlanningText, parseProcessTemplateText } from './process/planning/parse-planning-text.js';

// Actors and participation
export type { Actor, ActorGroup } from './actors/actor.js';
export type { Body } from './actors/body.js';
export type { Participation, ParticipationFormat } from './participation/format.js';

// Strategy
export type { ActionField, Goal, Measure, Principle, Strategy } from './strategy/strategy.js';

// Words of a locale, as types; the words themselves are the entries ./locales/*
export type { SpanKind } from './locales/describe-date.js';
export type { DecisionRecordWords, FundingLocale } from './locales/funding-locale.js';
export type { CoreLocale, PhaseStateWords } from './locales/locale.js';
export type { Names, PlanLabels, PlanningLocale } from './locales/planning-locale.js';

// Project file
export type { ParseResult } from './project/parse-project.js';
export { parseProject } from './project/parse-project.js';
export { parseProjectText } from './project/parse-project-text.js';
export type { OpenQuestion, Project } from './project/project.js';
export { currentFormatVersion } from './project/format-version.js';
export { fundingApplication } from './project/funding-application.js';
export type { ProjectEntries, ProjectEntryWords, RecurringEntries } from './project/project-entries.js';
export { projectEntries } from './project/project-entries.js';
export type { CheckedParts } from './project/check-project-parts.js';
export { checkProjectParts } from './project/check-project-parts.js';
export type { EventOccurrences } from './project/project-occurrences.js';
export { projectOccurrences } from './project/project-occurrences.js';
export type { ProjectPlanning } from './project/project-planning.js';
export { projectPlanning } from './project/project-planning.js';
