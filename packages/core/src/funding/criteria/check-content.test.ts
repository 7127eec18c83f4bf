import { describe, expect, test } from 'vitest';
import {
  byEdition,
  judged,
  programmeWith,
  type ApplicationChanges,
  type KivEdition,
} from '../../../test-support/complete-application.js';
import type { Outcome } from '../../shared/finding.js';
import type { FundingReason, FundingRule } from '../funding-finding.js';

const source = { id: 'a', title: 'A' };
const unknownWord = (key: string) => ({ [key]: 'vielleicht' }) as unknown as ApplicationChanges;

describe('F14 concept', () => {
  test.each<[string, string, KivEdition, boolean | undefined, Outcome, FundingReason, string]>([
    ['F14', 'given', 'kiv-2021', true, 'met', 'conceptGiven', 'must'],
    ['F14', 'none', 'kiv-2021', false, 'notMet', 'conceptNone', 'must'],
    ['F14', 'not told', 'kiv-2021', undefined, 'missing', 'conceptUnknown', 'must'],
    [
      'F14',
      'none in 2018: the project description was asked for',
      'kiv-2018',
      false,
      'notMet',
      'conceptNone',
      'must',
    ],
    ['F14', 'none in 2019: the call does not say it', 'kiv-2019', false, 'unclear', 'conceptNone', 'should'],
  ])('%s %s', (_entry, _what, edition, concept, outcome, reason, force) => {
    expect(judged('F14', { concept }, byEdition(edition))).toMatchObject({ outcome, reason, force });
  });

  test('F14 quotes Nr. 3.1 of the guideline', () => {
    expect(judged('F14').source).toMatchObject({ id: 'wir-richtlinie-2020', clause: 'Nr. 3.1' });
  });
});

describe('F15 F16 F17 F18 F19 F20 what the strategy shall be', () => {
  test.each<[FundingRule, string, string, ApplicationChanges, Outcome, FundingReason]>([
    ['F15', 'Z-28', 'all residents', {}, 'met', 'audienceAll'],
    ['F15', 'Z-28', 'only those who may vote', { audience: 'votersOnly' }, 'notMet', 'audienceVotersOnly'],
    ['F15', 'Z-28', 'chosen groups', { audience: 'selectedGroups' }, 'notMet', 'audienceSelected'],
    ['F15', 'F15', 'not told', { audience: undefined }, 'missing', 'audienceUnknown'],
    ['F15', 'F15', 'a word that nobody knows', unknownWord('audience'), 'missing', 'audienceUnknown'],
    ['F16', 'F16', 'refers to quarters', {}, 'met', 'socialSpaceGiven'],
    ['F16', 'F16', 'does not', { socialSpace: false }, 'notMet', 'socialSpaceNone'],
    ['F16', 'F16', 'not told', { socialSpace: undefined }, 'missing', 'socialSpaceUnknown'],
    ['F16', 'F16', 'a word in place of yes', unknownWord('socialSpace'), 'missing', 'socialSpaceUnknown'],
    ['F17', 'F17', 'takes up the identity', {}, 'met', 'identityGiven'],
    ['F17', 'F17', 'does not', { localIdentity: false }, 'notMet', 'identityNone'],
    ['F17', 'F17', 'not told', { localIdentity: undefined }, 'missing', 'identityUnknown'],
    [
      'F18',
      'F18',
      'two kinds',
      { formats: [{ kind: 'survey' }, { kind: 'forum' }] },
      'met',
      'formatsSeveral',
    ],
    [
      'F18',
      'F18',
      'the same kind twice',
      { formats: [{ kind: 'survey' }, { kind: 'survey' }] },
      'notMet',
      'formatsTooFew',
    ],
    ['F18', 'F18', 'none', { formats: [] }, 'notMet', 'formatsTooFew'],
    ['F18', 'F18', 'not told', { formats: undefined }, 'missing', 'formatsUnknown'],
    ['F19', 'Z-35', 'chosen freely', {}, 'met', 'topicsChosen'],
    ['F19', 'Z-35', 'none chosen yet: nobody fails', { topics: [] }, 'notApplicable', 'topicsOpen'],
    ['F19', 'Z-35', 'not told: nobody fails', { topics: undefined }, 'notApplicable', 'topicsOpen'],
    ['F20', 'Z-21', 'from outside', {}, 'met', 'moderationExternal'],
    ['F20', 'Z-21', 'from inside', { moderation: 'internal' }, 'notMet', 'moderationInternal'],
    ['F20', 'Z-21', 'nobody', { moderation: 'none' }, 'notMet', 'moderationNone'],
    ['F20', 'F20', 'not told', { moderation: undefined }, 'missing', 'moderationUnknown'],
  ])('%s %s %s', (rule, _entry, _what, changes, outcome, reason) => {
    expect(judged(rule, changes)).toMatchObject({ outcome, reason, force: 'should', rule });
  });

  test('F18 formats of kinds that nobody knows do not count', () => {
    const formats = [{ kind: 'a' }, { kind: 'b' }] as unknown as NonNullable<ApplicationChanges['formats']>;

    expect(judged('F18', { formats })).toMatchObject({ outcome: 'notMet', facts: { kinds: 0, minimum: 2 } });
  });

  test('F15 a programme that says so makes it decide', () => {
    const strict = programmeWith({ audience: { source, force: 'must' } });

    expect(judged('F15', { audience: 'votersOnly' }, {}, strict)).toMatchObject({
      outcome: 'notMet',
      force: 'must',
    });
  });
});
