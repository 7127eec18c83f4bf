import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { deFundingCheckStart } from '../locales/de-funding-check-start.js';
import { deFundingCheck } from '../locales/de-funding-check.js';
import { deOnDemand } from '../locales/de-on-demand.js';
import { deProcessTimeline } from '../locales/de-process-timeline.js';
import { deProgrammeDirectory } from '../locales/de-programme-directory.js';
import { deProgrammeMap } from '../locales/de-programme-map.js';
import { deProgrammeTable } from '../locales/de-programme-table.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { addGermanTexts, localeFor, missingLocale, registerLocale } from './element-locale.js';
import { stringsFromAttribute } from './strings-attribute.js';
import { overrideStrings, Words } from './words.js';

const german = {
  ...de,
  ...deOnDemand,
  ...deFundingCheckStart,
  ...deFundingCheck,
  ...deProcessTimeline,
  ...deProgrammeDirectory,
  ...deProgrammeMap,
  ...deProgrammeTable,
};

beforeAll(async () => {
  addGermanTexts(deOnDemand);
  addGermanTexts(deProcessTimeline);
  await missingLocale('en');
});

afterEach(() => {
  overrideStrings({ 'timeline.title': undefined } as never);
  vi.restoreAllMocks();
});

describe('the language of the words', () => {
  test.each([
    ['de', 'de'],
    ['de-simple', 'de'],
    ['DE-at', 'de'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['ar', 'de'],
    ['', 'de'],
  ])('lang="%s" speaks %s', (lang, spoken) => {
    expect(localeFor(lang).languageTag).toBe(spoken);
  });

  test('can be added, also in part: what is missing stays German', () => {
    const { describeDate, describeSpan } = localeFor('en');
    const strings = { 'timeline.title': 'Stratejiye giden yol' };
    registerLocale({ languageTag: 'tr', strings, describeDate, describeSpan });
    const words = new Words('tr-TR');

    expect(words.text('timeline.title')).toBe('Stratejiye giden yol');
    expect(words.text('timeline.allDone')).toBe(german['timeline.allDone']);
  });
});

test('German texts that come one after the other stay all', () => {
  addGermanTexts(deProgrammeTable);
  addGermanTexts(deProgrammeMap);

  expect(new Words('de').text('programme.municipality')).toBe('Kommune');
  expect(new Words('de').text('project.retry')).toBe('Noch einmal versuchen');
});

test('own wording goes before that of the project, of the page and of the language', () => {
  const title = (...layers: ConstructorParameters<typeof Words>) =>
    new Words(...layers).text('timeline.title');
  expect(title('de')).toBe('Der Weg zur Strategie');

  overrideStrings({ 'timeline.title': 'Seite' });
  expect(title('de')).toBe('Seite');
  expect(title('de', {}, { 'timeline.title': 'Projekt' })).toBe('Projekt');
  expect(title('de', { 'timeline.title': 'Element' }, { 'timeline.title': 'Projekt' })).toBe('Element');
});

describe('blanks', () => {
  test.each([
    [1, '1 Arbeitsschritt'],
    [0, '0 Arbeitsschritte'],
    [2, '2 Arbeitsschritte'],
  ])('%i steps', (count, text) => {
    expect(new Words('de').counted('timeline.steps', count)).toBe(text);
  });

  test('are filled with what is given and stay visible where nothing is', () => {
    const words = new Words('de', { 'timeline.todayOn': '{date}: {unknown}' });

    expect(words.text('timeline.todayOn', { date: '1. Mai' })).toBe('1. Mai: {unknown}');
  });

  test('keep things that are no text as they are', () => {
    const thing = { shown: true };

    expect(new Words('de').pieces('timeline.next', { phases: thing })).toEqual([
      'Als Nächstes: ',
      thing,
      '.',
    ]);
    expect(new Words('en').listPieces(['a', thing, 'b'])).toEqual(['a', ', ', thing, ', and ', 'b']);
  });

  test.each(Object.keys(german) as (keyof typeof german)[])(
    '%s has the same blanks in both languages',
    (key) => {
      const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

      expect(blanks(en[key])).toEqual(blanks(german[key]));
    },
  );
});

describe('the attribute strings', () => {
  test.each([
    ['{"timeline.title": "Unser Weg"}', { 'timeline.title': 'Unser Weg' }],
    ['', {}],
    [null, {}],
  ])('%j is %j without a word', (value, strings) => {
    const warn = vi.spyOn(console, 'warn');

    expect(stringsFromAttribute(value)).toEqual(strings);
    expect(warn).not.toHaveBeenCalled();
  });

  test.each(['{title}', '["a"]', '{"timeline.title": 3}', '"text"', 'null'])(
    '%s is reported and left aside',
    (value) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

      expect(stringsFromAttribute(value)).toEqual({});
      expect(warn.mock.calls[0]?.[0]).toContain(value);
    },
  );
});
