/** For files that only add something: without them the page is plainer, and whole. */
export function ignoreLostFile(error: unknown): void {
  console.warn('WIRkt: Eine Datei fehlt.', error);
}
