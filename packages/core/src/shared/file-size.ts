/**
 * Largest project file that portals load, in bytes. Ten thousand measures fit, when the file is not
 * indented.
 */
export const maximumProjectFileSize = 5_000_000;
