/** What residents or actors are offered to do. */
export const formatKinds = [
  'conference',
  'dialogue',
  'document',
  'expertMeeting',
  'forum',
  'kickOff',
  'onlineCommenting',
  'survey',
  'workshop',
  'other',
] as const;

/** What residents or actors are offered to do. */
export type FormatKind = (typeof formatKinds)[number];
