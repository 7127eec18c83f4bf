import { firstDay, isIsoDay, lastDay, type IsoDay } from '../shared/partial-date.js';
import type { FundingFinding } from './funding-finding.js';
import type { FundingEdition, FundingProgramme, FundingTerms } from './programme-schema.js';

/** By which date or id the rules were chosen. */
export interface EditionChoice {
  /** `date`: the edition that governs the date of application; `id`: the one that was asked for. */
  readonly by: 'date' | 'id';
  /** Date of application. */
  readonly on: IsoDay;
  /** Ids of the deviations that were taken into account. */
  readonly deviations: readonly string[];
}

/** What was asked for: a date of application, and where wished an edition and deviations by their ids. */
export interface EditionRequest {
  readonly on: IsoDay;
  readonly edition?: string | undefined;
  readonly deviations?: readonly string[] | undefined;
}

/** The rules that apply, or a finding that says why there are none. */
export type ChosenEdition =
  | {
      readonly ok: true;
      readonly edition: FundingEdition;
      readonly terms: FundingTerms;
      readonly choice: EditionChoice;
    }
  | { readonly ok: false; readonly finding: FundingFinding };

/**
 * Rule F27: the edition that governs the date of application, or the one asked for by its id; deviations
 * only by their ids. A date or id that leads to none is a finding, never a guess.
 */
export function chooseEdition(programme: FundingProgramme, request: EditionRequest): ChosenEdition {
  const { on, edition: id, deviations: ids = [] } = request;
  const { editions, deviations = [] } = programme;
  if (!isIsoDay(on)) return refused(programme, 'unusableDate', { given: on });

  const unknown = ids.find((each) => !deviations.some((deviation) => deviation.id === each));
  if (unknown !== undefined) {
    return refused(programme, 'unknownDeviation', {
      given: unknown,
      known: deviations.map((each) => each.id),
    });
  }
  const edition = id === undefined ? editionOn(editions, on) : editions.find((each) => each.id === id);
  if (!edition) {
    return id === undefined
      ? refused(programme, 'noEdition', { on, earliest: earliestOf(editions) })
      : refused(programme, 'unknownEdition', { given: id, known: editions.map((each) => each.id) });
  }
  const chosen = deviations.filter((deviation) => ids.includes(deviation.id));
  return {
    ok: true,
    edition,
    terms: Object.assign({}, edition.terms, ...chosen.map(({ terms }) => terms)) as FundingTerms,
    choice: { by: id === undefined ? 'date' : 'id', on, deviations: chosen.map((each) => each.id) },
  };
}

/** The edition that governs a day; where several do, the one that began last. */
function editionOn(editions: readonly FundingEdition[], day: IsoDay): FundingEdition | undefined {
  return editions
    .filter(({ from, to }) => firstDay(from) <= day && (to === undefined || day <= lastDay(to)))
    .toSorted((one, other) => (firstDay(one.from) < firstDay(other.from) ? -1 : 1))
    .at(-1);
}

function earliestOf(editions: readonly FundingEdition[]): string {
  return (
    editions
      .map(({ from }) => from)
      .toSorted((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1))[0] ?? ''
  );
}

function refused<Reason extends 'noEdition' | 'unknownEdition' | 'unknownDeviation' | 'unusableDate'>(
  { editions }: FundingProgramme,
  reason: Reason,
  facts: FundingFinding<Reason>['facts'],
): ChosenEdition {
  const source = editions.at(-1)?.basis ?? { id: 'unknown', title: '' };
  return {
    ok: false,
    // Reason and facts belong together: the type parameter ties them.
    finding: {
      rule: 'edition',
      outcome: 'unclear',
      force: 'must',
      reason,
      facts,
      needs: [],
      source,
      isElsewhere: false,
    } as FundingFinding,
  };
}
