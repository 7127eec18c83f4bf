import { firstDay, isPartialDate, lastDay, type PartialDate } from '../../shared/partial-date.js';
import type { Applicant, FundingApplication } from '../application-schema.js';
import type { FundingFinding } from '../funding-finding.js';
import { lacksMembers } from './applicants.js';
import { resolutionsOf } from './check-resolution.js';
import { finding, groundOf, type FundingCase, type Judged } from './funding-case.js';

type Hearing = NonNullable<FundingApplication['hearings']>[number];

/**
 * Rule F22: the Ausländerbeirat or the Integrations-Kommission of every member is heard before the
 * resolution (§§ 84, 88, 89 HGO, Z-36). Municipal law and not the programme asks for it, so it only
 * advises; `notApplicable` where a municipality has neither.
 */
export function checkHearing(fundingCase: FundingCase): FundingFinding {
  const ground = groundOf(fundingCase, 'hearing', 'should');
  return finding('F22', { ...ground, force: 'should' }, judge(fundingCase.application));
}

function judge(application: FundingApplication): Judged {
  const { applicants } = application;
  const hearings = applicants.map((applicant) => hearingOf(applicant, application));
  const late = applicants.flatMap((applicant, index) => {
    const heard = hearings[index]?.on;
    const resolved = adoptionOf(applicant, application);
    return heard !== undefined && resolved !== undefined && firstDay(heard) > lastDay(resolved)
      ? [{ heard, resolved }]
      : [];
  });
  const [firstLate] = late;
  if (firstLate) return { outcome: 'notMet', reason: 'hearingAfterResolution', facts: firstLate };
  if (lacksMembers(application))
    return { outcome: 'missing', reason: 'hearingUnknown', facts: {}, needs: ['members'] };

  const isOpen = (hearing: Hearing | undefined) =>
    hearing === undefined || (hearing.body !== 'none' && hearing.on === undefined);
  if (hearings.some(isOpen))
    return { outcome: 'missing', reason: 'hearingUnknown', facts: {}, needs: ['hearing'] };
  const [on] = hearings
    .flatMap((hearing) => hearing?.on ?? [])
    .toSorted()
    .reverse();
  return on === undefined
    ? { outcome: 'notApplicable', reason: 'hearingNoBody', facts: {} }
    : { outcome: 'met', reason: 'hearingHeld', facts: { on } };
}

function hearingOf(
  { ags }: Applicant,
  { hearings = [], applicants }: FundingApplication,
): Hearing | undefined {
  const found = hearings.find(({ member }) =>
    member === undefined ? applicants.length === 1 : member === ags,
  );
  // A date that is none says nothing.
  return found?.on !== undefined && !isPartialDate(found.on) ? undefined : found;
}

function adoptionOf(applicant: Applicant, application: FundingApplication): PartialDate | undefined {
  const adoptions = resolutionsOf(applicant, application).filter(({ kind }) => kind === 'adoption');
  return adoptions.map(({ on }) => on).find((on) => on !== undefined && isPartialDate(on));
}
