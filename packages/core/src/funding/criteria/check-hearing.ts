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
  let isOpen = false;
  let latest: PartialDate | undefined;
  for (const applicant of application.applicants) {
    const hearing = hearingOf(applicant, application);
    const heard = hearing?.on;
    if (heard === undefined) {
      isOpen ||= hearing?.body !== 'none';
      continue;
    }
    const resolved = adoptionOf(applicant, application);
    if (resolved !== undefined && firstDay(heard) > lastDay(resolved))
      return { outcome: 'notMet', reason: 'hearingAfterResolution', facts: { heard, resolved } };
    if (latest === undefined || firstDay(heard) > firstDay(latest)) latest = heard;
  }
  if (lacksMembers(application))
    return { outcome: 'missing', reason: 'hearingUnknown', facts: {}, needs: ['members'] };
  if (isOpen) return { outcome: 'missing', reason: 'hearingUnknown', facts: {}, needs: ['hearing'] };
  return latest === undefined
    ? { outcome: 'notApplicable', reason: 'hearingNoBody', facts: {} }
    : { outcome: 'met', reason: 'hearingHeld', facts: { on: latest } };
}

/** The earliest hearing of a member, else a body still to be heard, else the word that there is none. */
function hearingOf({ ags }: Applicant, application: FundingApplication): Hearing | undefined {
  let found: Hearing | undefined;
  for (const hearing of application.hearings ?? []) {
    const { body, member, on } = hearing;
    const isTheirs = member === undefined ? !isConsortium(application) : member === ags;
    // A date that is none says nothing, nor does one for a body that does not exist.
    if (!isTheirs || (on !== undefined && !isPartialDate(on))) continue;
    const sound: Hearing = body === 'none' ? { body } : hearing;
    if (found === undefined || placeOf(sound) < placeOf(found)) found = sound;
  }
  return found;
}

function placeOf({ body, on }: Hearing): string {
  if (body === 'none') return 'none';
  return on === undefined ? 'body still to be heard' : firstDay(on);
}

/** The last adoption counts: a council may adopt again after a hearing that came too late. */
function adoptionOf(applicant: Applicant, application: FundingApplication): PartialDate | undefined {
  let last: PartialDate | undefined;
  for (const { kind, on } of resolutionsOf(applicant, application)) {
    if (kind !== 'adoption' || on === undefined || !isPartialDate(on)) continue;
    if (last === undefined || lastDay(on) > lastDay(last)) last = on;
  }
  return last;
}
