import type { Words } from '../../internal/words.js';
import type { StringKey } from '../../locales/strings.js';
import { isOwn, isUnknown, listOf, type AnyQuestionId, type FundingAnswers } from './answers.js';
import type { CheckParts, FundingWords } from './check-parts.js';
import { fieldsOf, type Field } from './questions.js';
import { problemOf } from './read-answers.js';
import { readDate } from './read-date.js';
import { readMoney, readMonths, readNumber, readPopulation } from './read-typed.js';

type WordParts = Pick<CheckParts, 'words' | 'funding' | 'programme'>;

/** Why the question is asked. */
export function reasonInWords(question: AnyQuestionId, words: Words): string {
  return words.text(isOwn(question) ? `check.why.${question}` : 'check.why.further');
}

/** The label of a field, with the municipality or year to which it belongs. */
export function labelOf(
  { label, place, key, isOptional }: Field,
  answers: FundingAnswers,
  words: Words,
): string {
  if (label === undefined) return '';
  const name = words.text(label);
  const placed =
    place === undefined
      ? name
      : /^(name|residents|kind)\d/.test(key)
        ? words.text('check.ofMember', { label: name, member: memberInWords(place, answers, words) })
        : words.text('check.ofYear', { label: name, place });
  return isOptional === true && key.startsWith('name')
    ? words.text('check.optional', { label: placed })
    : placed;
}

/** A municipality by its name, or by its place where it has none. */
export function memberInWords(place: number, answers: FundingAnswers, words: Words): string {
  const name = answers[`name${place}`]?.trim() ?? '';
  if (name !== '') return name;
  return place === 1 ? words.text('check.ownMember') : words.text('check.member', { place });
}

/** An option that can be chosen. */
export function optionInWords(
  { key, optionsName }: Field,
  option: string,
  answers: FundingAnswers,
  words: Words,
): string {
  if (key === 'lead') return memberInWords(Number(option), answers, words);
  if (key === 'members') return words.text('check.municipalities', { count: option });
  if (optionsName === undefined) return option;
  // A key that ends on `.other` would be the plural of a counted text.
  const name = option === 'other' ? 'otherFormat' : option;
  // The names of options are keys of texts; a test goes through all of them.
  return words.text(`check.option.${optionsName}.${name}` as StringKey);
}

/** What was understood of a field; nothing where it is empty or cannot be read. */
export function meaningOf(field: Field, answers: FundingAnswers, parts: WordParts): string | undefined {
  const text = (answers[field.key] ?? '').trim();
  if (text === '' || problemOf(field, answers) !== undefined) return undefined;
  const { words } = parts;
  if (field.options) {
    const chosen = listOf(text).filter((option) => field.options?.includes(option));
    const named = chosen.map((option) => optionInWords(field, option, answers, words));
    return named.length === 0 ? undefined : named.join(', ');
  }
  return typedMeaning(field.kind, text, words, parts.funding);
}

function typedMeaning(kind: Field['kind'], text: string, words: Words, funding: FundingWords): string {
  const inFigures = (value: number) => new Intl.NumberFormat(words.locale.languageTag).format(value);
  switch (kind) {
    case 'population': {
      const reading = readPopulation(text);
      if (!reading.ok) return text;
      const { value, qualifier } = reading.value;
      return words.text(`check.understood.${qualifier}`, { number: inFigures(value) });
    }
    case 'months': {
      const reading = readMonths(text);
      return reading.ok ? words.counted('check.months', reading.value) : text;
    }
    case 'number': {
      const reading = readNumber(text);
      return reading.ok ? inFigures(reading.value) : text;
    }
    case 'money': {
      const reading = readMoney(text);
      return reading.ok ? funding.describeMoney(reading.value) : text;
    }
    case 'date': {
      const reading = readDate(text);
      return reading.ok ? words.locale.describeDate(reading.value) : text;
    }
    default:
      return text;
  }
}

/** The answer to a question in a list of answers. */
export function answerInWords(question: AnyQuestionId, answers: FundingAnswers, parts: WordParts): string {
  const { words } = parts;
  if (isUnknown(answers, question)) return words.text('check.stillOpen');
  const fields = fieldsOf(question, answers, parts.programme);
  if (question === 'members') return membersInWords(fields, answers, parts);
  const meanings = fields.flatMap((field) => {
    const meaning = meaningOf(field, answers, parts);
    const text = (answers[field.key] ?? '').trim();
    if (meaning === undefined && (text === '' || field.options)) return [];
    const label = fields.length > 1 ? labelOf(field, answers, words) : '';
    const said = meaning ?? `${text} (${words.text('check.stillOpen')})`;
    return [label === '' ? said : `${label}: ${said}`];
  });
  return meanings.join('; ');
}

/** Each municipality with its residents. */
function membersInWords(fields: readonly Field[], answers: FundingAnswers, parts: WordParts): string {
  const { words } = parts;
  return fields
    .filter(({ kind }) => kind === 'population')
    .map((field) => {
      const member = memberInWords(field.place ?? 1, answers, words);
      return `${member}: ${meaningOf(field, answers, parts) ?? words.text('check.stillOpen')}`;
    })
    .join('; ');
}
