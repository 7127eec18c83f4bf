import type { Outcome } from '../../shared/finding.js';
import type { FundingApplication } from '../application-schema.js';
import type { FundingFinding } from '../funding-finding.js';
import type { JudgedFigure } from '../funding-reasons.js';
import { isConsortium, lacksMembers } from './applicants.js';
import { finding, groundOf, type FundingCase, type Judged } from './funding-case.js';
import { agreement, placeOfFigure, type FigurePlace } from './judge-figure.js';
import type { FundingTerms } from '../programme-schema.js';

type PopulationTerm = NonNullable<FundingTerms['population']>;

/**
 * Rule F1: the number of residents lies within the bounds of the edition (Z-01, Z-05, Z-16).
 *
 * Every statement is judged on its own. Statements that lead to different results make the finding
 * `unclear`: which figure counts is for the authority to say. In a consortium rule F4 judges the sizes,
 * unless the edition knows no consortium.
 */
export function checkPopulation(fundingCase: FundingCase): FundingFinding {
  const { application, terms } = fundingCase;
  const ground = groundOf(fundingCase, 'population', 'must');
  const { term } = ground;
  if (!term) return finding('F1', ground, { outcome: 'unclear', reason: 'populationNotStated', facts: {} });
  if (isConsortium(application) && terms.consortium) {
    return finding('F1', ground, {
      outcome: 'notApplicable',
      reason: 'populationJudgedAsConsortium',
      facts: {},
    });
  }
  return finding('F1', ground, judge(application, term));
}

function judge(application: FundingApplication, term: PopulationTerm): Judged {
  const { applicants } = application;
  const { minimum, maximum } = term;
  const figures: JudgedFigure[] = [];
  const verdictsOfAll: Verdict[] = [];
  let failed: Verdict | undefined;
  let lacksFigure = lacksMembers(application);
  for (const { name, population = [] } of applicants) {
    const verdictsOfOne = population.map((statement) => verdictOf(placeOfFigure(statement, term), term));
    population.forEach((statement, index) => {
      const outcome = verdictsOfOne[index]?.outcome ?? 'unclear';
      figures.push(name === undefined ? { statement, outcome } : { name, statement, outcome });
    });
    verdictsOfAll.push(...verdictsOfOne);
    lacksFigure ||= population.length === 0;
    // Of several municipalities without a consortium each must fit, so one that certainly does not decides.
    const verdict = agreement(verdictsOfOne);
    if (verdict?.outcome === 'notMet') failed ??= verdict;
  }
  const facts = { minimum, maximum, figures };
  if (failed) return { ...failed, facts };
  if (lacksFigure) {
    return {
      outcome: 'missing',
      reason: 'populationMissing',
      facts: { minimum, maximum },
      needs: ['population'],
    };
  }
  const [first] = verdictsOfAll;
  const isAgreed = verdictsOfAll.every(({ outcome }) => outcome === first?.outcome);
  return first && isAgreed
    ? { ...first, facts }
    : { outcome: 'unclear', reason: 'populationFiguresDisagree', facts };
}

interface Verdict {
  readonly outcome: Outcome;
  readonly reason: Exclude<
    Extract<Judged['reason'], `population${string}`>,
    'populationMissing' | 'populationNotStated' | 'populationJudgedAsConsortium'
  >;
}

const within: Verdict = { outcome: 'met', reason: 'populationWithin' };
const above: Verdict = { outcome: 'notMet', reason: 'populationAbove' };
const below: Verdict = { outcome: 'notMet', reason: 'populationBelow' };
const belowOpen: Verdict = { outcome: 'unclear', reason: 'populationSmallerAloneOpen' };
const atMaximumOpen: Verdict = { outcome: 'unclear', reason: 'populationUpperBoundOpen' };
const vague: Verdict = { outcome: 'unclear', reason: 'populationFigureVague' };
const unusable: Verdict = { outcome: 'unclear', reason: 'populationUnusable' };

function verdictOf(place: FigurePlace, { maximumInclusive, smallerAlone }: PopulationTerm): Verdict {
  switch (place) {
    case 'below':
      return smallerAlone === 'open' ? belowOpen : below;
    case 'within':
      return within;
    case 'atMaximum':
      if (maximumInclusive === undefined) return atMaximumOpen;
      return maximumInclusive ? within : above;
    case 'above':
      return above;
    case 'vague':
      return vague;
    case 'unusable':
      return unusable;
  }
}
