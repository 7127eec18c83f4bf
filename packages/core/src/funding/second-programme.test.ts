import { describe, expect, test } from 'vitest';
import {
  assess,
  findingOf,
  judged,
  town,
  towns,
  type CriterionRow,
} from '../../test-support/complete-application.js';
import json from '../../test-support/fictional-programme.json';
import { parseFundingProgramme } from './parse-funding.js';

const parsed = parseFundingProgramme(json);
if (!parsed.ok) throw new Error(`The fictional programme is not valid: ${JSON.stringify(parsed.issues)}`);
const { programme } = parsed;

const on = '2026-05-01';
const there = { applicants: [town(20_000, { ags: '99999001' })] };
const staffed = { ...there, further: { integrationOfficers: 1 } };

describe('a second programme by JSON alone', () => {
  test('has neither issues nor keys that nobody knows', () => {
    expect(parsed.notes).toEqual([]);
  });

  test('F28 a complete application is eligible', () => {
    expect(assess(staffed, { on }, programme)).toMatchObject({
      outcome: 'eligible',
      programme: 'vielfalt-musterland',
      edition: { id: 'musterland-2026' },
    });
  });

  test.each<CriterionRow>([
    ['F1', '3,000 residents', { applicants: [town(3_000)] }, 'met', 'populationWithin'],
    ['F1', '2,999 residents', { applicants: [town(2_999)] }, 'notMet', 'populationBelow'],
    ['F1', 'exactly 30,000 residents', { applicants: [town(30_000)] }, 'notMet', 'populationAbove'],
    ['F2', 'five members', { applicants: towns(2_900, 2_900, 2_900, 2_900, 2_900) }, 'met', 'membersFit'],
    ['F9', '50,000 euros', { money: [{ amount: '50000.00', status: 'requested' }] }, 'met', 'moneyWithinCap'],
    ['F13', 'less own money than 5 percent', plan('4.99', '95.01'), 'notMet', 'ownShareTooLow'],
    ['F13', '5 percent own money', plan('5.00', '95.00'), 'met', 'ownShareReached'],
    ['F20', 'no moderation', { moderation: 'none' }, 'notMet', 'moderationNone'],
    ['F26', 'half a position', { further: { integrationOfficers: 0.5 } }, 'met', 'furtherMet'],
    ['F26', 'less', { further: { integrationOfficers: 0.4 } }, 'notMet', 'furtherNotMet'],
    ['F26', 'not told', {}, 'missing', 'furtherMissing'],
  ])('%s %s', (rule, _what, changes, outcome, reason) => {
    const decision = assess(changes, { on }, programme);
    const found = decision.findings.find((finding) => finding.rule === rule);

    expect(found).toMatchObject({ outcome, reason, force: 'must' });
  });

  test('F33 a town of another Land does not fit', () => {
    expect(judged('F33', {}, { on }, programme)).toMatchObject({ outcome: 'notMet', force: 'must' });
  });

  test('F26 its own criterion decides', () => {
    expect(assess(there, { on }, programme).outcome).toBe('undetermined');
    expect(assess({ further: { integrationOfficers: 0 } }, { on }, programme).outcome).toBe('ineligible');
  });

  test('F29 its own criterion is asked for by its id', () => {
    expect(assess({}, { on }, programme).missing).toEqual([
      { fact: 'further', rules: ['F26'], decisive: 1, criterion: 'integrationsbeauftragte' },
    ]);
  });

  test('F24 its deadline holds', () => {
    expect(judged('F24', {}, { on: '2026-10-01' }, programme)).toMatchObject({
      outcome: 'notMet',
      force: 'must',
    });
  });

  test('F27 the edition of the date has other thresholds and no further criterion', () => {
    const decision = assess({ applicants: [town(4_000)] }, { on: '2025-05-01' }, programme);

    expect(decision).toMatchObject({ outcome: 'ineligible', edition: { id: 'musterland-2024' } });
    expect(decision.findings.filter(({ rule }) => rule === 'F26')).toEqual([]);
    expect(findingOf('F6', decision)).toMatchObject({ reason: 'durationNotStated', force: 'should' });
  });

  test('F27 its deviation counts when it is chosen', () => {
    const much = { ...staffed, money: [{ amount: '75000.00', status: 'requested' as const }] };

    expect(judged('F9', much, { on }, programme).outcome).toBe('notMet');
    expect(judged('F9', much, { on, deviations: ['rede-75000'] }, programme).outcome).toBe('met');
  });
});

function plan(own: string, programmeMoney: string) {
  return {
    financePlan: [
      {
        year: 2026,
        costs: [{ kind: 'externalModeration' as const, amount: '100.00' }],
        funds: [
          { origin: 'ownMeans' as const, status: 'planned' as const, amount: own },
          { origin: 'programme' as const, status: 'requested' as const, amount: programmeMoney },
        ],
      },
    ],
  };
}
