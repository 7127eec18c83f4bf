import type { FundingApplication } from './application-schema.js';
import type { FundedProject } from './funded-project.js';
import { kivFundingPeriods, type KnownFunding } from './kiv-funding-periods.js';

/**
 * What is known of the application of a project on the list: municipalities, figures, and where a source
 * states them, periods. Everything else is absent and therefore missing in a check.
 *
 * It serves an example check after the fact ("nachträgliche Prüfung"); it says nothing about whether the
 * grant was right.
 *
 * @param known - What sources say about periods, by the id of the project.
 */
export function applicationOfFundedProject(
  { id, title, municipalities, source }: FundedProject,
  known: Readonly<Record<string, KnownFunding>> = kivFundingPeriods,
): FundingApplication {
  const isJoint = municipalities.length > 1;
  const funding = Object.hasOwn(known, id) ? known[id] : undefined;
  return {
    title,
    form: isJoint ? 'consortium' : 'single',
    // The list names the municipality in the lead first.
    applicants: municipalities.map(({ ags, name, kind, population }, index) => ({
      ags,
      name,
      ...(kind !== undefined && { kind }),
      ...(population !== undefined && { population }),
      ...(isJoint && { isLead: index === 0 }),
    })),
    ...(funding && { periods: [...funding.periods] }),
    ...(funding?.approved && { approved: funding.approved }),
    sources: [source, ...(funding?.sources ?? [])],
  };
}
