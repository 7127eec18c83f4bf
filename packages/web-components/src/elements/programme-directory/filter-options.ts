import type { Words } from '../../internal/words.js';
import { sizeBounds, type DirectoryEntry, type DirectoryFilter } from './directory-view.js';
import { numberInWords } from './number-in-words.js';

/** A choice in one of the filters. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** The choices that the list itself offers, each filter with those that occur. */
export interface FilterOptions {
  readonly round: readonly FilterOption[];
  readonly county: readonly FilterOption[];
  readonly size: readonly FilterOption[];
}

/** Takes the choices from the entries: what nobody has chosen cannot lead to nothing. */
export function filterOptions(entries: readonly DirectoryEntry[], words: Words): FilterOptions {
  const { compare } = new Intl.Collator(words.locale.languageTag);
  const counties = new Map(entries.flatMap(({ counties: each }) => each).map(({ key, name }) => [key, name]));
  const sizes = new Set(entries.flatMap(({ sizes: each }) => each));
  return {
    round: roundOptions(entries, words),
    county: [...counties]
      .map(([value, name]) => ({ value, label: name ?? value }))
      .toSorted((one, other) => compare(one.label, other.label)),
    size: sizeBounds
      .map(String)
      .filter((value) => sizes.has(value))
      .map((value) => ({ value, label: sizeInWords(value, words) })),
  };
}

/** What was chosen, as far as the list offers it: an address or attribute may name anything. */
export function offered(filter: DirectoryFilter, options: FilterOptions): DirectoryFilter {
  const known = (name: keyof FilterOptions) =>
    options[name].some(({ value }) => value === filter[name]) ? filter[name] : '';
  return { ...filter, round: known('round'), county: known('county'), size: known('size') };
}

/** A round as its source gives it, or marked as our conclusion (Z-18). */
export function roundInWords(round: string, isInferred: boolean, words: Words): string {
  return isInferred ? words.text('programme.roundInferred', { round }) : round;
}

function roundOptions(entries: readonly DirectoryEntry[], words: Words): FilterOption[] {
  const rounds = entries.map(({ project }) => project.round);
  return [...new Set(rounds.map(({ id }) => id))].toSorted().map((value) => {
    const isInferred = rounds.every(({ id, certainty }) => id !== value || certainty === 'inferred');
    return { value, label: roundInWords(value, isInferred, words) };
  });
}

function sizeInWords(lowerBound: string, words: Words): string {
  const index = sizeBounds.indexOf(Number(lowerBound));
  const next = sizeBounds[index + 1];
  const from = numberInWords(Number(lowerBound), words);
  if (next === undefined) return words.text('programme.size.from', { from });
  const to = numberInWords(next, words);
  return index === 0
    ? words.text('programme.size.below', { to })
    : words.text('programme.size.between', { from, to });
}
