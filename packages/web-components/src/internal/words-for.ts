import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import type { Words } from '../locales/words.js';

const wordsByLanguage: ReadonlyMap<string, Words> = new Map(
  [de, en].map((words) => [words.languageTag, words]),
);

/** Texts in the asked language, in its shorter form (`en-GB` → `en`), else in German. */
export function wordsFor(languageTag: string): Words {
  const [language = ''] = languageTag.toLowerCase().split('-');
  return wordsByLanguage.get(languageTag.toLowerCase()) ?? wordsByLanguage.get(language) ?? de;
}
