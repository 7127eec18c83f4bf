import { describe, expect, test } from 'vitest';
import {
  byEdition,
  judged,
  town,
  towns,
  type CriterionRow,
  type KivEdition,
} from '../../../test-support/complete-application.js';
import type { Outcome } from '../../shared/finding.js';
import type { Applicant } from '../application-schema.js';
import type { FundingReason } from '../funding-finding.js';

describe('F5 kind of the municipality by edition', () => {
  test.each<[string, string, KivEdition, Applicant['kind'], Outcome, FundingReason, string]>([
    ['Z-41', 'kreisangehörig in 2018', 'kiv-2018', 'kreisangehoerig', 'met', 'kindFits', 'must'],
    ['Z-41', 'kreisfrei in 2018', 'kiv-2018', 'kreisfrei', 'notMet', 'kindOther', 'must'],
    ['Z-41', 'Sonderstatus in 2018', 'kiv-2018', 'sonderstatus', 'notMet', 'kindOther', 'must'],
    ['Z-41', 'kreisfrei in 2019', 'kiv-2019', 'kreisfrei', 'unclear', 'kindOther', 'should'],
    ['Z-41', 'kreisfrei since 2021', 'kiv-2021', 'kreisfrei', 'unclear', 'kindOther', 'should'],
    ['Z-41', 'kreisangehörig since 2021', 'kiv-2021', 'kreisangehoerig', 'met', 'kindFits', 'should'],
  ])('%s %s', (_entry, _what, edition, kind, outcome, reason, force) => {
    const finding = judged('F5', { applicants: [town(20_000, { kind })] }, byEdition(edition));

    expect(finding).toMatchObject({ outcome, reason, force, isElsewhere: force === 'should' });
  });

  test.each<KivEdition>(['kiv-2018', 'kiv-2019', 'kiv-2021'])(
    'Z-41 F5 in %s it is the call of 2018 that is quoted',
    (edition) => {
      const { source } = judged('F5', {}, byEdition(edition));

      expect(source.id).toBe('kiv-aufruf-2018');
      expect(source.quotation).toContain('kreisangehörigen');
    },
  );
});

describe('F5 kinds of several', () => {
  const [lead, partner] = towns(9_600, 8_000);
  const unknown: Applicant = { ags: '06999002', name: 'Partnerort' };

  test.each<CriterionRow>([
    ['F5', 'not told', { applicants: [{ name: 'X' }] }, 'missing', 'kindMissing'],
    ['F5', 'nobody', { applicants: [] }, 'missing', 'kindMissing'],
    ['F5', 'of all', { form: 'consortium', applicants: [lead!, partner!] }, 'met', 'kindFits'],
    ['F5', 'of one only', { form: 'consortium', applicants: [lead!, unknown] }, 'missing', 'kindMissing'],
    [
      'F5',
      'of a consortium of one so far',
      { form: 'consortium', applicants: [lead!] },
      'missing',
      'kindMissing',
    ],
    [
      'F5',
      'one other decides before one that is not told',
      { form: 'consortium', applicants: [{ ...lead!, kind: 'kreisfrei' }, unknown] },
      'unclear',
      'kindOther',
    ],
  ])('%s %s', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F5', changes)).toMatchObject({ outcome, reason });
  });

  test('F5 a kind that nobody knows counts as not told', () => {
    const odd = [town(20_000, { kind: 'Flecken' as unknown as 'kreisfrei' })];

    expect(judged('F5', { applicants: odd }, byEdition('kiv-2018'))).toMatchObject({ outcome: 'missing' });
  });
});
