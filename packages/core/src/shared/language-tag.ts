import { textIn } from './text-format.js';

/**
 * Language tags as BCP 47 writes them, e.g. `de`, `de-simple` (Leichte Sprache), `pt-BR`, `ar`.
 *
 * Only the form is checked: whether a language is offered is for the municipality to say.
 */
export const languageTagPattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

export const LanguageTagSchema = textIn('languageTag', languageTagPattern);

const rightToLeftLanguages = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'prs', 'sd', 'ug', 'ur', 'yi']);

/** Reading direction of a language, for the `dir` attribute of a text in it. */
export function textDirection(languageTag: string): 'ltr' | 'rtl' {
  const [language = ''] = languageTag.toLowerCase().split('-');
  return rightToLeftLanguages.has(language) ? 'rtl' : 'ltr';
}
