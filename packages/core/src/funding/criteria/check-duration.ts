import { isPartialDate, lastDay } from '../../shared/partial-date.js';
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
  const ends = facts.periods.map(({ statement }) => daysOf(statement, application)?.latestEnd);
  return ends.every((end) => end !== undefined && end <= lastDay(until))
    ? { outcome: 'met', reason: 'durationExtended', facts: { ...facts, until } }
    : { outcome: 'notMet', reason: 'durationExtensionTooShort', facts: { ...facts, until } };
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
