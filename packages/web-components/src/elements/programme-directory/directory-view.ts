import type { FundedProject } from '@wirkt/core/funding';
import { foldText, foldWithUmlautsWrittenOut, searchTerms } from './fold-text.js';

/** What a reader has chosen; an empty text is no condition. */
export interface DirectoryFilter {
  readonly search: string;
  readonly round: string;
  /** First five digits of the AGS, because names are not unique: Offenbach is a town and a county. */
  readonly county: string;
  /** Lower bound of a size class, as text. */
  readonly size: string;
  readonly jointOnly: boolean;
}

/** Nothing is chosen. */
export const noFilter: DirectoryFilter = { search: '', round: '', county: '', size: '', jointOnly: false };

/** One project with everything that filters ask for. */
export interface DirectoryEntry {
  readonly project: FundedProject;
  /** Names of its municipalities, the lead first. */
  readonly names: readonly string[];
  readonly counties: readonly County[];
  readonly sizes: readonly string[];
  readonly isJoint: boolean;
  /** Everything that can be searched, folded, a line each. */
  readonly searchText: string;
}

/** A county by its key; its name is missing where the list does not tell it. */
export interface County {
  readonly key: string;
  readonly name: string | undefined;
}

/** Lower bounds of the size classes; the last one has no upper bound. */
export const sizeBounds: readonly number[] = [0, 10_000, 20_000, 30_000, 50_000];

type Municipality = FundedProject['municipalities'][number];

/** Projects by the name of their first municipality, with what filters ask for. */
export function directoryEntries(projects: readonly FundedProject[], language: string): DirectoryEntry[] {
  const { compare } = new Intl.Collator(language);
  return projects.map(entryOf).toSorted((one, other) => compare(one.names[0] ?? '', other.names[0] ?? ''));
}

/** The entries that meet every condition. */
export function matching(entries: readonly DirectoryEntry[], filter: DirectoryFilter): DirectoryEntry[] {
  const terms = searchTerms(filter.search);
  return entries.filter(
    ({ project, counties, sizes, isJoint, searchText }) =>
      (filter.round === '' || project.round.id === filter.round) &&
      (filter.county === '' || counties.some(({ key }) => key === filter.county)) &&
      (filter.size === '' || sizes.includes(filter.size)) &&
      (!filter.jointOnly || isJoint) &&
      terms.every((term) => searchText.includes(term)),
  );
}

/** A project is not a municipality (Z-17): this counts the latter, each once. */
export function countMunicipalities(entries: readonly DirectoryEntry[]): number {
  return new Set(entries.flatMap(({ project }) => project.municipalities.map(({ ags }) => ags))).size;
}

function entryOf(project: FundedProject): DirectoryEntry {
  const { municipalities, title, responsibleOffice } = project;
  const counties = new Map(municipalities.flatMap(countyOf).map((county) => [county.key, county]));
  const names = municipalities.map(({ name }) => name);
  const texts = [...names, title, responsibleOffice, ...municipalities.map(({ county }) => county ?? '')];
  return {
    project,
    names,
    counties: [...counties.values()],
    // A joint project is as large as each of its members: their sum is a size that no source states.
    sizes: [...new Set(municipalities.flatMap(sizesOf))],
    isJoint: municipalities.length > 1,
    searchText: texts.flatMap((text) => [foldText(text), foldWithUmlautsWrittenOut(text)]).join('\n'),
  };
}

function countyOf({ ags, county, kind, name }: Municipality): County[] {
  const key = /^\d{5}/.exec(ags)?.[0];
  return key === undefined ? [] : [{ key, name: county ?? (kind === 'kreisfrei' ? name : undefined) }];
}

/** Sources disagree about figures (Z-16), so a municipality may stand in two classes. */
function sizesOf({ population = [] }: Municipality): string[] {
  return population.map(({ value }) => String(sizeBounds.findLast((bound) => value >= bound) ?? 0));
}
