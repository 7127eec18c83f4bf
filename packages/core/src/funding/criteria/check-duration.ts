import { isPartialDate, lastDay, type IsoDay, type PartialDate } from '../../shared/partial-date.js';
import type { FundingApplication } from '../application-schema.js';
import type { FundingFinding } from '../funding-finding.js';
import type { JudgedPeriod } from '../funding-reasons.js';
import type { FundingTerms } from '../programme-schema.js';
import { finding, groundOf, type FundingCase, type Judged } from './funding-case.js';
import { agreement } from './judge-figure.js';
import { daysOf, fitOfLongest, fitOfShortest, lacksDays, periodsOf } from './judge-period.js';

type DurationTerm = NonNullable<FundingTerms['duration']>;

interface Length {
  readonly months: number;
  readonly periods: readonly JudgedPeriod[];
}

/**
 * Rule F6: the funding ends at the latest on the day before the anniversary of the longest length, or
 * an extension was granted (Z-06, Z-08). The anniversary itself only advises. Whether an extension was
 * granted is a fact of its own: not given is `missing`, not granted is `notMet`.
 */
export function checkLongestDuration(fundingCase: FundingCase): FundingFinding {
  const ground = groundOf(fundingCase, 'duration', 'must');
  const { term } = ground;
  if (!term) return finding('F6', ground, { outcome: 'unclear', reason: 'durationNotStated', facts: {} });

  const { application } = fundingCase;
  const months = term.maximumMonths;
  const usable = periodsOf(application, 'fundingPeriod').filter(
    (statement) => !lacksDays(statement, application),
  );
  const periods = usable.map((statement): JudgedPeriod => ({
    statement,
    fits: fitOfLongest(statement, months, application),
  }));
  return finding('F6', ground, judgeLongest({ months, periods }, term, application));
}

/**
 * Rule F7: the process takes as long as the edition names at least. A shorter one only advises, because
 * the wording can be a description (Z-06, Z-07).
 */
export function checkShortestDuration(fundingCase: FundingCase): FundingFinding {
  const ground = groundOf(fundingCase, 'duration', 'should');
  const { term } = ground;
  // The term itself decides on the longest length only.
  const advice = { ...ground, force: 'should' } as const;
  if (!term) return finding('F7', advice, { outcome: 'unclear', reason: 'durationNotStated', facts: {} });

  const { application } = fundingCase;
  const months = term.minimumMonths;
  const usable = periodsOf(application, 'processDuration').filter(
    (statement) => !lacksDays(statement, application),
  );
  const periods = usable.map((statement): JudgedPeriod => ({
    statement,
    fits: fitOfShortest(statement, months, application),
  }));
  return finding('F7', advice, judgeShortest({ months, periods }));
}

function judgeLongest(facts: Length, { maximumIs }: DurationTerm, application: FundingApplication): Judged {
  if (facts.periods.length === 0) return durationMissing(facts);
  const fit = agreement(facts.periods.map(({ fits }) => fits));
  // An extension that reaches beyond every end settles also what sources leave vague (Z-08).
  const extended = fit === 'within' ? undefined : coveringExtension(facts, application);
  if (extended) return { outcome: 'met', reason: 'durationExtended', facts: { ...facts, until: extended } };
  switch (fit) {
    case 'within':
      return { outcome: 'met', reason: 'durationWithin', facts };
    case 'anniversary':
      return { outcome: 'notMet', reason: 'durationAnniversary', facts, force: 'should' };
    case 'vague':
      return { outcome: 'unclear', reason: 'durationVague', facts };
    case 'unusable':
      return { outcome: 'unclear', reason: 'durationUnusable', facts };
    case 'over':
      return maximumIs === 'description'
        ? { outcome: 'unclear', reason: 'durationLongerThanDescribed', facts }
        : judgeExtension(facts, application);
    default:
      return { outcome: 'unclear', reason: 'durationStatementsDisagree', facts };
  }
}

function judgeExtension(facts: Length, application: FundingApplication): Judged {
  const { extension } = application;
  if (!extension)
    return { outcome: 'missing', reason: 'durationExtensionUnknown', facts, needs: ['extension'] };
  if (!extension.granted) return { outcome: 'notMet', reason: 'durationTooLong', facts };
  const { until } = extension;
  if (until === undefined || !isPartialDate(until))
    return { outcome: 'unclear', reason: 'durationExtensionEndUnknown', facts };
  // A length alone tells no end that an extension could reach.
  return latestEndsOf(facts, application).includes(undefined)
    ? durationMissing(facts)
    : { outcome: 'notMet', reason: 'durationExtensionTooShort', facts: { ...facts, until } };
}

/** Until when an extension was granted, where that is no earlier than any end. */
function coveringExtension(facts: Length, application: FundingApplication): PartialDate | undefined {
  const { granted = false, until } = application.extension ?? {};
  if (!granted || until === undefined || !isPartialDate(until)) return undefined;
  const ends = latestEndsOf(facts, application);
  return ends.every((end) => end !== undefined && end <= lastDay(until)) ? until : undefined;
}

function latestEndsOf({ periods }: Length, application: FundingApplication): (IsoDay | undefined)[] {
  return periods.map(({ statement }) => daysOf(statement, application)?.latestEnd);
}

function judgeShortest(facts: Length): Judged {
  if (facts.periods.length === 0) return durationMissing(facts);
  const fit = agreement(facts.periods.map(({ fits }) => fits));
  if (fit === undefined) return { outcome: 'unclear', reason: 'durationStatementsDisagree', facts };
  if (fit === 'unusable') return { outcome: 'unclear', reason: 'durationUnusable', facts };
  return fit === 'within'
    ? { outcome: 'notMet', reason: 'durationTooShort', facts, force: 'should' }
    : { outcome: 'met', reason: 'durationLongEnough', facts };
}

function durationMissing({ months }: Length): Judged {
  return { outcome: 'missing', reason: 'durationMissing', facts: { months }, needs: ['period'] };
}
