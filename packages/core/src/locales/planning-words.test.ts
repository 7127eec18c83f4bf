import { describe, expect, test } from 'vitest';
import {
  allDateReasons,
  allPlanConflicts,
  allPlanLosses,
  allPlanMoves,
  allPlanRemedies,
  allPlanWarnings,
  allUndatedSteps,
  moveOfKickOff,
  namesIn,
  sessions,
} from '../../test-support/all-planning-words.js';
import { considerationMethods } from '../calendar/calendar.js';
import type { PlanConflict, PlanRemedy } from '../process/planning/conflict.js';
import type { DateReason } from '../process/planning/date-reason.js';
import type { DateExplanation } from '../process/planning/explain-date.js';
import { longestCount, type Length } from '../process/planning/length.js';
import type { PlanWarning } from '../process/planning/plan.js';
import type { PlanLoss } from '../process/planning/replan-result.js';
import * as de from './de-planning.js';
import * as en from './en-planning.js';
import type { PlanningLocale } from './planning-locale.js';

const locales: Readonly<Record<'de' | 'en', PlanningLocale>> = { de, en };
const german = namesIn('de');
const english = namesIn('en');
const { june, july, september } = sessions;

const step = 'kick-off-id';
const withoutRemedies = { remedies: [] } as const;

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

describe('reasons of a date', () => {
  test.each<[DateReason, string]>([
    [
      { kind: 'after', step: 'inventory-id', ended: '2027-03-12', lag: { count: 2, unit: 'weeks' } },
      'Folgt auf „Bestandsaufnahme“ (Ende: 12. März 2027); dazwischen liegen zwei Wochen.',
    ],
    [
      { kind: 'withStart', step: 'inventory-id', began: '2027-02-01', lag: { count: 1, unit: 'days' } },
      'Beginnt frühestens einen Tag nach dem Beginn von „Bestandsaufnahme“ (1. Februar 2027).',
    ],
    [
      { kind: 'before', step: 'papers-id', begins: '2027-05-03', lag: { count: 1, unit: 'workingDays' } },
      'Endet vor „Vorlage schreiben“ (Beginn: 3. Mai 2027); dazwischen liegt ein Arbeitstag.',
    ],
    [
      { kind: 'papersDue', step: 'decision-id', session: june },
      'Die Vorlage für die Sitzung am 24. Juni 2027 (Stadtverordnetenversammlung) muss bis zum 3. Juni vorliegen.',
    ],
    [
      { kind: 'session', session: { ...june, certainty: 'assumed' } },
      'Sitzung am 24. Juni 2027 (Stadtverordnetenversammlung); die Vorlage muss bis zum 3. Juni vorliegen. Der Sitzungstermin ist eine Annahme.',
    ],
    [
      { kind: 'session', session: { ...june, on: '2028-01-20', papersBy: '2027-12-16' } },
      'Sitzung am 20. Januar 2028 (Stadtverordnetenversammlung); die Vorlage muss bis zum 16. Dezember 2027 vorliegen.',
    ],
    [
      {
        kind: 'sessionPassed',
        session: { ...june, on: '2027-05-06', papersBy: '2027-04-15' },
        because: 'papers',
        ready: '2027-04-29',
      },
      'Die Sitzung am 6. Mai 2027 (Stadtverordnetenversammlung) kommt nicht infrage: Die Vorlage wäre am 29. April fertig, sie muss aber bis zum 15. April vorliegen.',
    ],
    [
      { kind: 'sessionPassed', session: july, because: 'day', ready: '2027-07-12' },
      'Die Sitzung am 1. Juli 2027 (Stadtverordnetenversammlung) kommt nicht infrage: Gebraucht wird eine Sitzung ab dem 12. Juli.',
    ],
    [
      { kind: 'sessionPassed', session: july, because: 'day', ready: '2027-06-10' },
      'Die Sitzung am 1. Juli 2027 (Stadtverordnetenversammlung) kommt nicht infrage: Gebraucht wird eine Sitzung bis zum 10. Juni.',
    ],
    [
      { kind: 'freeDays', from: '2027-03-26', to: '2027-03-29', holidays: ['Karfreitag', 'Ostermontag'] },
      'Wegen freier Tage auf einen Arbeitstag verschoben: Karfreitag und Ostermontag.',
    ],
    [
      { kind: 'freeDays', from: '2027-03-13', to: '2027-03-14', holidays: [] },
      'Vom Wochenende auf einen Arbeitstag verschoben.',
    ],
    [
      { kind: 'weekday', weekdays: [5, 6] },
      'Auf einen Wochentag verschoben, der dafür vorgesehen ist: Freitag oder Samstag.',
    ],
    [
      { kind: 'blackout', id: 'summer-id', title: 'Sommerferien', from: '2027-06-28', to: '2027-08-06' },
      'Die Sperrzeit „Sommerferien“ bleibt frei: 28. Juni bis 6. August 2027.',
    ],
    [
      { kind: 'stillRunning', since: '2026-12-07', on: '2027-01-11' },
      'Läuft seit dem 7. Dezember 2026 und war am 11. Januar 2027 noch nicht beendet.',
    ],
    [
      { kind: 'notBefore', on: '2027-03-01', reason: 'Der Saal ist belegt' },
      'Nicht vor dem 1. März 2027. Grund: Der Saal ist belegt.',
    ],
  ])('German: $kind', (reason, sentence) => {
    expect(de.describeDateReason(reason, german)).toBe(sentence);
  });

  test.each<[DateReason, string]>([
    [
      { kind: 'after', step: 'inventory-id', ended: '2027-03-12', lag: { count: 2, unit: 'weeks' } },
      'Follows “Stocktaking” (end: 12 March 2027), with two weeks in between.',
    ],
    [
      {
        kind: 'sessionPassed',
        session: { ...june, on: '2027-05-06', papersBy: '2027-04-15' },
        because: 'papers',
        ready: '2027-04-29',
      },
      'The session on 6 May 2027 (town council) cannot be used: the papers would be ready on 29 April but have to be handed in by 15 April.',
    ],
    [
      { kind: 'freeDays', from: '2027-03-26', to: '2027-03-29', holidays: ['Good Friday', 'Easter Monday'] },
      'Moved to a working day because of days off: Good Friday and Easter Monday.',
    ],
    [{ kind: 'holiday', on: '2027-05-09' }, '9 May 2027 is ruled out (Sunday).'],
  ])('English: $kind', (reason, sentence) => {
    expect(en.describeDateReason(reason, english)).toBe(sentence);
  });
});

describe('warnings', () => {
  const ramadan: PlanWarning = {
    code: 'consideration',
    step,
    id: 'ramadan',
    name: 'Ramadan',
    from: '2027-02-08',
    to: '2027-03-09',
    method: 'islamicUmmAlQura',
    uncertainDays: 1,
    fromEvening: true,
  };

  test.each<[PlanWarning, string]>([
    [
      ramadan,
      '„Auftakt“ fällt in eine Zeit, die vielen Menschen wichtig ist: Ramadan, 8. Februar bis 9. März 2027 (ab dem Abend davor; berechnet nach dem islamischen Kalender Umm al-Qura; örtlich kann es um einen Tag abweichen). Bitte bedenken Sie das bei der Einladung.',
    ],
    [
      { code: 'sunday', step, on: '2027-05-09' },
      '„Auftakt“ liegt auf einem Sonntag (9. Mai 2027); Sonntage sind gesetzlich geschützt.',
    ],
    [
      { code: 'noReport', step, from: '2027-04-24', to: '2027-04-24' },
      '„Auftakt“ war für diese Zeit geplant: 24. April 2027. Was daraus wurde, ist nicht gemeldet.',
    ],
  ])('German: $code', (warning, sentence) => {
    expect(de.describePlanWarning(warning, german)).toBe(sentence);
  });

  test('English: papersByUnknown', () => {
    expect(
      en.describePlanWarning({ code: 'papersByUnknown', step: 'decision-id', session: 'july-id' }, english),
    ).toBe(
      'By when the papers for “Decision” have to be handed in is not known. Please ask the council’s office.',
    );
  });
});

describe('conflicts', () => {
  test.each<[PlanConflict, string]>([
    [
      {
        code: 'noSession',
        step: 'decision-id',
        body: 'council-id',
        given: 4,
        after: '2027-06-03',
        ...withoutRemedies,
      },
      'Für „Beschluss“ fehlt eine Sitzung ab dem 3. Juni 2027 (Stadtverordnetenversammlung); von den vier bekannten passt keine.',
    ],
    [
      {
        code: 'fixedTooEarly',
        step,
        on: '2027-04-24',
        earliest: '2027-05-08',
        predecessor: 'inventory-id',
        ...withoutRemedies,
      },
      '„Auftakt“ ist für den 24. April 2027 vereinbart, möglich ist aber frühestens der 8. Mai, weil „Bestandsaufnahme“ vorangeht.',
    ],
    [
      {
        code: 'endMissed',
        step: 'decision-id',
        end: '2028-09-30',
        to: '2028-10-12',
        kind: 'funding',
        ...withoutRemedies,
      },
      '„Beschluss“ reicht bis zum 12. Oktober 2028, die Förderung endet aber am 30. September.',
    ],
    [
      { code: 'unusableLength', step, length: { count: 0, unit: 'weeks' }, ...withoutRemedies },
      'Eine Dauer oder ein Abstand bei „Auftakt“ lässt sich nicht verwenden: Erwartet wird eine ganze Zahl von 1 bis 1.000 mit ihrer Einheit, angegeben ist „0 Wochen“.',
    ],
    [
      { code: 'unusableLength', step, length: undefined, ...withoutRemedies },
      'Für „Auftakt“ fehlt die Dauer.',
    ],
    [
      { code: 'circle', steps: ['inventory-id', step], ...withoutRemedies },
      'Diese Schritte warten aufeinander, deshalb kann keiner beginnen: „Bestandsaufnahme“ → „Auftakt“ → „Bestandsaufnahme“.',
    ],
  ])('German: $code', (conflict, sentence) => {
    expect(de.describeConflict(conflict, german)).toBe(sentence);
  });

  test('keep what was typed as unit, even where it is the name of something else', () => {
    const length = { count: 2, unit: 'constructor' } as unknown as Length;
    const conflict: PlanConflict = { code: 'unusableLength', step, length, ...withoutRemedies };

    expect(de.describeConflict(conflict, german)).toContain('„2 constructor“');
    expect(en.describeConflict(conflict, english)).toContain('“2 constructor”');
  });

  test('English: startMissed', () => {
    expect(
      en.describeConflict(
        {
          code: 'startMissed',
          step: 'inventory-id',
          start: '2027-02-01',
          needed: '2026-12-28',
          kind: 'plan',
          ...withoutRemedies,
        },
        english,
      ),
    ).toBe(
      '“Stocktaking” would have to begin on 28 December 2026, but the plan does not begin before 1 February 2027.',
    );
  });
});

test.each<[PlanRemedy, string, string]>([
  [
    { kind: 'beginEarlier', weeks: 2, start: '2027-01-18', beforeFunding: false },
    'Zwei Wochen früher beginnen (am 18. Januar 2027)',
    'Begin two weeks earlier (on 18 January 2027)',
  ],
  [
    { kind: 'beginEarlier', weeks: 14, start: '2026-10-26', beforeFunding: true },
    '14 Wochen früher beginnen (am 26. Oktober 2026); das liegt vor der Förderung, deshalb einen vorzeitigen Beginn beim Fördergeber erfragen',
    'Begin 14 weeks earlier (on 26 October 2026); that is before the funding, so ask the funder for an early start',
  ],
  [
    { kind: 'otherSession', step: 'decision-id', from: july, to: september },
    'Sitzung am 30. September 2027 statt am 1. Juli nehmen',
    'Take the session on 30 September 2027 instead of 1 July',
  ],
  [
    { kind: 'askForExtension', until: '2028-09-30' },
    'Verlängerung bis 30. September 2028 beim Fördergeber erfragen',
    'Ask the funder for an extension until 30 September 2028',
  ],
  [
    { kind: 'liftBlackout', blackout: 'summer-id' },
    'Sperrzeit „Sommerferien“ aufheben',
    'Do not keep “Summer holidays” free',
  ],
])('remedies: $kind', (remedy, germanText, englishText) => {
  expect(de.describePlanRemedy(remedy, german)).toBe(germanText);
  expect(en.describePlanRemedy(remedy, english)).toBe(englishText);
});

describe('moves', () => {
  test.each([
    [14, '2021-05-08', 'zwei Wochen später', 'two weeks later'],
    [7, '2021-05-01', 'eine Woche später', 'one week later'],
    [1, '2021-04-25', 'einen Tag später', 'one day later'],
    [-3, '2021-04-21', 'drei Tage früher', 'three days earlier'],
    [91, '2021-07-24', '13 Wochen später', '13 weeks later'],
    [0, '2021-04-24', 'Ende unverändert', 'with the same end'],
  ])('tell by how much: %d days', (days, to, inGerman, inEnglish) => {
    const move = moveOfKickOff({ kind: 'stillRunning', step: 'inventory-id' }, days, to);

    expect(de.describeMove(move, german)).toContain(`, ${inGerman}, weil „Bestandsaufnahme“ noch läuft.`);
    expect(en.describeMove(move, english)).toContain(
      `, ${inEnglish}, because “Stocktaking” is still running.`,
    );
  });

  test('tell from when to when and why', () => {
    const move = moveOfKickOff({
      kind: 'notBegun',
      step,
      reason: 'Die Moderation ist noch nicht beauftragt.',
    });

    expect(de.describeMove(move, german)).toBe(
      '„Auftakt“: 24. April 2021 → 8. Mai 2021, zwei Wochen später, weil der Schritt noch nicht begonnen hat. Grund: Die Moderation ist noch nicht beauftragt.',
    );
  });
});

test.each<[PlanLoss, string, string]>([
  [
    {
      kind: 'session',
      step: 'decision-id',
      session: july,
      next: { ...september, certainty: 'stated' },
      because: 'day',
      remedies: [],
    },
    'Für „Beschluss“ ist die Sitzung am 1. Juli 2027 (Stadtverordnetenversammlung) nicht mehr zu erreichen. Die nächste ist am 30. September.',
    '“Decision” can no longer reach the session on 1 July 2027 (town council). The next one is on 30 September.',
  ],
  [
    { kind: 'session', step: 'decision-id', session: july, because: 'cancelled', remedies: [] },
    'Für „Beschluss“ entfällt die Sitzung am 1. Juli 2027 (Stadtverordnetenversammlung). Eine spätere ist noch nicht bekannt.',
    'The session on 1 July 2027 (town council) for “Decision” has been cancelled. A later one is not known yet.',
  ],
])('losses: %#', (loss, germanText, englishText) => {
  expect(de.describeLoss(loss, german)).toBe(germanText);
  expect(en.describeLoss(loss, english)).toBe(englishText);
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

describe('an explanation', () => {
  const kickOff = { step, title: { de: 'Auftakt', en: 'Kick-off' }, from: '2027-04-24', to: '2027-04-24' };
  const inventory = {
    step: 'inventory-id',
    title: { de: 'Bestandsaufnahme', en: 'Stocktaking' },
    from: '2027-02-01',
    to: '2027-03-12',
  };
  const { title, ...days } = kickOff;
  const chain: DateExplanation['chain'] = [
    {
      ...kickOff,
      reasons: [
        { kind: 'after', step: 'inventory-id', ended: '2027-03-12' },
        { kind: 'weekday', weekdays: [6] },
        { kind: 'weekday', weekdays: [6] },
        { kind: 'blackout', id: 'easter', title: 'Osterferien', from: '2027-03-22', to: '2027-04-03' },
        { kind: 'weekday', weekdays: [6] },
      ],
    },
    {
      ...inventory,
      reasons: [
        { kind: 'planStart', on: '2027-01-31' },
        { kind: 'freeDays', from: '2027-01-31', to: '2027-01-31', holidays: [] },
      ],
    },
  ];

  test('leads from the date back to its origin and says nothing twice', () => {
    expect(de.describeExplanation({ id: step, title, from: days.from, to: days.to, chain }, german)).toEqual([
      '„Auftakt“: 24. April 2027',
      'Auf einen Wochentag verschoben, der dafür vorgesehen ist: Samstag.',
      'Die Sperrzeit „Osterferien“ bleibt frei: 22. März bis 3. April 2027.',
      'Folgt auf „Bestandsaufnahme“ (Ende: 12. März 2027).',
      '„Bestandsaufnahme“ (1. Februar bis 12. März 2027): Vom Wochenende auf einen Arbeitstag verschoben.',
      '„Bestandsaufnahme“: Der Plan beginnt am 31. Januar 2027.',
    ]);
  });

  test('of a milestone names its step, in English too', () => {
    const milestone = {
      id: 'm',
      title: { de: 'Auftakt ist gelungen', en: 'Kick-off is done' },
      ...days,
      chain,
    };

    expect(en.describeExplanation(milestone, english).slice(0, 2)).toEqual([
      '“Kick-off is done”: 24 April 2027',
      '“Kick-off” (24 April 2027): Moved to a day of the week that is meant for it: Saturday.',
    ]);
  });
});
