import { describe, expect, test } from 'vitest';
import { assess, towns } from '../../test-support/complete-application.js';
import { fundingFacts } from './funding-facts.js';
import { rankMissingFacts } from './missing-facts.js';

describe('F29 what is missing', () => {
  test('is nothing where everything is decided', () => {
    expect(assess().missing).toEqual([]);
  });

  test('comes in order: deciding criteria first, then all that wait, then the order of a conversation', () => {
    const nothing = assess({
      applicants: [],
      periods: [],
      money: undefined,
      financePlan: undefined,
      concept: undefined,
      noObligationYet: undefined,
      hearings: undefined,
      moderation: undefined,
    });

    expect(nothing.missing.map(({ fact, decisive, rules }) => [fact, decisive, rules.join(' ')])).toEqual([
      ['financePlan', 1, 'F10 F11 F12'],
      ['period', 1, 'F6 F7'],
      ['population', 1, 'F1'],
      ['concept', 1, 'F14'],
      ['obligation', 1, 'F8'],
      ['members', 0, 'F33 F21 F22'],
      ['kind', 0, 'F5'],
      ['moderation', 0, 'F20'],
    ]);
  });

  test('Z-03 F29 of a consortium: the members settle most', () => {
    const [lead] = towns(9_600);
    const { missing } = assess({ form: 'consortium', applicants: [lead!] });

    expect(missing[0]).toEqual({ fact: 'members', rules: ['F3', 'F2', 'F33', 'F21', 'F22'], decisive: 2 });
  });

  test('F29 a criterion that failed needs nothing', () => {
    const { findings } = assess({ concept: false, extension: { granted: false } });

    expect(findings.filter(({ outcome, needs }) => outcome !== 'missing' && needs.length > 0)).toEqual([]);
  });

  test('F29 every missing finding says what it needs', () => {
    const { findings } = assess({ applicants: [], periods: [], concept: undefined, formats: undefined });
    const missing = findings.filter(({ outcome }) => outcome === 'missing');

    expect(missing.length).toBeGreaterThan(4);
    expect(missing.filter(({ needs }) => needs.length === 0)).toEqual([]);
    expect(missing.flatMap(({ needs }) => needs).filter((fact) => !fundingFacts.includes(fact))).toEqual([]);
  });

  test('F29 the order of findings does not matter for the facts', () => {
    const { findings } = assess({ concept: undefined, periods: [], moderation: undefined });

    expect(rankMissingFacts(findings.toReversed()).map(({ fact }) => fact)).toEqual(
      rankMissingFacts(findings).map(({ fact }) => fact),
    );
  });
});
