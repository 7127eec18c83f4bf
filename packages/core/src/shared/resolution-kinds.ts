/**
 * Kinds of a council's resolution (Z-23): order to develop a strategy, taking note, declaration,
 * adoption of the strategy, update of an adopted one.
 */
export const resolutionKinds = ['mandate', 'acknowledgement', 'declaration', 'adoption', 'update'] as const;

/** Kind of a council's resolution. */
export type ResolutionKind = (typeof resolutionKinds)[number];
