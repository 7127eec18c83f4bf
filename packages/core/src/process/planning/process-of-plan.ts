import type { DateSpan } from '../../shared/date-span.js';
import type { LocalizedText } from '../../shared/localized-text.js';
import { firstDay, lastDay, type IsoDay, type PartialDate } from '../../shared/partial-date.js';
import type { Milestone, Phase, Step } from '../phase.js';
import type { StepFact } from './facts.js';
import type { Days, ProcessPlan } from './plan.js';
import type { TemplateMilestone, TemplatePhase, TemplateStep } from './template.js';
import { textOrder } from '../../shared/text-order.js';

/**
 * The phases of a plan as they stand in a project file (rule P25): the days of the first plan are
 * `planned`, what differs from them today is `forecast` until it is over, what happened is `actual`. Sources of the
 * template are not carried over, because a project file has its own.
 */
export function phasesOfPlan(plan: ProcessPlan): Phase[] {
  const facts = new Map(plan.facts?.map((fact) => [fact.step, fact]));
  const current = new Map(plan.steps.map((step) => [step.id, step]));
  const first = new Map((plan.baseline ?? plan.steps).map((span) => [span.id, span]));

  return plan.template.phases.map((phase): Phase => {
    const steps = phase.steps.map((step) => stepOf(step, { facts, current, first }));
    const milestones = phase.milestones?.map((milestone) => milestoneOf(milestone, plan, first));
    return {
      id: phase.id,
      title: phase.title,
      ...(phase.purpose !== undefined && { purpose: phase.purpose }),
      ...phaseDays(phase, { facts, current, first }),
      ...cancelledPhase(phase, facts),
      ...(phase.note !== undefined && { note: phase.note }),
      steps,
      ...(milestones && { milestones }),
    };
  });
}

/** A state that people set never stands without a reason, even where nobody gave one. */
const noReasonGiven: LocalizedText = { de: 'Kein Grund angegeben', en: 'No reason given' };

interface Lookups {
  readonly facts: ReadonlyMap<string, StepFact>;
  readonly current: ReadonlyMap<string, Days>;
  readonly first: ReadonlyMap<string, Days>;
}

function stepOf({ id, title, kind, note }: TemplateStep, lookups: Lookups): Step {
  const fact = lookups.facts.get(id);
  return {
    id,
    title,
    kind,
    ...spans(lookups.first.get(id), fact?.actual?.to === undefined ? lookups.current.get(id) : undefined),
    ...(fact?.actual && { actual: fact.actual }),
    ...(fact?.cancelled && cancelledBecause(fact.reason)),
    ...(note !== undefined && { note }),
  };
}

/** Without a single step that takes place a phase falls out as a whole. */
function cancelledPhase({ steps }: TemplatePhase, facts: Lookups['facts']): Pick<Phase, 'stateOverride'> {
  const isCancelled = steps.length > 0 && steps.every(({ id }) => facts.get(id)?.cancelled);
  if (!isCancelled) return {};
  return cancelledBecause(
    steps.map(({ id }) => facts.get(id)?.reason).find((reason) => reason !== undefined),
  );
}

function cancelledBecause(reason: LocalizedText = noReasonGiven): Required<Pick<Phase, 'stateOverride'>> {
  return { stateOverride: { state: 'cancelled', reason } };
}

/** Planned days, and the ones expected today where they differ. */
function spans(
  planned: Days | undefined,
  current: { readonly from: IsoDay; readonly to?: IsoDay | undefined } | undefined,
): { planned?: DateSpan; forecast?: DateSpan } {
  const differs = current && (planned?.from !== current.from || planned.to !== current.to);
  return {
    ...(planned && { planned: { from: planned.from, to: planned.to } }),
    ...(differs && { forecast: { from: current.from, ...(current.to !== undefined && { to: current.to }) } }),
  };
}

/** A phase lasts from its first step to its last; it is over when all of its steps are. */
function phaseDays(
  { steps }: TemplatePhase,
  { facts, current, first }: Lookups,
): ReturnType<typeof spans> & { actual?: DateSpan } {
  const held = steps.filter(({ id }) => facts.get(id)?.cancelled !== true);
  const actuals = held.flatMap(({ id }) => facts.get(id)?.actual ?? []);
  const begins = actuals.flatMap(({ from, to }) => from ?? to ?? []).sort(byFirstDay);
  const ends = actuals.flatMap(({ to }) => to ?? []).sort(byLastDay);
  const [begin] = begins;
  const end = held.length > 0 && ends.length === held.length ? ends.at(-1) : undefined;
  const expected = end === undefined ? outer(held, current) : undefined;
  // While one of its steps waits for a day that nobody knows, nobody knows its end either.
  const isOpen = expected !== undefined && held.some(({ id }) => first.has(id) && !current.has(id));
  return {
    ...spans(outer(steps, first), isOpen ? { from: expected.from } : expected),
    ...(begin !== undefined && { actual: { from: begin, ...(end !== undefined && { to: end }) } }),
  };
}

function outer(steps: readonly TemplateStep[], days: ReadonlyMap<string, Days>): Days | undefined {
  const known = steps.flatMap(({ id }) => days.get(id) ?? []);
  const [from] = known.map((each) => each.from).sort();
  const to = known
    .map((each) => each.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function milestoneOf(
  { id, title, criterion, step, at = 'end' }: TemplateMilestone,
  { milestones, facts }: ProcessPlan,
  first: ReadonlyMap<string, Days>,
): Milestone {
  const day = (days: Days | undefined) => (at === 'start' ? days?.from : days?.to);
  const planned = day(first.get(step));
  const expected = milestones.find((each) => each.id === id)?.on;
  const actual = facts?.find((fact) => fact.step === step)?.actual;
  const reached = at === 'start' ? (actual?.from ?? actual?.to) : actual?.to;
  return {
    id,
    title,
    criterion,
    ...(planned !== undefined && { planned: { on: planned } }),
    ...(reached === undefined &&
      expected !== undefined &&
      expected !== planned && { forecast: { on: expected } }),
    ...(reached !== undefined && { actual: { on: reached } }),
  };
}

function byFirstDay(one: PartialDate, other: PartialDate): number {
  return textOrder(firstDay(one), firstDay(other));
}

function byLastDay(one: PartialDate, other: PartialDate): number {
  return textOrder(lastDay(one), lastDay(other));
}
