/** How an application reaches the granting authority. */
export const applicationRoutes = ['online', 'paper'] as const;

/** How an application reaches the granting authority. */
export type ApplicationRoute = (typeof applicationRoutes)[number];

/** What became of an amount; requested money is never added to granted money (Z-14). */
export const moneyStatuses = ['requested', 'granted', 'paid'] as const;

/** What became of an amount of money. */
export type MoneyStatus = (typeof moneyStatuses)[number];

/** What money of the finance plan is spent on. */
export const costKinds = [
  'externalModeration',
  'events',
  'digitalParticipation',
  'translation',
  'childcare',
  'publicRelations',
  'ownStaff',
  'other',
] as const;

/** What money of the finance plan is spent on. */
export type CostKind = (typeof costKinds)[number];

/** Where money of the finance plan comes from: the programme, the municipality, other public or private givers. */
export const fundOrigins = ['programme', 'ownMeans', 'otherPublic', 'private'] as const;

/** Where money of the finance plan comes from. */
export type FundOrigin = (typeof fundOrigins)[number];

/** How certain money of the finance plan is. */
export const fundStatuses = ['planned', ...moneyStatuses] as const;

/** How certain money of the finance plan is. */
export type FundStatus = (typeof fundStatuses)[number];

/** Whom the participation is open to (Z-28): all residents, only those who may vote, or chosen groups. */
export const audiences = ['allResidents', 'votersOnly', 'selectedGroups'] as const;

/** Whom the participation is open to. */
export type Audience = (typeof audiences)[number];

/** Who moderates the process; sources also say Prozessbegleitung or Referent for the same role (Z-21). */
export const moderations = ['external', 'internal', 'none'] as const;

/** Who moderates the process. */
export type Moderation = (typeof moderations)[number];

/** Bodies that Hessian municipal law has heard in matters of foreign residents (§§ 84, 89 HGO); `none` where neither exists. */
export const hearingBodies = ['auslaenderbeirat', 'integrationsKommission', 'none'] as const;

/** Body to be heard, or `none` where the municipality has neither. */
export type HearingBody = (typeof hearingBodies)[number];

/** How a further criterion of a programme compares the answer with its value. */
export const furtherComparisons = ['atLeast', 'atMost', 'equals'] as const;

/** How a further criterion of a programme compares the answer with its value. */
export type FurtherComparison = (typeof furtherComparisons)[number];
