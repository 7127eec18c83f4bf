import type { FundingApplication } from '@wirkt/core/funding';
import type { FundingAnswers } from './answers.js';
import { hearingBodies } from './questions.js';
import { readDate } from './read-date.js';

type Resolution = NonNullable<FundingApplication['resolutions']>[number];

/** What the council decided or is to decide; in a consortium the answer holds for every member. */
export function resolutionsFromAnswers(
  { resolution, resolutionOn = '' }: FundingAnswers,
  applicants: FundingApplication['applicants'],
): FundingApplication['resolutions'] {
  const date = readDate(resolutionOn);
  const on = date.ok ? date.value : undefined;
  return applicants.flatMap(({ ags }): Resolution[] => {
    const member = ags === undefined ? {} : { member: ags };
    if (resolution === 'planned') {
      const planned = on === undefined ? {} : { from: on, to: on };
      return [{ kind: 'adoption', ...member, planned }];
    }
    if (on === undefined) return [];
    if (resolution === 'adopted') return [{ kind: 'adoption', ...member, on }];
    return resolution === 'mandate' ? [{ kind: 'mandate', ...member, on }] : [];
  });
}

/** Whether the body that speaks for foreign residents was heard; in a consortium for every member. */
export function hearingsFromAnswers(
  { hearing, hearingOn = '' }: FundingAnswers,
  applicants: FundingApplication['applicants'],
): FundingApplication['hearings'] {
  const body = hearingBodies.find((each) => each === hearing);
  const date = readDate(hearingOn);
  if (body === undefined) return [];
  return applicants.map(({ ags }) => ({
    body,
    ...(ags !== undefined && { member: ags }),
    ...(body !== 'none' && date.ok && { on: date.value }),
  }));
}
