import type { EligibilityDecision, FundingFinding, FundingProgramme, FundingRule } from '@wirkt/core/funding';
import {
  isOwn,
  isUnknown,
  listOf,
  questionIds,
  type AnyQuestionId,
  type FundingAnswers,
  type QuestionId,
} from './answers.js';
import { isAnswered, isTouched } from './read-answers.js';
import { furtherKey, furtherCriteria, furtherCriterion, questionOf } from './further-criteria.js';

/**
 * The question that settles most, after that for the residents. Questions whose answer would change
 * nothing are not among the missing facts and so are not asked.
 */
export function nextQuestion(
  { missing, remedies }: EligibilityDecision,
  answers: FundingAnswers,
  programme: FundingProgramme,
): AnyQuestionId | undefined {
  const isOpen = (question: AnyQuestionId) =>
    !isUnknown(answers, question) && !isAnswered(question, answers, programme);
  // A small municipality is asked at once whether it applies with others.
  const wouldNeedPartners = remedies.some(({ kind }) => kind === 'findPartners');
  // No approval yet, but a contract: what counts then is whether that was permitted.
  const waitsForPermission =
    missing.some(({ fact }) => fact === 'approval') && answers['approval'] === 'none';
  const candidates: AnyQuestionId[] = [
    'population',
    ...(wouldNeedPartners ? (['form'] as const) : []),
    ...(waitsForPermission ? (['earlyStartPermission'] as const) : []),
    ...missing.flatMap((fact) => questionOf(fact, programme) ?? []),
  ];
  return candidates.find(isOpen);
}

/** The rule that speaks about what a question asks for. */
const rulesOfQuestions: Readonly<Record<QuestionId, FundingRule>> = {
  population: 'F1',
  form: 'F2',
  members: 'F2',
  lead: 'F3',
  kind: 'F5',
  period: 'F6',
  extension: 'F6',
  concept: 'F14',
  obligation: 'F8',
  approval: 'F8',
  earlyStartPermission: 'F8',
  money: 'F9',
  financePlan: 'F10',
  moderation: 'F20',
  audience: 'F15',
  formats: 'F18',
  socialSpace: 'F16',
  localIdentity: 'F17',
  hearing: 'F22',
  resolution: 'F21',
  route: 'F23',
};

/** The finding for which a question is asked, the one that waits for its answer first. */
export function findingBehind(
  question: AnyQuestionId,
  { findings, missing }: EligibilityDecision,
  programme: FundingProgramme,
): FundingFinding | undefined {
  if (!isOwn(question)) {
    const criterion = furtherCriterion(question, programme);
    return findings.find(({ facts }) => 'criterion' in facts && facts.criterion === criterion?.id);
  }
  const waiting = missing.find((fact) => questionOf(fact, programme) === question);
  const rule = waiting?.rules[0] ?? rulesOfQuestions[question];
  return findings.find((finding) => finding.rule === rule);
}

/** What an answer changed, without what still waits for others. */
export function changedFindings(
  before: EligibilityDecision | undefined,
  after: EligibilityDecision,
): readonly FundingFinding[] {
  const known = new Set(before?.findings.map(standing));
  return after.findings.filter((finding) => finding.outcome !== 'missing' && !known.has(standing(finding)));
}

function standing({ rule, outcome, reason, facts }: FundingFinding): string {
  return JSON.stringify([rule, outcome, reason, facts]);
}

/** Rules that already decide against the application, and that nobody wanted to look past yet. */
export function stoppingRules({ findings }: EligibilityDecision, answers: FundingAnswers): string[] {
  const passed = listOf(answers['goOn']);
  return findings
    .filter(({ force, outcome, rule }) => force === 'must' && outcome === 'notMet' && !passed.includes(rule))
    .map(({ rule }) => rule);
}

/** Questions that were answered, tried or put aside, in the order in which that happened as far as it is known. */
export function pastQuestions(answers: FundingAnswers, programme: FundingProgramme): AnyQuestionId[] {
  const further = furtherCriteria(programme).map(({ fact }) => furtherKey(fact));
  const all: readonly AnyQuestionId[] = [...questionIds, ...further];
  const order = listOf(answers['asked']);
  const place = (question: AnyQuestionId) => {
    const index = order.indexOf(question);
    return index === -1 ? order.length : index;
  };
  return all
    .filter((question) => isTouched(question, answers, programme))
    .toSorted((one, other) => place(one) - place(other));
}
