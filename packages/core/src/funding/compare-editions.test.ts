import { describe, expect, test } from 'vitest';
import {
  completeApplication,
  town,
  type ApplicationChanges,
} from '../../test-support/complete-application.js';
import fictional from '../../test-support/fictional-programme.json';
import { compareEditions } from './compare-editions.js';
import { parseFundingProgramme } from './parse-funding.js';
import { kivHessen } from './programmes/kiv-hessen.js';

const compare = (changes: ApplicationChanges, before = 'kiv-2018', after = 'kiv-2021', on = '2018-06-01') =>
  compareEditions(completeApplication(changes), kivHessen, [before, after], { on });

const differing = (changes: ApplicationChanges, before?: string, after?: string) =>
  compare(changes, before, after)
    .findings.filter(({ differs }) => differs)
    .map(
      ({ before: one, after: other }) =>
        `${one.rule} ${one.outcome} ${one.force} → ${other.outcome} ${other.force}`,
    );

describe('F31 two editions side by side', () => {
  test('have both decisions and every criterion once, in order', () => {
    const { before, after, findings } = compare({});

    expect([before.edition?.id, after.edition?.id]).toEqual(['kiv-2018', 'kiv-2021']);
    expect(findings.map((each) => each.before.rule)).toEqual(before.findings.map(({ rule }) => rule));
    expect(findings.filter((each) => each.before.rule !== each.after.rule)).toEqual([]);
  });

  test('F31 an edition compared with itself differs in nothing', () => {
    expect(differing({}, 'kiv-2021', 'kiv-2021')).toEqual([]);
  });

  test('Z-01 Z-06 Z-14 Z-34 Z-41 F31 what changed from 2018 to 2021 is seen', () => {
    expect(differing({ applicants: [town(50_000)], route: undefined })).toEqual([
      'F1 met must → unclear must',
      'F2 notApplicable should → notApplicable must',
      'F3 notApplicable should → notApplicable must',
      'F4 notApplicable should → notApplicable must',
      'F5 met must → met should',
      'F8 met should → met must',
      'F9 met must → unclear should',
      'F10 met should → met must',
      'F24 met must → unclear should',
      'F25 met should → notMet should',
    ]);
  });

  test('F31 an edition that nobody knows leaves nothing to compare', () => {
    const { before, after, findings } = compare({}, 'kiv-1999');

    expect(before.outcome).toBe('undetermined');
    expect(after.outcome).toBe('eligible');
    expect(findings).toEqual([]);
  });

  test('F31 several criteria of a programme’s own are told apart by their ids', () => {
    const parsed = parseFundingProgramme(fictional);
    if (!parsed.ok) throw new Error('The fictional programme is not valid.');
    const [first, second] = parsed.programme.editions;
    const [criterion] = second!.further!;
    const editions = [
      { ...first!, further: [criterion!] },
      { ...second!, further: [{ ...criterion!, id: 'anderes' }, criterion!] },
    ];
    const { findings } = compareEditions(
      completeApplication({ further: { integrationOfficers: 1 } }),
      { ...parsed.programme, editions },
      ['musterland-2024', 'musterland-2026'],
      { on: '2026-05-01' },
    );

    expect(findings.filter(({ before }) => before.rule === 'F26')).toMatchObject([
      { after: { facts: { criterion: 'integrationsbeauftragte' } }, differs: false },
    ]);
  });
});
