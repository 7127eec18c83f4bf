import type { Words } from '../../internal/words.js';

/** A number as the reader's language writes it: 22.400, 22,400. */
export function numberInWords(value: number, { locale }: Words): string {
  return new Intl.NumberFormat(locale.languageTag).format(value);
}
