import { describe, expect, test } from 'vitest';
import { allIssues } from '../../test-support/all-issues.js';
import type { DateSpan } from '../shared/date-span.js';
import type { ParseIssue } from '../shared/parse-issue.js';
import { describeDate, describeIssue, describeNote, describeSpan, phaseStateWords } from './de.js';

const path = '/somewhere';

test.each([
  ['2019-11-06', '6. November 2019'],
  ['2020-02-29', '29. Februar 2020'],
  ['2020-01-01', '1. Januar 2020'],
  ['2020-12-31', '31. Dezember 2020'],
  ['2020-03', 'März 2020'],
  ['2020-Q2', '2. Quartal 2020'],
  ['2020', '2020'],
])('D13 %s in German: %s', (date, words) => {
  expect(describeDate(date)).toBe(words);
});

test.each<[DateSpan, string]>([
  [{ from: '2020-02', to: '2020-03' }, 'Februar bis März 2020'],
  [{ from: '2019-12', to: '2020-01' }, 'Dezember 2019 bis Januar 2020'],
  [{ from: '2020-04-24', to: '2020-05-08' }, '24. April bis 8. Mai 2020'],
  [{ from: '2019-12-30', to: '2020-01-02' }, '30. Dezember 2019 bis 2. Januar 2020'],
  [{ from: '2020-Q1', to: '2020-Q2' }, '1. Quartal 2020 bis 2. Quartal 2020'],
  [{ from: '2020', to: '2021' }, '2020 bis 2021'],
  [{ from: '2020-02', to: '2020-03-15' }, 'Februar 2020 bis 15. März 2020'],
  [{ from: '2020-05-04', to: '2020-Q3' }, '4. Mai 2020 bis 3. Quartal 2020'],
  [{ from: '2020-04-24', to: '2020-04-24' }, '24. April 2020'],
  [{ from: '2020-02', to: '2020-02' }, 'Februar 2020'],
  [{ from: '2020-05' }, 'ab Mai 2020'],
  [{ to: '2021-12' }, 'bis Dezember 2021'],
  [{ wording: 'Ende März' }, 'Ende März'],
  [{ from: '2020-03', wording: 'Ende März' }, 'ab März 2020'],
  [{}, 'Termin nicht bekannt'],
])('D8 %o in German: %s', (span, words) => {
  expect(describeSpan(span)).toBe(words);
});

test.each<[DateSpan, 'expected' | 'actual', string]>([
  [{ from: '2027-09' }, 'expected', 'ab September 2027'],
  [{ from: '2021-05' }, 'actual', 'seit Mai 2021'],
  [{ to: '2021-12' }, 'actual', 'bis Dezember 2021'],
  [{ from: '2020-02', to: '2020-02' }, 'actual', 'Februar 2020'],
])('P6 %o that is %s in German: %s', (span, kind, words) => {
  expect(describeSpan(span, kind)).toBe(words);
});

test.each<[string, ParseIssue, string]>([
  [
    'one entry',
    { code: 'tooSmall', path, facts: { minimum: 1, unit: 'entries' } },
    'Die Liste braucht mindestens 1 Eintrag.',
  ],
  [
    'two entries',
    { code: 'tooSmall', path, facts: { minimum: 2, unit: 'entries' } },
    'Die Liste braucht mindestens 2 Einträge.',
  ],
  [
    'a large number',
    { code: 'tooLarge', path, facts: { maximum: 1_000_000, unit: 'number' } },
    'Die Zahl darf nicht größer als 1.000.000 sein.',
  ],
  [
    'a decimal comma',
    { code: 'notInteger', path, facts: { received: 0.5 } },
    'Erwartet wird eine ganze Zahl, gefunden wurde 0,5.',
  ],
  [
    'an empty text',
    { code: 'invalidFormat', path, facts: { format: 'text', received: ' ' } },
    'Erwartet wird ein Text, der nicht leer ist, gefunden wurde ein leerer Text.',
  ],
  [
    'two possible types',
    { code: 'wrongType', path, facts: { expected: ['string', 'object'], received: 'boolean' } },
    'Erwartet wird ein Text in Anführungszeichen oder ein Objekt { … }, gefunden wurde ein Wahrheitswert (true oder false).',
  ],
  [
    'a character',
    { code: 'invalidJson', path, facts: { problem: 'unexpectedCharacter', found: '„' } },
    'Die Datei lässt sich nicht lesen (kein gültiges JSON). Hier steht ein Zeichen, das an dieser Stelle nicht erlaubt ist. Gefunden wurde „„“.',
  ],
  [
    'a character that cannot be seen',
    { code: 'invalidJson', path, facts: { problem: 'unexpectedCharacter', found: '\u00a0' } },
    'Die Datei lässt sich nicht lesen (kein gültiges JSON). Hier steht ein Zeichen, das an dieser Stelle nicht erlaubt ist. Gefunden wurde das unsichtbare Zeichen U+00A0.',
  ],
  [
    'no character',
    { code: 'invalidJson', path, facts: { problem: 'missingColon' } },
    'Die Datei lässt sich nicht lesen (kein gültiges JSON). Nach dem Schlüssel fehlt ein Doppelpunkt.',
  ],
  [
    'a circle',
    { code: 'circularReference', path, facts: { ids: ['a', 'b'] } },
    'Die Angaben „partOf“ führen im Kreis: a → b → a. Nichts kann Teil von sich selbst sein. Löschen oder berichtigen Sie eine davon.',
  ],
  [
    'a number that begins with 0',
    { code: 'invalidJson', path, facts: { problem: 'leadingZero', found: '06999001' } },
    'Die Datei lässt sich nicht lesen (kein gültiges JSON). Zahlen beginnen nicht mit 0. Schlüssel wie der AGS stehen in Anführungszeichen. Gefunden wurde „06999001“.',
  ],
  [
    'quotation marks inside a text',
    { code: 'invalidJson', path, facts: { problem: 'missingComma' } },
    'Die Datei lässt sich nicht lesen (kein gültiges JSON). Vor diesem Eintrag fehlt ein Komma. Anführungszeichen innerhalb eines Textes schreiben Sie als \\".',
  ],
  [
    'another JSON file',
    { code: 'notAProject', path: '', facts: { received: 'object' } },
    'Das ist keine WIRkt-Projektdatei: Erwartet wird ein Objekt mit „formatVersion“, „id“, „title“ und weiteren Angaben, gefunden wurde ein Objekt ohne solche Angaben. Prüfen Sie, ob Sie die richtige Datei angegeben haben.',
  ],
])('D3 German sentence: %s', (_case, issue, sentence) => {
  expect(describeIssue(issue)).toBe(sentence);
});

describe('German texts say Sie', () => {
  const texts = [
    ...allIssues.map(describeIssue),
    describeNote({ code: 'unknownKey', path, facts: { key: 'x' } }),
    ...Object.values(phaseStateWords),
  ];

  test('D3 never du', () => {
    expect(
      texts.filter((text) =>
        /(?<!\p{L})(?:du|dir|dich|dein\p{L}*|euch|euer|eure\p{L}*|ihr)(?!\p{L})/iu.test(text),
      ),
    ).toEqual([]);
  });
});
