import type { Applicant, FundingApplication } from '../application-schema.js';
import type { NamedMember } from '../funding-reasons.js';

/** Whether several municipalities apply together; several of them never apply alone, whatever the form says. */
export function isConsortium({ form, applicants }: FundingApplication): boolean {
  return form === 'consortium' || applicants.length > 1;
}

/** True while partners of a consortium are still to be named. */
export function lacksMembers(application: FundingApplication): boolean {
  return application.applicants.length < (isConsortium(application) ? 2 : 1);
}

/** How a municipality is called in findings. */
export function namedMember({ name }: Applicant, index: number): NamedMember {
  return { ...(name !== undefined && { name }), place: index + 1 };
}

/** The applicants for which something holds, as findings name them. */
export function membersWhere(
  applicants: readonly Applicant[],
  holds: (applicant: Applicant, index: number) => boolean,
): NamedMember[] {
  const members: NamedMember[] = [];
  for (const [index, applicant] of applicants.entries())
    if (holds(applicant, index)) members.push(namedMember(applicant, index));
  return members;
}
