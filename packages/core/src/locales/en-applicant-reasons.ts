import { figures, member, members, number } from './en-funding-phrases.js';
import type { ApplicantReason, ReasonWords } from './funding-words.js';

const ask = 'Please ask the granting authority.';

/** English sentences about who applies: size, consortium, kind and Land. */
export const applicantReasons: Pick<ReasonWords, ApplicantReason> = {
  populationWithin: ({ minimum, maximum, figures: judged }) =>
    judged.length > 1
      ? `All figures lead to the same result, between ${number(minimum)} and ${number(maximum)}: ${figures(judged)}.`
      : `Number of residents ${figures(judged)}: between ${number(minimum)} and ${number(maximum)}.`,
  populationBelow: ({ minimum, figures: judged }) =>
    `Fewer than ${number(minimum)} residents: ${figures(judged)}. Applying alone is not provided for.`,
  populationAbove: ({ maximum, figures: judged }) =>
    `Above the upper bound of ${number(maximum)} residents: ${figures(judged)}. You can develop a strategy without this funding too.`,
  populationUpperBoundOpen: ({ maximum }) =>
    `Exactly ${number(maximum)}: the wording leaves open whether the bound itself belongs to it. ${ask}`,
  populationSmallerAloneOpen: ({ minimum, figures: judged }) =>
    `Fewer than ${number(minimum)} residents: ${figures(judged)}. This source neither excludes nor promises an application alone. ${ask}`,
  populationFigureVague: ({ minimum, maximum, figures: judged }) =>
    `The figure ${figures(judged)} is too vague to be measured against ${number(minimum)} and ${number(maximum)}. Take the figure of the statistical office.`,
  populationFiguresDisagree: ({ figures: judged }) =>
    `The figures lead to different results: ${figures(judged)}. Usual is the figure of the statistical office; which one counts is for the granting authority to say.`,
  populationUnusable: () =>
    'The number of residents is no whole number from 0 and cannot be checked. Please correct it.',
  populationMissing: ({ minimum, maximum }) =>
    `The number of residents is missing. Municipalities between ${number(minimum)} and ${number(maximum)} residents are funded.`,
  populationJudgedAsConsortium: () =>
    'In a consortium the sizes of the members count; they are checked on their own.',
  populationNotStated: () => `No rule on the number of residents is known. ${ask}`,

  singleApplicant: () => 'One municipality applies alone; rules for a consortium do not apply.',
  membersFit: ({ members: count }) => `${count} municipalities form the consortium.`,
  membersMissing: ({ members: count, minimum }) =>
    count === 0
      ? 'The municipalities of the consortium are missing.'
      : `${count === 1 ? '1 municipality is' : `${count} municipalities are`} named; a consortium needs at least ${minimum}. The partner is missing.`,
  membersTooMany: ({ members: count, maximum }) =>
    `${count} municipalities are too many: one or two partners are provided for, at most ${maximum} together.`,
  membersNumberOpen: ({ members: count }) =>
    `The source does not say whether a consortium of ${count} municipalities is possible. ${ask}`,
  membersRepeated: ({ members: named }) => `Named twice: ${members(named)}. Every municipality counts once.`,
  leadNamed: ({ lead }) => `In the lead: ${member(lead)}.`,
  leadMissing: () => 'It is missing which municipality is in the lead and applies.',
  leadSeveral: ({ leads }) =>
    `Several municipalities are named as lead: ${members(leads)}. Only one can apply.`,
  sizesFit: ({ smallBelow, figures: judged }) =>
    `All members have fewer than ${number(smallBelow)} residents: ${figures(judged)}.`,
  sizesMissing: ({ members: named }) =>
    named.length === 0
      ? 'The numbers of residents of the members are missing.'
      : `The number of residents is missing: ${members(named)}.`,
  sizesNoneSmall: ({ smallBelow, figures: judged }) =>
    `No member has fewer than ${number(smallBelow)} residents: ${figures(judged)}. The consortium is meant for smaller municipalities; each of these can check an application of its own.`,
  sizesTooLarge: ({ largest, members: named }) =>
    `More than ${number(largest)} residents: ${members(named)}.`,
  sizesIndependent: ({ members: named }) =>
    `Independent of a county and so not the aim of the funding: ${members(named)}.`,
  sizesLargePartner: ({ smallBelow, members: named }) =>
    `The source does not say whether a partner with ${number(smallBelow)} residents or more may belong to the consortium: ${members(named)}. ${ask}`,
  sizesSumSmall: ({ sum, smallBelow }) =>
    `Together ${number(sum)} residents, fewer than ${number(smallBelow)}: the source does not say whether that is enough. ${ask}`,
  sizesUnusable: ({ members: named }) =>
    `The number of residents is no whole number from 0: ${members(named)}. Please correct it.`,
  consortiumNotForeseen: () => `A consortium is not provided for here. ${ask}`,

  kindFits: () => 'The kind of municipality fits.',
  kindMissing: ({ members: named }) =>
    named.length === 0
      ? 'It is missing whether the municipality belongs to a county.'
      : `It is missing whether the municipality belongs to a county: ${members(named)}.`,
  kindOther: ({ members: named }) =>
    `Not of the kind named, but independent of a county or with special status: ${members(named)}.`,
  kindNotStated: () => `No rule on the kind of municipality is known. ${ask}`,

  landFits: () => 'The municipality key lies in the Land of the programme.',
  landOther: ({ members: named }) => `Not in the Land of the programme: ${members(named)}.`,
  landUnknown: () =>
    'Without a municipality key it is not checked whether the municipality lies in the Land of the programme.',
};
