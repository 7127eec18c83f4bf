import { describe, expect, test } from 'vitest';
import { allFundingFindings, allRemedies } from '../../test-support/all-funding-reasons.js';
import { assessEligibility } from '../funding/assess-eligibility.js';
import { compareEditions } from '../funding/compare-editions.js';
import { checkFinancePlan } from '../funding/check-finance-plan.js';
import type { FundingApplication } from '../funding/application-schema.js';
import { kivHessen } from '../funding/programmes/kiv-hessen.js';
import * as de from './de-funding.js';
import * as en from './en-funding.js';
import type { FundingLocale } from './funding-locale.js';

const locales: Readonly<Record<'de' | 'en', FundingLocale>> = { de, en };
const alone = (value: number): FundingApplication => ({ applicants: [{ population: [{ value }] }] });

const findingOf = (reason: string) => allFundingFindings.find((finding) => finding.reason === reason)!;
const remedyOf = (kind: string) => allRemedies.find((remedy) => remedy.kind === kind)!;

describe.each(['de', 'en'] as const)('F28 every sentence in %s', (language) => {
  const words = locales[language];
  const sentences = [
    ...allFundingFindings.map((finding) => [finding.reason, words.describeFinding(finding)] as const),
    ...allRemedies.map((remedy) => [remedy.kind, words.describeRemedy(remedy)] as const),
  ];

  test('is a sentence without blanks that nobody filled', () => {
    const odd = sentences.filter(
      ([, text]) =>
        !/^[\p{Lu}\d„“€"–].*[.?]$/u.test(text) || /undefined|NaN|\[object|\{|\}| {2}|\.\./.test(text),
    );
    expect(odd).toEqual([]);
  });

  test('differs from all others of its kind, except where two criteria say the same', () => {
    const texts = sentences.map(([, text]) => text);
    const repeated = sentences
      .filter(([, text], index) => texts.indexOf(text) !== index)
      .map(([name]) => name);
    // Both name what was asked for and what was given.
    expect(repeated).toEqual(['furtherNotMet']);
  });
});

test('F28 German sentences say Sie and never Rat', () => {
  const texts = [...allFundingFindings.map(de.describeFinding), ...allRemedies.map(de.describeRemedy)];

  expect(
    texts.filter((text) =>
      /(?<!\p{L})(?:du|dir|dein\p{L}*|euch|Rat|Stadtrat|Gemeinderat)(?!\p{L})/u.test(text),
    ),
  ).toEqual([]);
  expect(
    texts.filter((text) =>
      /Bürger|Einwohner(?!in|zahl)/.test(text.replaceAll('Einwohnerinnen und Einwohner', '')),
    ),
  ).toEqual([]);
});

test.each([
  [
    'populationBelow',
    'Weniger als 10.000 Einwohnerinnen und Einwohner: ca. 9.600 (Hünfelden, Stand: Mai 2022). Allein ist ein Antrag nicht vorgesehen.',
  ],
  ['membersRepeated', 'Doppelt genannt: Hünfelden und Kommune 2. Jede Kommune zählt einmal.'],
  [
    'durationExtensionUnknown',
    'April 2022 bis Dezember 2023: länger als 18 Monate. Ob eine Verlängerung bewilligt wurde, ist nicht bekannt.',
  ],
  [
    'planDoesNotBalance',
    'Kosten und Mittel sind nicht in jedem Haushaltsjahr gleich. 2027: Kosten 20.000 €, Mittel 18.000,50 €.',
  ],
  ['unusableDate', '„30.11.2019“ ist kein Tag. Schreiben Sie das Datum des Antrags wie 2019-11-30.'],
])('F28 German: %s', (reason, sentence) => {
  expect(de.describeFinding(findingOf(reason)).replaceAll('\u00a0', ' ')).toBe(sentence);
});

test.each([
  [
    'populationBelow',
    'Fewer than 10,000 residents: about 9,600 (Hünfelden, as of May 2022). Applying alone is not provided for.',
  ],
  [
    'membersTooMany',
    '4 municipalities are too many: one or two partners are provided for, at most 3 together.',
  ],
  ['furtherNotMet', 'Childcare: at least 2 is asked for, 1 was given.'],
])('F28 English: %s', (reason, sentence) => {
  expect(en.describeFinding(findingOf(reason))).toBe(sentence);
});

test.each([
  ['findPartners', 'Mit einer oder zwei Partnerkommunen können Sie einen Antrag im Verbund prüfen.'],
  ['endEarlier', 'Beenden Sie den Zeitraum spätestens am 30. September 2023; das sind 18 Monate.'],
])('F30 German: %s', (kind, sentence) => {
  expect(de.describeRemedy(remedyOf(kind))).toBe(sentence);
});

describe('F28 a decision in words', () => {
  test('names what is not met and by which rules', () => {
    expect(de.describeDecision(assessEligibility(alone(9600), kivHessen, { on: '2026-11-24' }))).toBe(
      'Nach dieser Prüfung ist ein Antrag so nicht möglich. Nicht erfüllt: Einwohnerzahl. Geprüft nach: Richtlinie in Kraft seit 1. Januar 2021; das sind die Regeln für einen Antrag vom 24. November 2026.',
    );
  });

  test('says what is missing, and that dates of an edition are inferred', () => {
    const words = en.describeDecision(assessEligibility({ applicants: [] }, kivHessen, { on: '2018-05-01' }));

    expect(words).toContain('Information is missing on: Number of residents, Kind of municipality');
    expect(words).toContain('From when to when it held is inferred.');
  });

  test('without an edition gives the reason only', () => {
    expect(de.describeDecision(assessEligibility(alone(20_000), kivHessen, { on: '2017-01-01' }))).toBe(
      'Ob ein Antrag möglich ist, steht noch nicht fest. Am 1. Januar 2017 gab es das Programm nach unserer Kenntnis nicht; die früheste Fassung gilt ab 2018.',
    );
  });

  test('Z-41 marks what comes from another source as an indication', () => {
    const application: FundingApplication = {
      applicants: [{ kind: 'kreisfrei', population: [{ value: 20_000 }] }],
    };
    const { findings } = assessEligibility(application, kivHessen, { on: '2022-01-10' });
    const kind = findings.find(({ rule }) => rule === 'F5')!;

    expect(de.describeFinding(kind)).toMatch(/kreisfrei.* nur ein Anhaltspunkt\.$/);
  });
});

test('F31 a comparison names every criterion that comes out differently', () => {
  const lines = de.describeComparison(
    compareEditions(alone(50_000), kivHessen, ['kiv-2018', 'kiv-2021'], { on: '2018-05-01' }),
  );

  expect(lines[0]).toContain('führen zum selben Ergebnis: Ob ein Antrag möglich ist, steht noch nicht fest.');
  expect(lines).toContain('Einwohnerzahl: erfüllt (Voraussetzung) → unklar (Voraussetzung).');
});

test('F32 a finance plan in words says what is certain and what must be asked', () => {
  const [, , edition] = kivHessen.editions;
  const plan = [
    {
      year: 2027,
      costs: [
        { kind: 'externalModeration', amount: '15000.00' },
        { kind: 'childcare', amount: '5000.00' },
      ],
      funds: [{ origin: 'programme', status: 'requested', amount: '20000.00' }],
    },
  ] as const;
  const lines = de.describeFinancePlan(
    checkFinancePlan(
      plan.map((year) => ({ ...year, costs: [...year.costs], funds: [...year.funds] })),
      edition!,
      kivHessen,
    ),
  );

  expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
    'Kosten und Mittel sind in jedem Haushaltsjahr gleich: 2027: Kosten 20.000 €, Mittel 20.000 €.',
    'Sicher förderfähig (externe Prozessmoderation): 15.000 €.',
    'Bei der Bewilligungsstelle erfragen, ob förderfähig: Kinderbetreuung, 5.000 €.',
    'Beantragt: 20.000 €. Eine Obergrenze nennt diese Fassung nicht; bitte erfragen.',
    'Beantragt ist mehr, als die sicher förderfähigen Kosten ausmachen.',
  ]);
});
