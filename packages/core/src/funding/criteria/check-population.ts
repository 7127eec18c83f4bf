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
  const lacksFigure =
    lacksMembers(application) || applicants.some(({ population = [] }) => population.length === 0);
  const figures = applicants.flatMap(({ name, population = [] }) =>
    population.map((statement) => ({ name, statement, place: placeOfFigure(statement, term) })),
  );
  const judged = figures.map(({ name, statement, place }): JudgedFigure => ({
    ...(name !== undefined && { name }),
    statement,
    outcome: verdicts(term)[place].outcome,
  }));
  const facts = { minimum, maximum, figures: judged };

  // Of several municipalities without a consortium each must fit, so one that certainly does not decides.
  const failing = applicants.map(({ population = [] }) =>
    agreement(population.map((each) => placeOfFigure(each, term))),
  );
  const failed = failing.find((place) => place !== undefined && verdicts(term)[place].outcome === 'notMet');
  if (failed) return { ...verdicts(term)[failed], facts };
  if (lacksFigure) {
    return {
      outcome: 'missing',
      reason: 'populationMissing',
      facts: { minimum, maximum },
      needs: ['population'],
    };
  }
  const outcome = agreement(judged.map((figure) => figure.outcome));
  const [first] = figures;
  if (outcome === undefined || !first)
    return { outcome: 'unclear', reason: 'populationFiguresDisagree', facts };
  return { ...verdicts(term)[first.place], facts };
}

interface Verdict {
  readonly outcome: Outcome;
  readonly reason: Exclude<
    Extract<Judged['reason'], `population${string}`>,
    'populationMissing' | 'populationNotStated' | 'populationJudgedAsConsortium'
  >;
}

function verdicts({
  maximumInclusive,
  smallerAlone,
}: PopulationTerm): Readonly<Record<FigurePlace, Verdict>> {
  const within: Verdict = { outcome: 'met', reason: 'populationWithin' };
  const above: Verdict = { outcome: 'notMet', reason: 'populationAbove' };
  const atMaximum = maximumInclusive ? within : above;
  return {
    below:
      smallerAlone === 'open'
        ? { outcome: 'unclear', reason: 'populationSmallerAloneOpen' }
        : { outcome: 'notMet', reason: 'populationBelow' },
    within,
    atMaximum:
      maximumInclusive === undefined ? { outcome: 'unclear', reason: 'populationUpperBoundOpen' } : atMaximum,
    above,
    vague: { outcome: 'unclear', reason: 'populationFigureVague' },
    unusable: { outcome: 'unclear', reason: 'populationUnusable' },
  };
}
