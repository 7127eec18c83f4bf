/** What an applicant can be asked, in the order of a sensible conversation. */
export const fundingFacts = [
  'population',
  'form',
  'members',
  'lead',
  'kind',
  'period',
  'extension',
  'concept',
  'obligation',
  'approval',
  'earlyStartPermission',
  'money',
  'financePlan',
  'moderation',
  'audience',
  'formats',
  'socialSpace',
  'localIdentity',
  'hearing',
  'resolution',
  'route',
  'further',
] as const;

/** Something about an application that a criterion needs to know. */
export type FundingFact = (typeof fundingFacts)[number];
