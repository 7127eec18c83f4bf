/** The format that this release writes and reads; older ones are migrated. */
export const currentFormatVersion = 1;
