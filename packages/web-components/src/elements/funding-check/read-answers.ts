import type { FundingProgramme } from '@wirkt/core/funding';
import { compareAmounts, firstDay, lastDay } from '@wirkt/core/shared';
import { isUnknown, listOf, type AnyQuestionId, type FundingAnswers } from './answers.js';
import { fieldsOf, type Field } from './questions.js';
import { readDate } from './read-date.js';
import {
  readMoney,
  readMonths,
  readNumber,
  readPopulation,
  readYear,
  understood,
  type Reading,
  type ReadingProblem,
} from './read-typed.js';

/** Why an answer does not count; the words for it say what to do. */
export type AnswerProblem = ReadingProblem | 'required' | 'endBeforeBegin' | 'partAboveWhole' | 'yearTwice';

const readers: Readonly<Record<Field['kind'], (text: string) => Reading<unknown>>> = {
  population: readPopulation,
  months: readMonths,
  year: readYear,
  money: readMoney,
  date: readDate,
  number: readNumber,
  text: understood,
  choice: understood,
  several: understood,
};

/** What is wrong with what stands in a field; an empty one is nothing wrong. */
export function problemOf({ key, kind }: Field, answers: FundingAnswers): AnswerProblem | undefined {
  const text = answers[key] ?? '';
  if (text.trim() === '') return undefined;
  const reading = readers[kind](text);
  if (!reading.ok) return reading.problem;
  if (key === 'end' && endsBeforeBegin(answers)) return 'endBeforeBegin';
  if (key.startsWith('moderationCosts') && isPartAboveWhole(key, answers)) return 'partAboveWhole';
  return key.startsWith('year') && isYearTwice(key, answers) ? 'yearTwice' : undefined;
}

/** What keeps a question from being answered, by the name of the field. */
export function problemsOf(
  question: AnyQuestionId,
  answers: FundingAnswers,
  programme: FundingProgramme,
): ReadonlyMap<string, AnswerProblem> {
  const fields = fieldsOf(question, answers, programme);
  const problems = fields.flatMap((field): [string, AnswerProblem][] => {
    const isEmpty = isFieldEmpty(field, answers);
    const problem = isEmpty && field.isOptional !== true ? 'required' : problemOf(field, answers);
    return problem === undefined ? [] : [[field.key, problem]];
  });
  const given = (key: string) => (answers[key] ?? '').trim() !== '';
  const lacksLength = question === 'period' && !given('months') && !(given('begin') && given('end'));
  return new Map([
    ...(lacksLength ? [[given('begin') ? 'end' : 'begin', 'required'] as const] : []),
    ...problems,
  ]);
}

/** True where a question has a usable answer. */
export function isAnswered(
  question: AnyQuestionId,
  answers: FundingAnswers,
  programme: FundingProgramme,
): boolean {
  return !isUnknown(answers, question) && problemsOf(question, answers, programme).size === 0;
}

/** True where something stands in a question, readable or not. */
export function isTouched(
  question: AnyQuestionId,
  answers: FundingAnswers,
  programme: FundingProgramme,
): boolean {
  return (
    isUnknown(answers, question) ||
    fieldsOf(question, answers, programme).some((field) => !isFieldEmpty(field, answers))
  );
}

/** True where nothing stands in a field, or a choice that does not exist (any more). */
export function isFieldEmpty({ key, options }: Field, answers: FundingAnswers): boolean {
  const text = (answers[key] ?? '').trim();
  return options ? !listOf(text).some((each) => options.includes(each)) : text === '';
}

/** Certainly, also where both are known to the month only. */
function endsBeforeBegin({ begin = '', end = '' }: FundingAnswers): boolean {
  const [from, to] = [readDate(begin), readDate(end)];
  return from.ok && to.ok && lastDay(to.value) < firstDay(from.value);
}

function isPartAboveWhole(key: string, answers: FundingAnswers): boolean {
  const [part, whole] = [
    readMoney(answers[key] ?? ''),
    readMoney(answers[key.replace('moderationCosts', 'costs')] ?? ''),
  ];
  return part.ok && whole.ok && compareAmounts(part.value, whole.value) > 0;
}

function isYearTwice(key: string, answers: FundingAnswers): boolean {
  return Object.entries(answers).some(
    ([other, text]) => /^year\d$/.test(other) && other < key && text.trim() === answers[key]?.trim(),
  );
}
