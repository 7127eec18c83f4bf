import { textIn } from './text-format.js';

/**
 * Language tags as BCP 47 writes them, e.g. `de`, `de-simple` (Leichte Sprache), `pt-BR`, `ar`.
 *
 * Only the form is checked: whether a language is offered is for the municipality to say.
 */
export const languageTagPattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

export const LanguageTagSchema = textIn('languageTag', languageTagPattern);

const rightToLeftLanguages = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'prs', 'sd', 'ug', 'ur', 'yi']);

const rightToLeftScripts = new Set(['arab', 'hebr', 'nkoo', 'syrc', 'thaa']);

/**
 * Reading direction of a language, for the `dir` attribute of a text in it. A script in the tag
 * decides, because some languages are written in two: `ku-Arab` and `ku-Latn`.
 */
export function textDirection(languageTag: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = languageTag.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const isRightToLeft = script ? rightToLeftScripts.has(script) : rightToLeftLanguages.has(language);
  return isRightToLeft ? 'rtl' : 'ltr';
}
