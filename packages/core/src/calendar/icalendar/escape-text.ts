/** Whatever ends a line somewhere: some calendars split files at them, so none may stay as it is. */
const lineBreaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Control characters but for tab and line break. */
const controlCharacters = /[^\P{Cc}\t\n]/gu;

/** Halves of a character that have lost the other half; no UTF-8 can hold them. */
const loneSurrogates = /\p{Cs}/gu;

/**
 * Rule C21: a text as a calendar can hold it. Line breaks of every kind become `\n`, control
 * characters go, half a character becomes U+FFFD. Everything else stays, marks of direction included.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll(lineBreaks, '\n')
    .replaceAll(controlCharacters, '')
    .replaceAll(loneSurrogates, '\uFFFD');
}

/** Rule C21: the same for a text of one line, such as a title; line breaks become one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\n+/g, ' ');
}

/** Rule C21: a clean text as value of a property (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}
