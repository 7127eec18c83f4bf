import { firstDay, isIsoDay, isPartialDate, lastDay, type IsoDay } from '@wirkt/core';
import type { CommandLineWords } from './locales/words.js';

/**
 * What is wrong with a day that was typed, or nothing.
 *
 * @param written - How the whole option would stand there with a day, e.g. `--on 2027-02-01`.
 */
export function faultOfDay(
  given: string | undefined,
  { usage }: CommandLineWords,
  written: (day: IsoDay) => string,
): string | undefined {
  if (given === undefined || isIsoDay(given)) return undefined;
  const example = written(likelyDay(given));
  return /^\d{4}-\d{2}-\d{2}$/.test(given) ? usage.noSuchDay(given, example) : usage.wrongDay(given, example);
}

/** The day that was probably meant; any day where nobody can tell. */
function likelyDay(given: string): IsoDay {
  const text = given.trim();
  if (isPartialDate(text)) return firstDay(text);
  const german = asIsoDay(text);
  if (german !== undefined) return german;
  // The last day of February for its 29th in most years.
  const month = text.slice(0, 7);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isPartialDate(month) ? lastDay(month) : '2027-02-01';
}

/** A day as it is written in Germany, e.g. "30.11.2019", as it has to be written here. */
function asIsoDay(text: string): IsoDay | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(found) ? found : undefined;
}
