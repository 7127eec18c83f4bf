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
 * The answer names the language found, so that a screen reader pronounces a fallback correctly. Keys
 * that name no language and values that are no text are passed over.
 */
export function resolveText(text: LocalizedText, wished: string, projectLanguage: string): ResolvedText {
  if (typeof text === 'string') return inLanguage(text, projectLanguage);

  const texts = Object.entries(text).filter(isTranslation);
  for (const tag of [...lookupChain(wished), ...lookupChain(projectLanguage)]) {
    const found = findIgnoringCase(texts, tag);
    if (found) return found;
  }
  const [first] = texts;
  return first ? inLanguage(first[1], first[0]) : inLanguage('', projectLanguage);
}

/** The tag and its shorter forms, longest first, as in RFC 4647 "lookup". */
function lookupChain(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** `__proto__` is kept in a file as an unknown key (rule D6) and may hold anything. */
function isTranslation([tag, text]: [string, unknown]): boolean {
  return tag !== '__proto__' && typeof text === 'string';
}

function findIgnoringCase(texts: readonly [string, string][], tag: string): ResolvedText | undefined {
  const entry = texts.find(([key]) => key.toLowerCase() === tag.toLowerCase());
  return entry && inLanguage(entry[1], entry[0]);
}

function inLanguage(text: string, lang: string): ResolvedText {
  return { text, lang, dir: textDirection(lang) };
}
