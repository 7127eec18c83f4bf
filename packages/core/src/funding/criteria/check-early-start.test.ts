import { describe, expect, test } from 'vitest';
import { byEdition, judged, type CriterionRow } from '../../../test-support/complete-application.js';

interface Dates {
  readonly approved?: string;
  readonly tender?: string;
  readonly obligation?: string;
}

const dated = ({ approved, tender, obligation }: Dates) => ({
  noObligationYet: undefined,
  ...(approved !== undefined && { approved: { on: approved } }),
  ...(tender !== undefined && { firstTender: { on: tender } }),
  ...(obligation !== undefined && { firstObligation: { on: obligation } }),
});

describe('F8 no start before the approval', () => {
  test.each<CriterionRow>([
    ['Z-13', 'no contract so far', {}, 'met', 'startNoObligation'],
    [
      'Z-13',
      'contract after the approval',
      dated({ approved: '2022-03-15', obligation: '2022-04-01' }),
      'met',
      'startAfterApproval',
    ],
    [
      'Z-13',
      'contract on the day of the approval',
      dated({ approved: '2022-03-15', obligation: '2022-03-15' }),
      'met',
      'startAfterApproval',
    ],
    [
      'Z-13',
      'contract before the approval, not permitted',
      { ...dated({ approved: '2022-03-15', obligation: '2022-03-14' }), earlyStartPermitted: false },
      'notMet',
      'startBeforeApproval',
    ],
    [
      'Z-13',
      'contract before the approval, permission not known',
      dated({ approved: '2022-03-15', obligation: '2022-03-14' }),
      'missing',
      'startPermissionUnknown',
    ],
    [
      'Z-13',
      'contract before the approval, permitted',
      { ...dated({ approved: '2022-03-15', obligation: '2022-02' }), earlyStartPermitted: true },
      'met',
      'startPermitted',
    ],
    [
      'Z-29',
      'approval and contract in the same month',
      dated({ approved: '2022-03', obligation: '2022-03' }),
      'unclear',
      'startSameTime',
    ],
    [
      'Z-29',
      'approved in a year only, contract within it',
      dated({ approved: '2021', obligation: '2021-06-01' }),
      'unclear',
      'startSameTime',
    ],
    [
      'Z-13',
      'tender in February, approval in March 2020',
      dated({ approved: '2020-03', tender: '2020-02' }),
      'unclear',
      'startTenderBeforeApproval',
    ],
    [
      'Z-13',
      'tender after the approval, no contract told',
      dated({ approved: '2020-03', tender: '2020-05' }),
      'missing',
      'startUnknown',
    ],
    [
      'Z-13',
      'contract, approval not known',
      dated({ obligation: '2022-04-01' }),
      'missing',
      'startApprovalUnknown',
    ],
    ['F8', 'nothing known', dated({}), 'missing', 'startUnknown'],
    [
      'F8',
      'a German date',
      dated({ approved: '15.03.2022', obligation: '2022-04-01' }),
      'unclear',
      'startUnusable',
    ],
    ['F8', 'a day that does not exist', dated({ obligation: '2022-02-30' }), 'unclear', 'startUnusable'],
    [
      'F8',
      'a contract counts more than the word that there is none',
      {
        ...dated({ approved: '2022-03-15', obligation: '2022-03-01' }),
        noObligationYet: true,
        earlyStartPermitted: false,
      },
      'notMet',
      'startBeforeApproval',
    ],
  ])('%s %s', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F8', changes)).toMatchObject({ outcome, reason, force: 'must', isElsewhere: false });
  });

  test.each(['kiv-2018', 'kiv-2019'] as const)('Z-13 F8 %s does not state it: it only advises', (edition) => {
    const early = {
      ...dated({ approved: '2018-03-15', obligation: '2018-03-01' }),
      earlyStartPermitted: false,
    };

    expect(judged('F8', early, byEdition(edition))).toMatchObject({
      outcome: 'unclear',
      reason: 'startBeforeApproval',
      force: 'should',
      isElsewhere: true,
    });
  });

  test('F8 what is missing is asked for', () => {
    expect(judged('F8', dated({})).needs).toEqual(['obligation']);
    expect(judged('F8', dated({ obligation: '2022-04-01' })).needs).toEqual(['approval']);
    expect(judged('F8', dated({ approved: '2022-04-02', obligation: '2022-04-01' })).needs).toEqual([
      'earlyStartPermission',
    ]);
  });
});
