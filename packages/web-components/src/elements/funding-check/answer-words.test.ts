import { kivHessen } from '@wirkt/core/funding';
import { expect, test } from 'vitest';
import { addGermanTexts } from '../../internal/element-locale.js';
import { Words } from '../../internal/words.js';
import { deFundingCheck } from '../../locales/de-funding-check.js';
import { answerInWords, optionInWords } from './answer-words.js';
import { questionIds, type FundingAnswers } from './answers.js';
import { fieldsOf } from './questions.js';
import * as funding from './words-de.js';

/** Answers that open every field that waits for another one. */
const everything: FundingAnswers = {
  form: 'consortium',
  members: '3',
  planYears: '2',
  extension: 'yes',
  obligation: 'contract',
  approval: 'given',
  hearing: 'auslaenderbeirat',
  resolution: 'adopted',
};

test('every option of every question has a text', () => {
  addGermanTexts(deFundingCheck);
  const words = new Words('de');
  const options = questionIds
    .flatMap((question) => fieldsOf(question, everything, kivHessen))
    .flatMap((field) =>
      (field.options ?? []).map((option) => optionInWords(field, option, everything, words)),
    );

  expect(options.length).toBeGreaterThan(40);
  expect(options.filter((text) => text.startsWith('check.'))).toEqual([]);
});

test.each<[Parameters<typeof answerInWords>[0], FundingAnswers, string]>([
  ['population', { residents1: 'knapp 13.300' }, 'weniger als 13.300'],
  ['population', { residents1: 'x' }, 'x (noch offen)'],
  ['concept', { unknown: 'concept' }, 'noch offen'],
  [
    'period',
    { begin: '1.2.2027', months: '18' },
    'Beginn: 1. Februar 2027; oder Dauer in Monaten: 18 Monate',
  ],
  [
    'members',
    { ...everything, residents1: '9600', name2: 'Selters', residents2: 'x' },
    'Ihre Kommune: 9.600; Selters: noch offen; Kommune 3: noch offen',
  ],
  ['formats', { formats: 'workshop*survey*nichts' }, 'Workshop, Befragung'],
  ['money', { requested: '20.000' }, '20.000 €'],
])('the answer to %s in the list: %j', (question, answers, text) => {
  addGermanTexts(deFundingCheck);
  const said = answerInWords(question, answers, { words: new Words('de'), funding, programme: kivHessen });

  expect(said.replaceAll('\u00a0', ' ')).toBe(text);
});
