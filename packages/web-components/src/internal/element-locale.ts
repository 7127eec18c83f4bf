import { describeDate, describeSpan } from '@wirkt/core/locales/de/process';
import type { CoreLocale } from '@wirkt/core';
import { de } from '../locales/de.js';
import type { StringOverrides } from '../locales/strings.js';

/** What the elements need of a language: their own texts, and the words of the core for dates. */
export interface ElementLocale extends Pick<CoreLocale, 'languageTag' | 'describeDate' | 'describeSpan'> {
  /** May be partial; a missing text is shown in German. */
  readonly strings: StringOverrides;
}

const germanLocale: ElementLocale = {
  languageTag: 'de',
  strings: de,
  describeDate,
  describeSpan,
};

const locales = new Map<string, ElementLocale>([['de', germanLocale]]);

/** Adds the German texts that come with an element or later; every other language comes whole. */
export function addGermanTexts(strings: StringOverrides): void {
  const german = localeFor('de');
  locales.set('de', { ...german, strings: { ...strings, ...german.strings } });
}

/** Languages that come with the elements and load when a page first speaks them. */
const onDemand = new Map<string, () => Promise<{ readonly locale: ElementLocale }>>([
  ['en', () => import('../locales/en-locale.js')],
]);

/** Adds a language to the elements of the page, or replaces one. */
export function registerLocale(locale: ElementLocale): void {
  locales.set(locale.languageTag.toLowerCase(), locale);
}

/** The locale for a language tag, for its shorter form (`en-GB` → `en`), else the German one. */
export function localeFor(languageTag: string): ElementLocale {
  const [tag, language] = forms(languageTag);
  return locales.get(tag) ?? locales.get(language) ?? locales.get('de') ?? germanLocale;
}

/** Loads a language that is not there yet; nothing where it is there or none exists. */
export function missingLocale(languageTag: string): Promise<void> | undefined {
  const [tag, language] = forms(languageTag);
  const load = onDemand.get(language);
  if (!load || locales.has(tag) || locales.has(language)) return undefined;
  return load().then(
    ({ locale }) => {
      if (!locales.has(language)) registerLocale(locale);
    },
    () => {
      // The network lost the file: German for this page is better than nothing at all.
      onDemand.delete(language);
    },
  );
}

function forms(languageTag: string): [tag: string, language: string] {
  const tag = languageTag.toLowerCase();
  return [tag, tag.split('-')[0] ?? ''];
}
