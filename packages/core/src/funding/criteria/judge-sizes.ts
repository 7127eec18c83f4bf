import type { Applicant } from '../application-schema.js';
import type { JudgedFigure } from '../funding-reasons.js';
import type { FundingTerms } from '../programme-schema.js';
import { membersWhere } from './applicants.js';
import type { Judged } from './funding-case.js';
import { agreement, placeOfFigure, type FigurePlace } from './judge-figure.js';

type ConsortiumTerm = NonNullable<FundingTerms['consortium']>;

/** Sizes of a consortium: small ones first, then what excludes a member, then what the source leaves open. */
export function judgeSizes(applicants: readonly Applicant[], term: ConsortiumTerm): Judged {
  const { smallBelow, largest } = term;
  const places = applicants.map((applicant) => placeOf(applicant, term));
  const membersAt = (...wanted: (FigurePlace | 'unknown')[]) =>
    membersWhere(applicants, (_, index) => wanted.includes(places[index] ?? 'unknown'));

  const tooLarge = membersAt('above');
  if (tooLarge.length > 0)
    return { outcome: 'notMet', reason: 'sizesTooLarge', facts: { largest, members: tooLarge } };
  const independent = membersWhere(applicants, ({ kind }) => kind === 'kreisfrei');
  if (independent.length > 0)
    return { outcome: 'notMet', reason: 'sizesIndependent', facts: { members: independent } };

  const unknown = membersAt('unknown');
  if (unknown.length > 0 || applicants.length < term.minimumMembers) {
    return { outcome: 'missing', reason: 'sizesMissing', facts: { members: unknown }, needs: ['population'] };
  }
  const unusable = membersAt('unusable');
  if (unusable.length > 0)
    return { outcome: 'unclear', reason: 'sizesUnusable', facts: { members: unusable } };

  const figures = figuresOf(applicants, term);
  const isAnySmall = places.includes('below');
  if (!isAnySmall && !places.includes('vague')) {
    return { outcome: 'notMet', reason: 'sizesNoneSmall', facts: { smallBelow, figures } };
  }
  const large = membersAt('within', 'atMaximum', 'vague');
  if (large.length > 0)
    return { outcome: 'unclear', reason: 'sizesLargePartner', facts: { smallBelow, members: large } };

  const sum = applicants.reduce(
    (total, { population = [] }) =>
      total + population.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY),
    0,
  );
  if (sum < smallBelow) return { outcome: 'unclear', reason: 'sizesSumSmall', facts: { sum, smallBelow } };
  return { outcome: 'met', reason: 'sizesFit', facts: { smallBelow, figures } };
}

/** Where a member lies; figures that disagree are as good as a vague one. */
function placeOf(
  { population = [] }: Applicant,
  { smallBelow, largest }: ConsortiumTerm,
): FigurePlace | 'unknown' {
  if (population.length === 0) return 'unknown';
  const places = population.map((statement) =>
    placeOfFigure(statement, { minimum: smallBelow, maximum: largest }),
  );
  if (places.includes('unusable')) return 'unusable';
  return agreement(places) ?? 'vague';
}

function figuresOf(
  applicants: readonly Applicant[],
  { smallBelow, largest }: ConsortiumTerm,
): JudgedFigure[] {
  return applicants.flatMap(({ name, population = [] }) =>
    population.map((statement): JudgedFigure => {
      const place = placeOfFigure(statement, { minimum: smallBelow, maximum: largest });
      return {
        ...(name !== undefined && { name }),
        statement,
        outcome: place === 'below' ? 'met' : 'unclear',
      };
    }),
  );
}
