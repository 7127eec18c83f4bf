import type { FundingFinding } from '../funding-finding.js';
import type { FundingFact } from '../funding-facts.js';
import { finding, groundOf, type Criterion, type FundingCase, type Judged } from './funding-case.js';

/** Rule F14: a concept goes with the application (Nr. 3.1 of the guideline of 2020). */
export const checkConcept: Criterion = (fundingCase) =>
  finding('F14', groundOf(fundingCase, 'concept', 'must'), judgeConcept(fundingCase));

/** Rule F15: participation is open to all residents, not only to voters or chosen groups (Z-28). */
export function checkAudience(fundingCase: FundingCase): FundingFinding {
  const { audience } = fundingCase.application;
  const judged: Record<NonNullable<typeof audience>, Judged> = {
    allResidents: { outcome: 'met', reason: 'audienceAll', facts: {} },
    votersOnly: { outcome: 'notMet', reason: 'audienceVotersOnly', facts: {} },
    selectedGroups: { outcome: 'notMet', reason: 'audienceSelected', facts: {} },
  };
  const ground = groundOf(fundingCase, 'audience', 'should');
  return finding('F15', ground, answered(audience, judged) ?? unknown('audienceUnknown', 'audience'));
}

/** Rule F16: the strategy refers to quarters and neighbourhoods (sozialraumbezogen). */
export const checkSocialSpace: Criterion = (fundingCase) =>
  finding(
    'F16',
    groundOf(fundingCase, 'socialSpace', 'should'),
    yesOrNo(fundingCase.application.socialSpace, 'socialSpaceGiven', 'socialSpaceNone') ??
      unknown('socialSpaceUnknown', 'socialSpace'),
  );

/** Rule F17: it takes up the identity of the municipality. */
export const checkLocalIdentity: Criterion = (fundingCase) =>
  finding(
    'F17',
    groundOf(fundingCase, 'localIdentity', 'should'),
    yesOrNo(fundingCase.application.localIdentity, 'identityGiven', 'identityNone') ??
      unknown('identityUnknown', 'localIdentity'),
  );

/** Rule F18: several different participation formats are planned. */
export function checkFormats(fundingCase: FundingCase): FundingFinding {
  const ground = groundOf(fundingCase, 'formats', 'should');
  const { formats } = fundingCase.application;
  if (!formats) return finding('F18', ground, unknown('formatsUnknown', 'formats'));
  const kinds = new Set(formats.map(({ kind }) => kind)).size;
  const minimum = ground.term?.minimum ?? 2;
  return finding(
    'F18',
    ground,
    kinds >= minimum
      ? { outcome: 'met', reason: 'formatsSeveral', facts: { kinds } }
      : { outcome: 'notMet', reason: 'formatsTooFew', facts: { kinds, minimum } },
  );
}

/** Rule F19: the municipality chooses its topics itself; there is no compulsory list, so nobody fails (Z-35). */
export function checkTopics(fundingCase: FundingCase): FundingFinding {
  const topics = fundingCase.application.topics?.length ?? 0;
  return finding(
    'F19',
    groundOf(fundingCase, 'topics', 'should'),
    topics > 0
      ? { outcome: 'met', reason: 'topicsChosen', facts: { topics } }
      : { outcome: 'notApplicable', reason: 'topicsOpen', facts: {} },
  );
}

/** Rule F20: someone from outside moderates the process; it is what is certainly funded (Z-21). */
export function checkModeration(fundingCase: FundingCase): FundingFinding {
  const { moderation } = fundingCase.application;
  const judged: Record<NonNullable<typeof moderation>, Judged> = {
    external: { outcome: 'met', reason: 'moderationExternal', facts: {} },
    internal: { outcome: 'notMet', reason: 'moderationInternal', facts: {} },
    none: { outcome: 'notMet', reason: 'moderationNone', facts: {} },
  };
  const ground = groundOf(fundingCase, 'moderation', 'should');
  return finding('F20', ground, answered(moderation, judged) ?? unknown('moderationUnknown', 'moderation'));
}

function judgeConcept({ application }: FundingCase): Judged {
  return yesOrNo(application.concept, 'conceptGiven', 'conceptNone') ?? unknown('conceptUnknown', 'concept');
}

type YesReason = 'conceptGiven' | 'socialSpaceGiven' | 'identityGiven';
type NoReason = 'conceptNone' | 'socialSpaceNone' | 'identityNone';
type UnknownReason =
  | 'conceptUnknown'
  | 'audienceUnknown'
  | 'socialSpaceUnknown'
  | 'identityUnknown'
  | 'formatsUnknown'
  | 'moderationUnknown';

/** What follows from an answer; nothing where it is none of those that exist. */
function answered<Answer extends string>(
  answer: Answer | undefined,
  judged: Readonly<Record<Answer, Judged>>,
): Judged | undefined {
  return answer !== undefined && Object.hasOwn(judged, answer) ? judged[answer] : undefined;
}

function yesOrNo(answer: boolean | undefined, yes: YesReason, no: NoReason): Judged | undefined {
  if (answer === true) return { outcome: 'met', reason: yes, facts: {} };
  return answer === false ? { outcome: 'notMet', reason: no, facts: {} } : undefined;
}

function unknown(reason: UnknownReason, fact: FundingFact): Judged {
  return { outcome: 'missing', reason, facts: {}, needs: [fact] };
}
