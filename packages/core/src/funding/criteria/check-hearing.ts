import { firstDay, isPartialDate, lastDay, type PartialDate } from '../../shared/partial-date.js';
import type { Applicant, FundingApplication } from '../application-schema.js';
import type { FundingFinding } from '../funding-finding.js';
import { isConsortium, lacksMembers } from './applicants.js';
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
  return finding('F22', ground, judge(fundingCase.application));
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

/** The earliest hearing of a member, else a body still to be heard, else the word that there is none. */
function hearingOf({ ags }: Applicant, application: FundingApplication): Hearing | undefined {
  const { hearings = [] } = application;
  return (
    hearings
      .filter(({ member }) => (member === undefined ? !isConsortium(application) : member === ags))
      // A date that is none says nothing.
      .filter(({ on }) => on === undefined || isPartialDate(on))
      .map((hearing): Hearing => (hearing.body === 'none' ? { body: 'none' } : hearing))
      .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))[0]
  );
}

function placeOf({ body, on }: Hearing): string {
  if (body === 'none') return 'none';
  return on === undefined ? 'body still to be heard' : firstDay(on);
}

/** The last adoption counts: a council may adopt again after a hearing that came too late. */
function adoptionOf(applicant: Applicant, application: FundingApplication): PartialDate | undefined {
  return resolutionsOf(applicant, application)
    .flatMap(({ kind, on }) => (kind === 'adoption' && on !== undefined && isPartialDate(on) ? [on] : []))
    .toSorted((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1))
    .at(-1);
}
