import { expect, test } from 'vitest';
import { ConsortiumSchema } from './consortium.js';

const members = ['06999001', '06999002'].map((ags) => ({ ags, name: `Gemeinde ${ags}` }));

test.each([
  ['the first', '06999001', members, []],
  ['the last', '06999002', members, []],
  ['a stranger', '06999003', members, ['leadNotMember']],
  ['a wrongly written one', '6999001', members, ['invalid_format']],
  ['one of too few', '06999003', members.slice(1), ['tooSmall']],
])('D11 in the lead of a consortium is a member: %s', (_case, lead, list, codes) => {
  const issues = ConsortiumSchema.safeParse({ lead, members: list }).error?.issues ?? [];

  expect(
    issues.map((issue): unknown => (issue.code === 'custom' ? issue.params?.['code'] : issue.code)),
  ).toEqual(codes);
});
