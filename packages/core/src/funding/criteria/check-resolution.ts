import { isPartialDate, lastDay, type IsoDay, type PartialDate } from '../../shared/partial-date.js';
import type { Applicant, FundingApplication } from '../application-schema.js';
import type { FundingFinding } from '../funding-finding.js';
import { isConsortium, lacksMembers, membersWhere } from './applicants.js';
import { finding, groundOf, type FundingCase, type Judged } from './funding-case.js';

type Resolution = NonNullable<FundingApplication['resolutions']>[number];

/**
 * Rule F21: the council of every member adopts the strategy (Z-04). It "soll", so its absence only
 * advises (Z-23); a mandate or another kind of resolution is no adoption (Z-24).
 */
export function checkResolution(fundingCase: FundingCase): FundingFinding {
  const ground = groundOf(fundingCase, 'resolution', 'should');
  return finding('F21', ground, judge(fundingCase));
}

/** Resolutions of one applicant; without a member named they belong to the one that applies alone. */
export function resolutionsOf({ ags }: Applicant, application: FundingApplication): readonly Resolution[] {
  const { resolutions = [] } = application;
  return resolutions.filter(({ member }) =>
    member === undefined ? !isConsortium(application) : member === ags,
  );
}

function judge({ application, on }: FundingCase): Judged {
  const { applicants } = application;
  if (lacksMembers(application))
    return { outcome: 'missing', reason: 'resolutionUnknown', facts: {}, needs: ['members'] };
  const members = applicants.length;
  const adopts = (applicant: Applicant, isDone: (resolution: Resolution) => boolean) =>
    resolutionsOf(applicant, application).some(
      (resolution) => resolution.kind === 'adoption' && isDone(resolution),
    );

  const hasAdopted = (applicant: Applicant) => adopts(applicant, isPassed);
  if (applicants.every(hasAdopted))
    return { outcome: 'met', reason: 'resolutionAdopted', facts: { members } };
  const done = membersWhere(applicants, hasAdopted);
  const open = membersWhere(applicants, (applicant) => !hasAdopted(applicant));
  if (done.length > 0)
    return { outcome: 'unclear', reason: 'resolutionNotEveryMember', facts: { done, open } };

  const end = endOfPeriods(application);
  if (end !== undefined && lastDay(end) < on)
    return { outcome: 'notMet', reason: 'resolutionMissingAfterEnd', facts: { end } };
  if (applicants.every((applicant) => adopts(applicant, ({ planned }) => isAhead(planned, on)))) {
    return isConsortium(application)
      ? { outcome: 'unclear', reason: 'resolutionNotEveryMember', facts: { done, open } }
      : { outcome: 'met', reason: 'resolutionPlanned', facts: { members } };
  }
  const passed = (application.resolutions ?? []).filter(isPassed);
  if (passed.length === 0)
    return { outcome: 'missing', reason: 'resolutionUnknown', facts: {}, needs: ['resolution'] };
  const kinds = [...new Set(passed.map(({ kind }) => kind))];
  const isInferred = passed.every(({ certainty }) => certainty === 'inferred');
  return {
    outcome: 'missing',
    reason: 'resolutionOtherKindOnly',
    facts: { kinds, isInferred },
    needs: ['resolution'],
  };
}

function isPassed({ on }: Resolution): boolean {
  return on !== undefined && isPartialDate(on);
}

/** A plan whose date has passed without a resolution is no plan any more. */
function isAhead(planned: Resolution['planned'], on: IsoDay): boolean {
  if (!planned) return false;
  const end = planned.to ?? planned.from;
  return end === undefined || !isPartialDate(end) || lastDay(end) >= on;
}

/** The latest end that any statement names. */
function endOfPeriods({ periods = [] }: FundingApplication): PartialDate | undefined {
  let latest: PartialDate | undefined;
  for (const { span } of periods) {
    const end = span?.to;
    if (end === undefined || !isPartialDate(end)) continue;
    if (latest === undefined || lastDay(latest) < lastDay(end)) latest = end;
  }
  return latest;
}
