import {
  createCalendar,
  planProcess,
  replanProcess,
  type CouncilSession,
  type PlanConstraints,
  type PlanFacts,
  type ProcessPlan,
  type ReplanResult,
} from '@wirkt/core';
import { weiterstadtSevenPhases } from '../src/processes/weiterstadt-seven-phases/weiterstadt-seven-phases.js';

/** Calendar of Hesse, without local days. */
export const calendar = createCalendar({ state: 'DE-HE' });

/**
 * When the Stadtverordnetenversammlung of Weiterstadt met is not known. These days are invented, six a year
 * as § 56 HGO asks for, without a day for papers, because that is not known either.
 */
export const assumedSessions = [
  ...['2020-02-13', '2020-04-30', '2020-06-18', '2020-09-17', '2020-11-05', '2020-12-17'],
  ...['2021-02-11', '2021-04-29', '2021-06-24', '2021-09-16', '2021-11-04', '2021-12-16'],
  ...['2022-02-10', '2022-04-07', '2022-06-23', '2022-09-15', '2022-11-10', '2022-12-15'],
].map((on): CouncilSession => ({ id: on, body: 'stadtverordnetenversammlung', on, certainty: 'assumed' }));

/** What the paper of November 2019 says; the months of the other phases follow from the template. */
export const constraintsOf2019: PlanConstraints = {
  start: '2020-02-01',
  steps: [
    { step: 'phase-2-a', notBefore: '2020-04-01', reason: 'Die Konzeption plant Phase 2 für April 2020.' },
  ],
  sessions: assumedSessions,
};

/** The begin is assumed: the notice came at the end of March 2020, and no source names a first day (Z-08). */
export const fundingUntilSeptember = { from: '2020-03-31', to: '2021-09-30' };
/** The other statement about the end (Z-08). */
export const fundingUntilDecember = { from: '2020-03-31', to: '2021-12-31' };

/** What was known on each day, in this order; each adds to what was known before. */
const known = {
  '2019-11-30': {},
  // The notice has come; nothing says that the tender has begun.
  '2020-04-01': { funding: fundingUntilSeptember },
  '2020-09-01': {
    steps: [
      { step: 'phase-1-a', actual: { from: '2020-05', to: '2020-05' } },
      // Assumed: with the project talk of August 2020 the course of the process began to be settled.
      { step: 'phase-1-b', actual: { from: '2020-08' } },
    ],
  },
  '2021-01-15': {
    // Inferred: a steering group that met in November and December 2020 had been appointed by then.
    steps: [{ step: 'phase-1-c', actual: { to: '2020-12' } }],
  },
  '2021-06-15': {
    steps: [
      ...['phase-2-c', 'phase-2-d', 'phase-2-e'].map((step) => ({
        step,
        actual: { from: '2021-02', to: '2021-02' },
      })),
      // Inferred, as in the project file: phase I began with the first workshop. Comments until 21 June, no end told.
      { step: 'phase-3-a', actual: { from: '2021-05-08' } },
    ],
  },
  // Of the third workshop of 18 September 2021 only the announcement is known.
  '2021-10-01': {},
} satisfies Readonly<Record<string, PlanFacts>>;

/** A day on which the plan is looked at. */
export type KnownDay = keyof typeof known;

type Replanned = Extract<ReplanResult, { ok: true }>;

/** The first plan. */
export function planOf2019(): ProcessPlan {
  const result = planProcess(weiterstadtSevenPhases, constraintsOf2019, calendar);
  if (!result.ok) throw new Error(JSON.stringify(result.conflicts));
  return result.plan;
}

/** Replans on every day of the story until one of them, each time with what was new. */
export function storyUntil(
  last: KnownDay,
  funding: PlanConstraints['funding'] = fundingUntilSeptember,
): Replanned {
  let plan = planOf2019();
  for (const [today, facts] of Object.entries<PlanFacts>(known)) {
    const result = replanned(plan, { ...facts, ...(facts.funding && { funding }) }, today);
    if (today === last) return result;
    plan = result.plan;
  }
  throw new Error(`Nothing is known for ${last}.`);
}

/** A replanning that has to work. */
export function replanned(plan: ProcessPlan, facts: PlanFacts, today: string): Replanned {
  const result = replanProcess(plan, facts, { today, calendar });
  if (!result.ok) throw new Error(JSON.stringify(result.conflicts));
  return result;
}
