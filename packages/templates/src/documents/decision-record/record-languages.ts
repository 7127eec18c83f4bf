import * as coreDe from '@wirkt/core/locales/de';
import * as fundingDe from '@wirkt/core/locales/de/funding';
import * as coreEn from '@wirkt/core/locales/en';
import * as fundingEn from '@wirkt/core/locales/en/funding';
import { de } from './locales/de.js';
import { en } from './locales/en.js';
import type { RecordLanguage } from './record-language.js';

/** Languages in which a decision record can be had. */
export const recordLanguages = {
  de: { core: coreDe, funding: fundingDe, record: de },
  en: { core: coreEn, funding: fundingEn, record: en },
} as const satisfies Readonly<Record<string, RecordLanguage>>;

/** Tag of a language in which a decision record can be had. */
export type RecordLanguageTag = keyof typeof recordLanguages;
