import fc from 'fast-check';
import { addDays } from '../src/shared/calendar-day.js';
import type { CouncilSession, PlanConstraints, StepConstraint } from '../src/process/planning/constraints.js';
import type { Length } from '../src/process/planning/length.js';
import {
  linkRelations,
  type Blackout,
  type ProcessTemplate,
  type TemplateStep,
} from '../src/process/planning/template.js';
import { templateOf } from './planning.js';

/** A process and what it has to keep to, as it might be anywhere. */
export interface RandomProcess {
  readonly template: ProcessTemplate;
  readonly constraints: PlanConstraints;
}

const first = '2027-01-04';
const day = (span: number) => fc.integer({ min: 0, max: span }).map((offset) => addDays(first, offset));
const maybe = <Value>(value: fc.Arbitrary<Value>, freq = 3) => fc.option(value, { nil: undefined, freq });
const length: fc.Arbitrary<Length> = fc.oneof(
  fc.record({ count: fc.integer({ min: 1, max: 12 }), unit: fc.constant('workingDays' as const) }),
  fc.record({ count: fc.integer({ min: 1, max: 15 }), unit: fc.constant('days' as const) }),
  fc.record({ count: fc.integer({ min: 1, max: 3 }), unit: fc.constant('weeks' as const) }),
);
const kind = fc.constantFrom('drafting', 'publicEvent', 'survey', 'meeting', 'evaluation');

function stepAt(index: number): fc.Arbitrary<TemplateStep> {
  const link = fc.record({
    step: fc.integer({ min: 0, max: Math.max(0, index - 1) }).map((before) => `s${before}`),
    relation: maybe(fc.constantFrom(...linkRelations)),
    lag: maybe(length, 2),
  });
  return fc
    .record({
      kind,
      length,
      after: fc.array(link, { maxLength: index === 0 ? 0 : 3 }),
      weekdays: maybe(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }), 4),
      body: maybe(fc.constantFrom('council', 'committee'), 6),
      obliges: maybe(fc.boolean(), 5),
      mayFollowFunding: maybe(fc.boolean(), 2),
    })
    .map(({ body, length: own, ...rest }): TemplateStep => ({
      id: `s${index}`,
      title: `Schritt ${index}`,
      ...rest,
      ...(body === undefined
        ? { length: own }
        : { kind: 'session', session: { body, role: body === 'council' ? 'decides' : 'advises' } }),
    }));
}

const session: fc.Arbitrary<CouncilSession> = fc
  .record({
    body: fc.constantFrom('council', 'committee'),
    on: day(2400),
    lead: maybe(fc.integer({ min: 0, max: 40 }), 4),
    cancelled: maybe(fc.constant(true), 8),
    certainty: maybe(fc.constantFrom('stated' as const, 'assumed' as const)),
  })
  .map(({ lead, ...rest }) => ({
    id: `${rest.body} ${rest.on}`,
    ...rest,
    ...(lead !== undefined && { papersBy: addDays(rest.on, -lead) }),
  }));

const blackout = fc.record({
  title: fc.constant('Gesperrt'),
  days: fc.oneof(
    fc.constant('schoolHolidays' as const),
    fc
      .tuple(day(900), fc.integer({ min: 0, max: 40 }))
      .map(([from, long]) => ({ from, to: addDays(from, long) })),
  ),
  kinds: maybe(fc.array(kind, { maxLength: 2 })),
});

function constraintOf(id: string): fc.Arbitrary<StepConstraint> {
  return fc.record({
    step: fc.constant(id),
    fixed: maybe(
      day(700).map((from) => ({ from })),
      1,
    ),
    notBefore: maybe(day(500), 1),
    omitted: maybe(fc.boolean(), 3),
  });
}

/** Networks of up to 40 steps with links of all relations, sessions, blackouts, agreed days and funding. */
export const randomProcess: fc.Arbitrary<RandomProcess> = fc
  .integer({ min: 1, max: 40 })
  .chain((count) =>
    fc.record({
      steps: fc.tuple(...Array.from({ length: count }, (_, index) => stepAt(index))),
      sessions: fc.uniqueArray(session, { minLength: 60, maxLength: 120, selector: ({ id }) => id }),
      blackouts: fc.array(blackout, { maxLength: 3 }),
      special: fc.uniqueArray(
        fc.integer({ min: 0, max: count - 1 }).chain((index) => constraintOf(`s${index}`)),
        { maxLength: 3, selector: ({ step }) => step },
      ),
      fundingFrom: maybe(day(120)),
      fundingTo: maybe(
        fc.integer({ min: 300, max: 4000 }).map((offset) => addDays(first, offset)),
        2,
      ),
      end: maybe(
        fc.integer({ min: 200, max: 4000 }).map((offset) => addDays(first, offset)),
        2,
      ),
      sundays: maybe(fc.constantFrom('note' as const, 'avoid' as const, 'allow' as const)),
    }),
  )
  .map(({ steps, sessions, blackouts, special, fundingFrom, fundingTo, end, sundays }) => ({
    template: templateOf(steps, {
      blackouts: blackouts.map((each, index): Blackout => ({ ...each, id: `b${index}` })),
    }),
    constraints: {
      start: first,
      end,
      sessions,
      steps: special,
      sundays,
      funding: { from: fundingFrom, to: fundingTo },
    },
  }));
