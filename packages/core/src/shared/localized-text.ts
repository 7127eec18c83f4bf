import { textDirection } from './language-tag.js';
import type { LocalizedText } from './localized-text-schema.js';

export type { LocalizedText } from './localized-text-schema.js';

/** A text as found for a reader, with the language that it is really in. */
export interface ResolvedText {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Rule D14: chooses the text for a reader: the wished language, then the same language without its variant
 * (`de-simple` → `de`), then the first language of the project, then whatever there is.
 *
 * The answer names the language found, so that a screen reader pronounces a fallback correctly.
 */
export function resolveText(text: LocalizedText, wished: string, projectLanguage: string): ResolvedText {
  if (typeof text === 'string') return inLanguage(text, projectLanguage);

  for (const tag of [...lookupChain(wished), ...lookupChain(projectLanguage)]) {
    const found = findIgnoringCase(text, tag);
    if (found) return found;
  }
  const [first] = Object.entries(text);
  return first ? inLanguage(first[1], first[0]) : inLanguage('', projectLanguage);
}

/** The tag and its shorter forms, longest first, as in RFC 4647 "lookup". */
function lookupChain(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

function findIgnoringCase(texts: Readonly<Record<string, string>>, tag: string): ResolvedText | undefined {
  const entry = Object.entries(texts).find(([key]) => key.toLowerCase() === tag.toLowerCase());
  return entry && inLanguage(entry[1], entry[0]);
}

function inLanguage(text: string, lang: string): ResolvedText {
  return { text, lang, dir: textDirection(lang) };
}
