import type { Applicant, FundingApplication } from '../src/funding/application-schema.js';
import { assessEligibility, type EligibilityDecision } from '../src/funding/assess-eligibility.js';
import type { EditionRequest } from '../src/funding/choose-edition.js';
import type { FundingFinding, FundingReason, FundingRule } from '../src/funding/funding-finding.js';
import type { FundingProgramme } from '../src/funding/programme-schema.js';
import { kivHessen } from '../src/funding/programmes/kiv-hessen.js';
import type { Outcome } from '../src/shared/finding.js';

/** Other answers than those of the complete application; `undefined` takes an answer away. */
export type ApplicationChanges = {
  readonly [Key in keyof FundingApplication]?: FundingApplication[Key] | undefined;
};

/** A row of a table: what the case is about, other answers, and what the criterion must say. */
export type CriterionRow = readonly [
  entry: string,
  what: string,
  changes: ApplicationChanges,
  outcome: Outcome,
  reason: FundingReason,
];

/** A date of application for each edition of KIV. */
export const daysOfEditions = {
  'kiv-2018': '2018-06-01',
  'kiv-2019': '2019-11-01',
  'kiv-2021': '2022-03-01',
} as const;

/** Id of an edition of KIV. */
export type KivEdition = keyof typeof daysOfEditions;

/** A town that does not exist. */
export function town(residents: number, more: Partial<Applicant> = {}): Applicant {
  const population = [{ value: residents, qualifier: 'exact' as const, asOf: '2021-12-31' }];
  return { ags: '06999001', name: 'Musterstadt', kind: 'kreisangehoerig', population, ...more };
}

/** Towns that apply together, the first in the lead, each with its own AGS. */
export function towns(...residents: number[]): Applicant[] {
  return residents.map((value, index) =>
    town(value, {
      ags: `0699900${index + 1}`,
      name: `Musterort ${index + 1}`,
      ...(index === 0 && { isLead: true }),
    }),
  );
}

/** Everything that is asked for, of a town of 20,000 residents; the process takes the year 2023. */
export function completeApplication(changes: ApplicationChanges = {}): FundingApplication {
  const year = { from: '2023-01-01', to: '2023-12-31' };
  const complete: FundingApplication = {
    title: 'Musterstadt wirkt',
    form: 'single',
    applicants: [town(20_000)],
    periods: [
      { kind: 'fundingPeriod', span: year },
      { kind: 'processDuration', span: year },
    ],
    formats: [{ kind: 'kickOff' }, { kind: 'survey' }, { kind: 'workshop' }],
    topics: ['Sprache', 'Wohnen'],
    money: [{ amount: '20000.00', status: 'requested' }],
    financePlan: [
      {
        year: 2023,
        costs: [
          { kind: 'externalModeration', amount: '20000.00' },
          { kind: 'translation', amount: '2000.00' },
        ],
        funds: [
          { origin: 'programme', status: 'requested', amount: '20000.00' },
          { origin: 'ownMeans', status: 'planned', amount: '2000.00' },
        ],
      },
    ],
    resolutions: [{ kind: 'adoption', planned: { from: '2023-11' } }],
    hearings: [{ body: 'auslaenderbeirat', on: '2023-10' }],
    noObligationYet: true,
    concept: true,
    audience: 'allResidents',
    socialSpace: true,
    localIdentity: true,
    moderation: 'external',
    route: 'online',
  };
  const known = Object.entries({ ...complete, ...changes }).filter(([, value]) => value !== undefined);
  // Only keys that may be absent can be taken away.
  return Object.fromEntries(known) as unknown as FundingApplication;
}

/** The complete application before a programme; without a request by the guideline of 2021. */
export function assess(
  changes: ApplicationChanges = {},
  request: Partial<EditionRequest> = {},
  programme: FundingProgramme = kivHessen,
): EligibilityDecision {
  return assessEligibility(completeApplication(changes), programme, {
    on: daysOfEditions['kiv-2021'],
    ...request,
  });
}

/** A request for an edition of KIV on a day that it governs. */
export function byEdition(edition: KivEdition, deviations: readonly string[] = []): EditionRequest {
  return { on: daysOfEditions[edition], edition, deviations };
}

/** The finding of one rule; its absence is an error of the test. */
export function findingOf(rule: FundingRule | 'edition', decision: EligibilityDecision): FundingFinding {
  const found = decision.findings.find((finding) => finding.rule === rule);
  if (!found) throw new Error(`There is no finding of ${rule}.`);
  return found;
}

/** What one rule says about changed answers. */
export function judged(
  rule: FundingRule,
  changes: ApplicationChanges = {},
  request: Partial<EditionRequest> = {},
  programme: FundingProgramme = kivHessen,
): FundingFinding {
  return findingOf(rule, assess(changes, request, programme));
}

/** The programme with other terms in every edition. */
export function programmeWith(terms: FundingProgramme['editions'][number]['terms']): FundingProgramme {
  return {
    ...kivHessen,
    editions: kivHessen.editions.map((edition) => ({ ...edition, terms: { ...edition.terms, ...terms } })),
  };
}
