import fc from 'fast-check';
import type { FundingApplication } from '../src/funding/application-schema.js';
import { completeApplication, town, towns } from './complete-application.js';

const day = fc.constantFrom('2022-02-10', '2022-03', '2022-Q4', '2023', '2023-09-30', '2024-01-01');
const member = fc.constantFrom(undefined, '06999001', '06999002');
const money = fc.constantFrom('0.00', '15000.00', '20000.00', '20000.01', '30000.00');

const figure = fc.record(
  {
    value: fc.constantFrom(8_000, 9_600, 10_000, 14_200, 20_000, 50_000, 60_000),
    qualifier: fc.constantFrom('exact' as const, 'circa' as const, 'moreThan' as const, 'lessThan' as const),
  },
  { requiredKeys: ['value'] },
);

const span = fc
  .record({ from: fc.option(day, { nil: undefined }), to: fc.option(day, { nil: undefined }) })
  .map(({ from, to }) => ({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }));

const period = fc.oneof(
  fc.record({ kind: fc.constantFrom('fundingPeriod' as const, 'processDuration' as const), span }),
  fc.record({
    kind: fc.constantFrom('fundingPeriod' as const, 'processDuration' as const),
    months: fc.constantFrom(6, 12, 18, 21),
  }),
);

const kind = fc.constantFrom('kreisangehoerig' as const, 'sonderstatus' as const, 'kreisfrei' as const);

const applicants = fc.oneof(
  fc.constantFrom([], [town(20_000)], [town(9_600)], towns(9_600, 8_000), towns(9_600)),
  fc.array(
    fc.record(
      { population: fc.array(figure, { maxLength: 3 }), kind, isLead: fc.boolean() },
      { requiredKeys: [] },
    ),
    { maxLength: 3 },
  ),
);

const moneyItem = fc.record({
  amount: money,
  status: fc.constantFrom('requested' as const, 'granted' as const, 'paid' as const),
});

const planYear = fc.record({
  year: fc.constantFrom(2022, 2023, 2024),
  costs: fc.array(
    fc.record({ kind: fc.constantFrom('externalModeration' as const, 'events' as const), amount: money }),
    {
      maxLength: 2,
    },
  ),
  funds: fc.array(
    fc.record({
      origin: fc.constantFrom('programme' as const, 'ownMeans' as const),
      status: fc.constantFrom('planned' as const, 'requested' as const),
      amount: money,
    }),
    { maxLength: 2 },
  ),
});

const resolution = fc
  .record({
    kind: fc.constantFrom('mandate' as const, 'adoption' as const),
    on: fc.option(day, { nil: undefined }),
    member,
  })
  .map(({ kind: sort, on, member: of }) => ({
    kind: sort,
    ...(on !== undefined && { on }),
    ...(of !== undefined && { member: of }),
  }));

const hearing = fc
  .record({
    body: fc.constantFrom('auslaenderbeirat' as const, 'integrationsKommission' as const, 'none' as const),
    on: fc.option(day, { nil: undefined }),
    member,
  })
  .map(({ body, on, member: of }) => ({
    body,
    ...(on !== undefined && { on }),
    ...(of !== undefined && { member: of }),
  }));

const dated = day.map((on) => ({ on }));

/** What may stand at each key, beside what the complete application has there. */
const answers = {
  form: fc.constantFrom('single' as const, 'consortium' as const),
  applicants,
  periods: fc.array(period, { maxLength: 3 }),
  formats: fc.array(fc.record({ kind: fc.constantFrom('survey' as const, 'forum' as const) }), {
    maxLength: 3,
  }),
  money: fc.array(moneyItem, { maxLength: 3 }),
  financePlan: fc.array(planYear, { maxLength: 3 }),
  resolutions: fc.array(resolution, { maxLength: 3 }),
  hearings: fc.array(hearing, { maxLength: 3 }),
  approved: dated,
  firstTender: dated,
  firstObligation: dated,
  noObligationYet: fc.boolean(),
  earlyStartPermitted: fc.boolean(),
  extension: fc.record({ granted: fc.boolean(), until: day }, { requiredKeys: ['granted'] }),
  concept: fc.boolean(),
  audience: fc.constantFrom('allResidents' as const, 'votersOnly' as const),
  socialSpace: fc.boolean(),
  localIdentity: fc.boolean(),
  moderation: fc.constantFrom('external' as const, 'internal' as const, 'none' as const),
  route: fc.constantFrom('online' as const, 'paper' as const),
};

/** What may stand at each key and in each list. */
export const answerArbitraries = { ...answers, day, figure, span, kind, money, planYear, hearing };

/** Applications of which much is known or nothing: the complete one with some keys taken away or changed. */
export const partialApplication: fc.Arbitrary<FundingApplication> = fc
  .tuple(fc.subarray(Object.keys(answers)), fc.record(answers, { requiredKeys: [] }))
  .map(([taken, changes]) => {
    const mixed = { ...completeApplication(), ...changes };
    const left = Object.entries(mixed).filter(([key]) => key === 'applicants' || !taken.includes(key));
    // Only keys that may be absent were taken away.
    return Object.fromEntries(left) as unknown as FundingApplication;
  });

/** Every place of a JSON value as JSON Pointer, the whole included. */
export function pointersIn(value: unknown, pointer = ''): string[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, entry]) => pointersIn(entry, `${pointer}/${key}`))
      : [];
  return [pointer, ...inner];
}

/** A value with another one at a place; where the place is gone, the value as it is. */
export function withValueAt(target: unknown, pointer: string, value: unknown): unknown {
  const [key, ...rest] = pointer.split('/').slice(1);
  if (key === undefined) return value;
  if (typeof target !== 'object' || target === null) return target;
  const inner = withValueAt(
    (target as Record<string, unknown>)[key],
    rest.map((each) => `/${each}`).join(''),
    value,
  );
  if (Array.isArray(target))
    return target.map((entry: unknown, index) => (String(index) === key ? inner : entry));
  return { ...target, [key]: inner };
}
