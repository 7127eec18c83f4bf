import { describe, expect, test } from 'vitest';
import { allPlanLosses, allPlanMoves, allUndatedSteps } from '../../test-support/all-plan-changes.js';
import {
  allDateReasons,
  allPlanConflicts,
  allPlanRemedies,
  allPlanWarnings,
  namesIn,
} from '../../test-support/all-planning-words.js';
import { considerationMethods } from '../calendar/calendar.js';
import type { DateReason } from '../process/planning/date-reason.js';
import { longestCount, type Length } from '../process/planning/length.js';
import * as de from './de-planning.js';
import * as en from './en-planning.js';
import type { PlanningLocale } from './planning-locale.js';

const locales: Readonly<Record<'de' | 'en', PlanningLocale>> = { de, en };
const german = namesIn('de');

const step = 'kick-off-id';

describe.each(['de', 'en'] as const)('every sentence in %s', (language) => {
  const words = locales[language];
  const name = namesIn(language);
  const sentences = [
    ...allDateReasons.map((each) => words.describeDateReason(each, name)),
    ...allPlanWarnings.map((each) => words.describePlanWarning(each, name)),
    ...allPlanConflicts.map((each) => words.describeConflict(each, name)),
    ...allPlanMoves.map((each) => words.describeMove(each, name)),
    ...allPlanLosses.map((each) => words.describeLoss(each, name)),
    ...allUndatedSteps.map((each) => words.describeUndated(each, name)),
  ];
  const instructions = allPlanRemedies.map((each) => words.describePlanRemedy(each, name));

  test('is a sentence with a capital and a full stop', () => {
    expect(sentences.filter((text) => !/^[\p{Lu}\d„“].*\.$/su.test(text))).toEqual([]);
  });

  test('of a remedy is an instruction for a button: no full stop, no more than two lines', () => {
    expect(instructions.filter((text) => !/^[\p{Lu}„“].*[^.]$/u.test(text) || text.length > 140)).toEqual([]);
  });

  test('has no blanks that nobody filled, and names in place of ids', () => {
    const odd = [...sentences, ...instructions].filter((text) =>
      /undefined|NaN|\[object|[{}]| {2}|\.\.|\s[.,;:)]|\(\)|„“|“”|-id\b/.test(text),
    );
    expect(odd).toEqual([]);
  });

  test('uses the quotation marks of its language, each closed', () => {
    const [open, close] = { de: ['„', '“'] as const, en: ['“', '”'] as const }[language];
    const count = (text: string, mark: string) => text.split(mark).length;
    const odd = [...sentences, ...instructions].filter(
      (text) => text.includes('"') || count(text, open) !== count(text, close),
    );
    expect(odd).toEqual([]);
  });

  test('of a warning names the step', () => {
    const nameOfStep = name('step', step);
    expect(
      allPlanWarnings
        .map((warning) => words.describePlanWarning(warning, name))
        .filter((text) => !text.includes(nameOfStep)),
    ).toEqual([]);
  });

  test('says another thing for another kind', () => {
    const kinds = new Set([
      ...allDateReasons.map((each) => `${each.kind} ${words.describeDateReason(each, name)}`),
      ...allPlanConflicts.map((each) => `${each.code} ${words.describeConflict(each, name)}`),
    ]);
    const texts = new Set([...kinds].map((each) => each.slice(each.indexOf(' '))));
    expect(texts.size).toBe(kinds.size);
  });

  test('has a word for every label, kind of work, role and unit, each once', () => {
    const { planLabels, stepKindWords, sessionRoleWords, lengthUnitWords } = words;
    for (const dictionary of [planLabels, stepKindWords, sessionRoleWords, lengthUnitWords]) {
      const all: readonly string[] = Object.values(dictionary);
      expect(all.filter((word) => !/^\p{L}[\p{L} ]+$/u.test(word))).toEqual([]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('names the longest length that can be counted', () => {
    const tooLong = {
      code: 'unusableLength',
      step,
      length: { count: 5000, unit: 'days' },
      remedies: [],
    } as const;
    const figure = new Intl.NumberFormat(language).format(longestCount);
    expect(words.describeConflict(tooLong, name)).toContain(figure);
  });

  test('tells every method of finding days apart', () => {
    const texts = considerationMethods.map((method) => words.describeConsiderationMethod(method, 0));
    expect(new Set(texts).size).toBe(considerationMethods.length);
  });
});

test('German sentences never say du or Rat, and no word of programmers', () => {
  const texts = [
    ...allDateReasons.map((each) => de.describeDateReason(each, german)),
    ...allPlanWarnings.map((each) => de.describePlanWarning(each, german)),
    ...allPlanConflicts.map((each) => de.describeConflict(each, german)),
    ...allPlanRemedies.map((each) => de.describePlanRemedy(each, german)),
    ...allPlanMoves.map((each) => de.describeMove(each, german)),
    ...allPlanLosses.map((each) => de.describeLoss(each, german)),
  ];
  const odd =
    /(?<!\p{L})(?:du|dir|dein\p{L}*|Rat|Stadtrat|Gemeinderat|Constraint\p{L}*|Blackout\p{L}*|Slack|Template)(?!\p{L})/u;
  expect(texts.filter((text) => odd.test(text))).toEqual([]);
});

test.each<[Length, string, string]>([
  [{ count: 1, unit: 'weeks' }, 'eine Woche', 'one week'],
  [{ count: 2, unit: 'weeks' }, '2 Wochen', '2 weeks'],
  [{ count: 1, unit: 'workingDays' }, 'ein Arbeitstag', 'one working day'],
  [{ count: 10, unit: 'workingDays' }, '10 Arbeitstage', '10 working days'],
  [{ count: 1, unit: 'days' }, 'ein Tag', 'one day'],
  [{ count: 1000, unit: 'days' }, '1.000 Tage', '1,000 days'],
])('lengths: %o', (length, germanText, englishText) => {
  expect(de.describeLength(length)).toBe(germanText);
  expect(en.describeLength(length)).toBe(englishText);
});

test.each([
  [-2, 'kein Puffer', 'no leeway'],
  [0, 'kein Puffer', 'no leeway'],
  [1, 'ein Arbeitstag Puffer', 'one working day of leeway'],
  [10, '10 Arbeitstage Puffer', '10 working days of leeway'],
])('slack: %d', (workingDays, germanText, englishText) => {
  expect(de.describeSlack(workingDays)).toBe(germanText);
  expect(en.describeSlack(workingDays)).toBe(englishText);
});

test.each([
  [1, 'Montag', 'Monday'],
  [7, 'Sonntag', 'Sunday'],
  [0, '0', '0'],
  [8, '8', '8'],
  [1.5, '1.5', '1.5'],
])('days of the week: %d', (weekday, germanText, englishText) => {
  expect(de.describeWeekday(weekday)).toBe(germanText);
  expect(en.describeWeekday(weekday)).toBe(englishText);
});

test('quotation marks of a title give way to inner ones', () => {
  const title = 'Auftakt „Wir alle“';
  const reason: DateReason = { kind: 'after', step, ended: '2027-03-12' };

  expect(de.describeDateReason(reason, () => title)).toBe(
    'Folgt auf „Auftakt ‚Wir alle‘“ (Ende: 12. März 2027).',
  );
  expect(en.describeDateReason(reason, () => 'Kick-off “All of us”')).toBe(
    'Follows “Kick-off ‘All of us’” (end: 12 March 2027).',
  );
  expect(en.describeDateReason(reason, () => title)).toBe(
    'Follows “Auftakt ‚Wir alle‘” (end: 12 March 2027).',
  );
});

test('brackets in the name of a body give way to a comma', () => {
  const name = () => 'Stadtverordnetenversammlung (in Gemeinden: Gemeindevertretung)';

  expect(de.describePlanRemedy({ kind: 'askForSessions', body: 'council-id' }, name)).toBe(
    'Weitere Sitzungstermine erfragen (Stadtverordnetenversammlung, in Gemeinden: Gemeindevertretung)',
  );
});

test('the day on which papers are due has a title for calendars', () => {
  expect(de.describePapersDue('Beschluss')).toBe('Abgabe der Vorlage: Beschluss');
  expect(en.describePapersDue('Decision')).toBe('Papers due: Decision');
  expect(de.describeCriterion('Die Gruppe steht.')).toBe('Erreicht, wenn: Die Gruppe steht.');
  expect(en.describeCriterion('The group is set up.')).toBe('Reached when: The group is set up.');
});
