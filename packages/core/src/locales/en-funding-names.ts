import type { EligibilityOutcome } from '../funding/assess-eligibility.js';
import type { FundingFact } from '../funding/funding-facts.js';
import type { FundingRule } from '../funding/funding-finding.js';
import type { CostKind, FundOrigin, FundStatus } from '../funding/funding-words.js';
import type { Outcome } from '../shared/finding.js';

/** Names of the criteria. */
export const fundingRuleNames: Readonly<Record<FundingRule | 'edition', string>> = {
  F1: 'Number of residents',
  F2: 'Members of the consortium',
  F3: 'Lead of the consortium',
  F4: 'Sizes of the members',
  F5: 'Kind of municipality',
  F33: 'Land',
  F6: 'Longest duration',
  F7: 'Shortest duration',
  F8: 'Begin after approval',
  F9: 'Amount of the grant',
  F10: 'Finance plan',
  F11: 'Budget years in the plan',
  F12: 'Agreement of plan and application',
  F13: 'Own share',
  F14: 'Concept',
  F15: 'Participation of all',
  F16: 'Reference to the social space',
  F17: 'Local identity',
  F18: 'Participation formats',
  F19: 'Choice of topics',
  F20: 'External moderation',
  F21: 'Resolution',
  F22: 'Hearing',
  F23: 'Way of applying',
  F24: 'Deadline',
  F25: 'Validity of the edition',
  F26: 'Further criterion',
  edition: 'Rules that apply',
};

/** What a rule found. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  met: 'met',
  notMet: 'not met',
  missing: 'information missing',
  unclear: 'unclear',
  notApplicable: 'not applicable',
};

/** What a decision means. */
export const eligibilityWords: Readonly<Record<EligibilityOutcome, string>> = {
  eligible: 'By this check you can apply.',
  ineligible: 'By this check an application is not possible like this.',
  undetermined: 'Whether an application is possible is not settled yet.',
};

/** How far a criterion binds. */
export const forceWords: Readonly<Record<'must' | 'should', string>> = {
  must: 'Condition',
  should: 'Advice',
};

/** Kinds of costs. */
export const costKindWords: Readonly<Record<CostKind, string>> = {
  externalModeration: 'External moderation',
  events: 'Events',
  digitalParticipation: 'Digital participation',
  translation: 'Translation and interpreting',
  childcare: 'Childcare',
  publicRelations: 'Public relations',
  ownStaff: 'Own staff',
  other: 'Other',
};

/** Where money comes from. */
export const fundOriginWords: Readonly<Record<FundOrigin, string>> = {
  programme: 'Funding programme',
  ownMeans: 'Own money',
  otherPublic: 'Other public money',
  private: 'Private money',
};

/** How certain money is. */
export const fundStatusWords: Readonly<Record<FundStatus, string>> = {
  planned: 'planned',
  requested: 'requested',
  granted: 'granted',
  paid: 'paid',
};

/** Names of facts that are asked for. */
export const factNames: Readonly<Record<FundingFact, string>> = {
  population: 'Number of residents',
  form: 'Application alone or as a consortium',
  members: 'Partner municipalities',
  lead: 'Municipality in the lead',
  kind: 'Kind of municipality',
  period: 'Begin and end',
  extension: 'Extension',
  concept: 'Concept',
  obligation: 'Contracts concluded',
  approval: 'Date of the notice of approval',
  earlyStartPermission: 'Permission of an early start',
  money: 'Requested amount',
  financePlan: 'Finance plan',
  moderation: 'Moderation of the process',
  audience: 'Whom the participation is for',
  formats: 'Participation formats',
  socialSpace: 'Reference to the social space',
  localIdentity: 'Local identity',
  hearing: 'Hearing of Ausländerbeirat or Integrations-Kommission',
  resolution: 'Resolution of the council',
  route: 'Way of applying',
  further: 'Further information',
};
