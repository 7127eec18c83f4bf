/**
 * A text from a project file as it may stand in a page: without the control characters that could
 * turn the reading direction of everything behind them. Joiners that Persian and Arabic need stay.
 */
export function displayText(text: string): string {
  return text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
