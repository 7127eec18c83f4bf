// Funding without the validator: what a page needs when it lists, asks and judges
export type {
  Applicant,
  ApplicantPopulation,
  FundingApplication,
  PeriodStatement,
} from './application-schema.js';
export type { EligibilityDecision, EligibilityOutcome } from './assess-eligibility.js';
export { assessEligibility, eligibilityOutcomes } from './assess-eligibility.js';
export type { FinancePlanCheck, FundSum } from './check-finance-plan.js';
export { checkFinancePlan } from './check-finance-plan.js';
export type { EditionChoice, EditionRequest } from './choose-edition.js';
export type { ComparedFinding, EditionComparison } from './compare-editions.js';
export { compareEditions } from './compare-editions.js';
export type { DecisionRecord, RecordDetails } from './decision-record.js';
export { decisionRecord, fundingRulesVersion } from './decision-record.js';
export type { FinancePlan, FinancePlanYear } from './finance-plan-schema.js';
export { applicationOfFundedProject } from './funded-project-application.js';
export type { FundedProject } from './funded-project.js';
export type { FundingFact } from './funding-facts.js';
export { fundingFacts } from './funding-facts.js';
export type { FundingFinding, FundingReason, FundingRule } from './funding-finding.js';
export { fundingRules } from './funding-finding.js';
export type {
  FundingReasonFacts,
  JudgedFigure,
  JudgedPeriod,
  MoneySums,
  NamedMember,
  YearBalance,
} from './funding-reasons.js';
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
} from './funding-words.js';
export {
  applicationRoutes,
  audiences,
  costKinds,
  fundOrigins,
  fundStatuses,
  hearingBodies,
  moderations,
} from './funding-words.js';
export { kivFundedProjects } from './kiv-funded-projects.js';
export type { MissingFact } from './missing-facts.js';
export type {
  FundingContradiction,
  FundingDeviation,
  FundingEdition,
  FundingProgramme,
  FundingTerms,
  FurtherCriterion,
} from './programme-schema.js';
export { kivHessen } from './programmes/kiv-hessen.js';
export type { Remedy, RemedyFacts, RemedyKind } from './remedies.js';
