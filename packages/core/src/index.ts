// Shared: sources, findings, texts, dates, money
export type { Certainty } from './shared/certainty.js';
export type { DateSpan, DateStatement } from './shared/date-span.js';
export type { Headcount } from './shared/figure.js';
export type { Finding, Outcome } from './shared/finding.js';
export { outcomes } from './shared/finding.js';
export { maximumProjectFileSize } from './shared/file-size.js';
export type { EntityKind } from './shared/id.js';
export { textDirection } from './shared/language-tag.js';
export type { LocalizedText, ResolvedText } from './shared/localized-text.js';
export { resolveText } from './shared/localized-text.js';
export type { MoneyAmount } from './shared/money.js';
export { sumAmounts } from './shared/money.js';
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

// Funding
export type { FundedProject } from './funding/funded-project.js';
export type { Funding, FundingPeriod, MoneyItem } from './funding/funding.js';
export { kivFundedProjects } from './funding/kiv-funded-projects.js';

// Process
export type { Milestone, Phase, Step } from './process/phase.js';
export type { DatedPhase, PhaseState } from './process/phase-states.js';
export { hasHappened } from './process/has-happened.js';
export { phaseStateNames, phaseStates } from './process/phase-states.js';
export type { Process, ProcessEvent, Resolution } from './process/process.js';

// Actors and participation
export type { Actor, ActorGroup } from './actors/actor.js';
export type { Body } from './actors/body.js';
export type { Participation, ParticipationFormat } from './participation/format.js';

// Strategy
export type { ActionField, Goal, Measure, Principle, Strategy } from './strategy/strategy.js';

// Words of a locale, as types; the words themselves are the entries ./locales/*
export type { SpanKind } from './locales/describe-date.js';
export type { CoreLocale, PhaseStateWords } from './locales/locale.js';

// Project file
export type { ParseResult } from './project/parse-project.js';
export { parseProject } from './project/parse-project.js';
export { parseProjectText } from './project/parse-project-text.js';
export type { OpenQuestion, Project } from './project/project.js';
export { currentFormatVersion } from './project/format-version.js';
