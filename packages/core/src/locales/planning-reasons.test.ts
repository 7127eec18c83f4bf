import { describe, expect, test } from 'vitest';
import { namesIn, sessions } from '../../test-support/all-planning-words.js';
import type { DateReason } from '../process/planning/date-reason.js';
import type { DateExplanation } from '../process/planning/explain-date.js';
import type { PlanWarning } from '../process/planning/plan.js';
import * as de from './de-planning.js';
import * as en from './en-planning.js';

const german = namesIn('de');
const english = namesIn('en');
const { june, july } = sessions;

const step = 'kick-off-id';

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
