import type { EditionRequest } from '../src/funding/choose-edition.js';
import type { FundingRule } from '../src/funding/funding-finding.js';
import { parseFundingProgramme } from '../src/funding/parse-funding.js';
import type { FundingProgramme } from '../src/funding/programme-schema.js';
import type { Remedy, RemedyKind } from '../src/funding/remedies.js';
import { byEdition, programmeWith, town, towns, type ApplicationChanges } from './complete-application.js';
import fictional from './fictional-programme.json';

/** A failing application, what it is told, and the application that follows the advice. */
interface Case<Kind extends RemedyKind> {
  readonly rule: FundingRule;
  readonly failing: ApplicationChanges;
  readonly facts: Remedy<Kind>['facts'];
  readonly applied: ApplicationChanges;
  readonly request?: EditionRequest;
  readonly programme?: FundingProgramme;
}

const joint = (...residents: number[]) => ({ form: 'consortium' as const, applicants: towns(...residents) });
export const span = (from: string, to: string) => ({
  periods: [{ kind: 'fundingPeriod' as const, span: { from, to } }],
});
const contract = { approved: { on: '2022-03-15' }, firstObligation: { on: '2022-03-01' } };
const early = { ...contract, noObligationYet: undefined, earlyStartPermitted: false };
export const late = { ...span('2022-04-01', '2023-12-31'), extension: { granted: false } };
const planOf = (year: number, costs: string, own: string, programme: string) => ({
  year,
  costs: [{ kind: 'externalModeration' as const, amount: costs }],
  funds: [
    { origin: 'ownMeans' as const, status: 'planned' as const, amount: own },
    { origin: 'programme' as const, status: 'requested' as const, amount: programme },
  ],
});
const money = (amount: string) => ({ money: [{ amount, status: 'requested' as const }] });
const [leading, other] = towns(9_600, 8_000);
const ended = span('2020-04-01', '2021-09-30');
const parsed = parseFundingProgramme(fictional);
if (!parsed.ok) throw new Error('The fictional programme is not valid.');
const { programme: musterland } = parsed;
const [officers] = musterland.editions.flatMap(({ further = [] }) => further);

/** A missing kind does not compile, so none can be forgotten. `askAboutLaterCall` meets nothing and stands apart. */
export const remedyCases: { readonly [Kind in Exclude<RemedyKind, 'askAboutLaterCall'>]: Case<Kind> } = {
  findPartners: {
    rule: 'F1',
    failing: { applicants: [town(9_600)] },
    facts: { fewest: 1, most: 2 },
    applied: joint(9_600, 8_000),
  },
  leaveOutMembers: {
    rule: 'F2',
    failing: joint(9_600, 8_000, 7_000, 6_000),
    facts: { most: 3 },
    applied: joint(9_600, 8_000, 7_000),
  },
  nameMemberOnce: {
    rule: 'F2',
    failing: { form: 'consortium', applicants: [leading!, other!, other!] },
    facts: { members: [{ name: 'Musterort 2', place: 3 }] },
    applied: joint(9_600, 8_000),
  },
  nameOneLead: {
    rule: 'F3',
    failing: { form: 'consortium', applicants: [leading!, { ...other!, isLead: true }] },
    facts: {},
    applied: joint(9_600, 8_000),
  },
  findSmallPartner: {
    rule: 'F4',
    failing: joint(12_000, 14_000),
    facts: { smallBelow: 10_000 },
    applied: joint(9_999, 8_000),
  },
  replaceMembers: {
    rule: 'F4',
    failing: joint(9_600, 60_000),
    facts: { members: [{ name: 'Musterort 2', place: 2 }] },
    applied: joint(9_600, 8_000),
  },
  endEarlier: {
    rule: 'F6',
    failing: late,
    facts: { months: 18, lastDay: '2023-09-30' },
    applied: span('2022-04-01', '2023-09-30'),
  },
  askForExtension: {
    rule: 'F6',
    failing: late,
    facts: {},
    applied: { ...late, extension: { granted: true, until: '2023-12-31' } },
  },
  planLonger: {
    rule: 'F7',
    failing: span('2022-04-01', '2022-12-31'),
    facts: { months: 12 },
    applied: span('2022-04-01', '2023-03-31'),
  },
  waitForApproval: {
    rule: 'F8',
    failing: early,
    facts: {},
    applied: { ...early, firstObligation: contract.approved },
  },
  askForEarlyStart: {
    rule: 'F8',
    failing: early,
    facts: {},
    applied: { ...early, earlyStartPermitted: true },
  },
  requestLess: {
    rule: 'F9',
    failing: money('20000.01'),
    facts: { cap: '20000.00' },
    applied: money('20000.00'),
    request: byEdition('kiv-2019'),
  },
  balancePlan: {
    rule: 'F10',
    failing: { financePlan: [planOf(2023, '5.00', '5.00', '0.00'), planOf(2024, '5.00', '4.00', '0.00')] },
    facts: { years: [2024] },
    applied: { financePlan: [planOf(2023, '5.00', '5.00', '0.00'), planOf(2024, '5.00', '5.00', '0.00')] },
  },
  addPlanYears: {
    rule: 'F11',
    failing: { ...span('2022-10-01', '2024-03-31'), financePlan: [planOf(2023, '1.00', '1.00', '0.00')] },
    facts: { years: [2022, 2024] },
    applied: {
      ...span('2022-10-01', '2024-03-31'),
      financePlan: [2022, 2023, 2024].map((year) => planOf(year, '1.00', '1.00', '0.00')),
    },
  },
  alignPlanAndRequest: {
    rule: 'F12',
    failing: money('15000.00'),
    facts: { requested: '15000.00', planned: '20000.00' },
    applied: money('20000.00'),
  },
  raiseOwnShare: {
    rule: 'F13',
    failing: { financePlan: [planOf(2023, '100.00', '9.00', '91.00')] },
    facts: { minimumPercent: 10 },
    applied: { financePlan: [planOf(2023, '100.00', '10.00', '90.00')] },
    programme: programmeWith({ ownShare: { minimumPercent: 10, source: { id: 'a', title: 'A' } } }),
  },
  writeConcept: { rule: 'F14', failing: { concept: false }, facts: {}, applied: {} },
  openToAllResidents: { rule: 'F15', failing: { audience: 'votersOnly' }, facts: {}, applied: {} },
  referToSocialSpace: { rule: 'F16', failing: { socialSpace: false }, facts: {}, applied: {} },
  takeUpIdentity: { rule: 'F17', failing: { localIdentity: false }, facts: {}, applied: {} },
  addFormats: {
    rule: 'F18',
    failing: { formats: [{ kind: 'survey' }] },
    facts: { minimum: 2 },
    applied: { formats: [{ kind: 'survey' }, { kind: 'workshop' }] },
  },
  engageModeration: { rule: 'F20', failing: { moderation: 'internal' }, facts: {}, applied: {} },
  bringToCouncil: {
    rule: 'F21',
    failing: { ...ended, resolutions: [] },
    facts: {},
    applied: { ...ended, resolutions: [{ kind: 'adoption', on: '2022-02-10' }] },
  },
  hearAndResolveAgain: {
    rule: 'F22',
    failing: {
      hearings: [{ body: 'auslaenderbeirat', on: '2022-02-20' }],
      resolutions: [{ kind: 'adoption', on: '2022-02-10' }],
    },
    facts: {},
    applied: {
      hearings: [{ body: 'auslaenderbeirat', on: '2022-02-20' }],
      resolutions: [{ kind: 'adoption', on: '2022-03-01' }],
    },
  },
  meetFurther: {
    rule: 'F26',
    failing: { further: { integrationOfficers: 0.2 } },
    facts: { title: officers!.title, comparison: officers!.comparison, expected: officers!.value },
    applied: { further: { integrationOfficers: 0.5 } },
    request: { on: '2026-05-01' },
    programme: musterland,
  },
  useRoute: { rule: 'F23', failing: { route: 'paper' }, facts: { route: 'online' }, applied: {} },
};
