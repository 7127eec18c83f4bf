import { describeDate, describeSpan } from '@wirkt/core/locales/en/process';
import type { ElementLocale } from '../internal/element-locale.js';
import { en } from './en.js';

/** English for the elements. */
export const locale: ElementLocale = {
  languageTag: 'en',
  strings: en,
  describeDate,
  describeSpan,
};
