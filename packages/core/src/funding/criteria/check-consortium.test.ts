import { describe, expect, test } from 'vitest';
import {
  byEdition,
  judged,
  town,
  towns,
  type CriterionRow,
} from '../../../test-support/complete-application.js';
import type { Applicant } from '../application-schema.js';

const together = (applicants: Applicant[]) => ({ form: 'consortium', applicants }) as const;
const twice = (more: Partial<Applicant>): Applicant[] => [
  town(9_600, { isLead: true, ...more }),
  town(8_000, more),
];

describe('F2 number of members', () => {
  test.each<CriterionRow>([
    ['Z-03', 'two', together(towns(9_600, 8_000)), 'met', 'membersFit'],
    ['Z-03', 'three', together(towns(9_600, 8_000, 7_000)), 'met', 'membersFit'],
    ['Z-03', 'four', together(towns(9_600, 8_000, 7_000, 6_000)), 'notMet', 'membersTooMany'],
    ['Z-03', 'one so far', together(towns(9_600)), 'missing', 'membersMissing'],
    ['Z-03', 'the same town twice by its AGS', together(twice({ name: 'A' })), 'notMet', 'membersRepeated'],
    ['F2', 'the same name, other AGS', together(towns(9_600, 8_000)), 'met', 'membersFit'],
    ['F2', 'alone', { form: 'single' }, 'notApplicable', 'singleApplicant'],
    [
      'F2',
      'several are a consortium, whatever the form says',
      { form: 'single', applicants: towns(20_000, 20_000) },
      'met',
      'membersFit',
    ],
    [
      'F2',
      'several without a form',
      { form: undefined, applicants: towns(9_600, 8_000) },
      'met',
      'membersFit',
    ],
  ])('%s %s', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F2', changes)).toMatchObject({ outcome, reason, force: 'must' });
  });

  test('F2 without AGS the same name is the same town', () => {
    const applicants = ['A', 'A'].map((name) => ({ name, population: [{ value: 9_000 }] }));

    expect(judged('F2', together(applicants))).toMatchObject({
      outcome: 'notMet',
      reason: 'membersRepeated',
    });
  });

  test('Z-03 F2 the undated press release names no number: more than three are unclear', () => {
    const request = byEdition('kiv-2021', ['unter-50000']);

    expect(judged('F2', together(towns(9_000, 8_000, 7_000)), request)).toMatchObject({ outcome: 'met' });
    expect(judged('F2', together(towns(9_000, 8_000, 7_000, 6_000)), request)).toMatchObject({
      outcome: 'unclear',
      reason: 'membersNumberOpen',
    });
  });

  test('Z-03 F2 the call of 2018 knows no consortium: another edition advises, nobody fails by it', () => {
    const four = together(towns(20_000, 20_000, 20_000, 20_000));

    expect(judged('F2', four, byEdition('kiv-2018'))).toMatchObject({
      outcome: 'unclear',
      reason: 'membersTooMany',
      force: 'should',
      isElsewhere: true,
    });
  });

  test('F2 a programme that says nothing of consortia anywhere leaves it open', () => {
    const [edition] = [...byEditionOnly()];

    expect(edition).toMatchObject({ outcome: 'unclear', reason: 'consortiumNotForeseen', force: 'should' });
  });
});

describe('F3 lead', () => {
  const [one, other] = towns(9_600, 8_000);

  test.each<CriterionRow>([
    ['Z-03', 'one leads', together(towns(9_600, 8_000)), 'met', 'leadNamed'],
    ['Z-03', 'nobody leads', together([{ ...one!, isLead: false }, other!]), 'missing', 'leadMissing'],
    ['Z-03', 'both lead', together([one!, { ...other!, isLead: true }]), 'notMet', 'leadSeveral'],
    ['Z-03', 'the lead without partners', together([one!]), 'missing', 'leadMissing'],
    ['F3', 'alone', {}, 'notApplicable', 'singleApplicant'],
  ])('%s %s', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F3', changes)).toMatchObject({ outcome, reason, force: 'must' });
  });

  test('F3 a lead that is there asks for partners, none asks for the lead', () => {
    expect(judged('F3', together([one!])).needs).toEqual(['members']);
    expect(judged('F3', together([other!])).needs).toEqual(['lead']);
  });

  test('F3 names a municipality without name by its place', () => {
    const applicants = [{ ags: '06999001' }, { ags: '06999002', isLead: true }];

    expect(judged('F3', together(applicants)).facts).toEqual({ lead: { place: 2 } });
  });
});

function byEditionOnly() {
  return [
    judged('F2', together(towns(9_600, 8_000)), byEdition('kiv-2018'), {
      id: 'leer',
      title: 'Leer',
      land: '06',
      authority: 'Amt',
      editions: [
        {
          id: 'kiv-2018',
          title: 'Leer',
          from: '2018',
          certainty: 'stated',
          basis: { id: 'leer', title: 'Leer' },
          terms: {},
        },
      ],
    }),
  ];
}
