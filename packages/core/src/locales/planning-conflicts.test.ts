import { describe, expect, test } from 'vitest';
import { moveOfKickOff } from '../../test-support/all-plan-changes.js';
import { namesIn, sessions } from '../../test-support/all-planning-words.js';
import type { PlanConflict, PlanRemedy } from '../process/planning/conflict.js';
import type { Length } from '../process/planning/length.js';
import type { PlanLoss } from '../process/planning/replan-result.js';
import * as de from './de-planning.js';
import * as en from './en-planning.js';

const german = namesIn('de');
const english = namesIn('en');
const { july, september } = sessions;

const step = 'kick-off-id';
const withoutRemedies = { remedies: [] } as const;

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
    [27, '2021-05-21', '27 Tage später', '27 days later'],
    [41, '2021-06-04', 'gut fünf Wochen später', 'more than five weeks later'],
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
    'Für „Beschluss“ entfällt die Sitzung am 1. Juli 2027 (Stadtverordnetenversammlung). Eine spätere, die passt, ist noch nicht bekannt.',
    'The session on 1 July 2027 (town council) for “Decision” has been cancelled. A later one that fits is not known yet.',
  ],
  [
    { kind: 'session', step: 'decision-id', session: july, because: 'noReport', remedies: [] },
    'Die Sitzung am 1. Juli 2027 (Stadtverordnetenversammlung) für „Beschluss“ ist vorbei; was dort geschah, ist nicht gemeldet. Eine spätere, die passt, ist noch nicht bekannt.',
    'The session on 1 July 2027 (town council) for “Decision” is over; what happened there has not been reported. A later one that fits is not known yet.',
  ],
])('losses: %#', (loss, germanText, englishText) => {
  expect(de.describeLoss(loss, german)).toBe(germanText);
  expect(en.describeLoss(loss, english)).toBe(englishText);
});
