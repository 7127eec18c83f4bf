import type { FundingFact } from '@wirkt/core/funding';

/**
 * Everything that a reader has typed or chosen, as plain text by the name of the field. What cannot be
 * read stays as it was typed and counts as missing.
 */
export type FundingAnswers = Readonly<Record<string, string>>;

/** Questions with texts of their own, in the order of the form. */
export const questionIds = [
  'population',
  'form',
  'members',
  'lead',
  'kind',
  'period',
  'extension',
  'concept',
  'obligation',
  'approval',
  'earlyStartPermission',
  'money',
  'financePlan',
  'moderation',
  'audience',
  'formats',
  'socialSpace',
  'localIdentity',
  'hearing',
  'resolution',
  'route',
] as const satisfies readonly FundingFact[];

/** A question with texts of its own. */
export type QuestionId = (typeof questionIds)[number];

/** A question, or `further:` and the fact that a programme asks for by a criterion of its own. */
export type AnyQuestionId = QuestionId | `further:${string}`;

/** True for a question with texts of its own. */
export function isOwn(question: AnyQuestionId): question is QuestionId {
  return questionIds.some((each) => each === question);
}

/** Several choices stand in one answer, as do the questions that somebody cannot answer; a star needs no escape in addresses. */
export function listOf(answer: string | undefined): string[] {
  return (answer ?? '').split('*').filter((each) => each !== '');
}

/** A list with one entry added or taken out. */
export function withEntry(answer: string | undefined, entry: string, isIn: boolean): string {
  const others = listOf(answer).filter((each) => each !== entry);
  return (isIn ? [...others, entry] : others).join('*');
}

/** True where a reader said "I do not know". */
export function isUnknown(answers: FundingAnswers, question: AnyQuestionId): boolean {
  return listOf(answers['unknown']).includes(question);
}

/** Several municipalities apply together. */
export function isJoint(answers: FundingAnswers): boolean {
  return answers['form'] === 'consortium';
}

/** How many municipalities apply; a consortium whose members are not named yet is one that is known. */
export function memberCount(answers: FundingAnswers): number {
  return isJoint(answers) ? countOf(answers['members'], 6, 1) : 1;
}

/** How many budget years the finance plan has. */
export function planYearCount(answers: FundingAnswers): number {
  return countOf(answers['planYears'], 4, 0);
}

function countOf(answer: string | undefined, most: number, otherwise: number): number {
  const count = Number(answer);
  return Number.isInteger(count) && count >= 1 && count <= most ? count : otherwise;
}

/** 1 to the number of things. */
export function places(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
