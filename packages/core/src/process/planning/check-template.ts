import type { PlanConflict } from './conflict.js';
import type { PlanConstraints, StepConstraint } from './constraints.js';
import { isUsableLength } from './length.js';
import type { ProcessTemplate, TemplateStep } from './template.js';

/**
 * What is wrong with the names and lengths of a template, and with what is named beside it (rules P7, P8).
 *
 * @param isNew - False where the plan was made before: a session may have moved away from its agreed day.
 */
export function namesAndLengths(
  template: ProcessTemplate,
  constraints: PlanConstraints,
  { isNew }: { readonly isNew: boolean },
): PlanConflict[] {
  const steps = template.phases.flatMap((phase) => phase.steps);
  const special = new Map(constraints.steps?.map((each) => [each.step, each]));
  return [
    ...duplicates(steps.map(({ id }) => id)),
    ...unknownNames(template, constraints, new Set(steps.map(({ id }) => id))),
    ...unknownSessions(template, constraints, { byDay: isNew }),
    ...steps.flatMap((step) => unusableLengths(step, special.get(step.id))),
    ...(steps.length === 0 ? [corrected({ code: 'emptyTemplate' }, 'name')] : []),
  ];
}

/** A plan needs a step, and the one to plan back from. */
export function leftOutFaults(
  steps: readonly { readonly step: TemplateStep }[],
  { target }: PlanConstraints,
  isLeftOut: (id: string) => boolean,
): PlanConflict[] {
  return [
    ...(steps.every(({ step }) => isLeftOut(step.id)) ? [corrected({ code: 'emptyTemplate' }, 'name')] : []),
    ...(target !== undefined && isLeftOut(target)
      ? [corrected({ code: 'unknownStep', step: target, namedBy: 'target' }, 'name')]
      : []),
  ];
}

/** A conflict that only a change of what was typed resolves. */
export function corrected(
  conflict: WithoutRemedies,
  what: 'predecessors' | 'length' | 'name' | 'day',
): PlanConflict {
  return { ...conflict, remedies: [{ kind: 'correct', what }] };
}

function duplicates(ids: readonly string[]): PlanConflict[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((step) => corrected({ code: 'duplicateStep', step }, 'name'));
}

function unknownNames(
  template: ProcessTemplate,
  { steps = [], target }: PlanConstraints,
  known: ReadonlySet<string>,
): PlanConflict[] {
  const bodies = new Set(template.bodies.map(({ id }) => id));
  const named = [
    ...template.phases.flatMap((phase) => [
      ...phase.steps.flatMap(({ id, after = [] }) => after.map(({ step }) => ({ step, namedBy: id }))),
      ...(phase.milestones ?? []).map(({ id, step }) => ({ step, namedBy: id })),
    ]),
    ...steps.map(({ step }) => ({ step, namedBy: 'steps' })),
    ...(target === undefined ? [] : [{ step: target, namedBy: 'target' }]),
  ];
  const unknownBodies = template.phases.flatMap((phase) =>
    phase.steps.flatMap(({ id, session }) =>
      session && !bodies.has(session.body) ? [{ step: id, body: session.body }] : [],
    ),
  );
  return [
    ...named
      .filter(({ step }) => !known.has(step))
      .map((each) => corrected({ code: 'unknownStep', ...each }, 'name')),
    ...unknownBodies.map((each) => corrected({ code: 'unknownBody', ...each }, 'name')),
  ];
}

/** Sessions that are asked for, by id or by an agreed day, and that the body of the step does not hold. */
function unknownSessions(
  template: ProcessTemplate,
  { steps = [], sessions = [] }: PlanConstraints,
  { byDay }: { readonly byDay: boolean },
): PlanConflict[] {
  const bodyOf = new Map(
    template.phases.flatMap((phase) => phase.steps.map(({ id, session }) => [id, session?.body])),
  );
  return steps.flatMap(({ step, session, fixed }): PlanConflict[] => {
    const body = bodyOf.get(step);
    const ofBody = sessions.filter((each) => each.body === body);
    if (session !== undefined) {
      return ofBody.some(({ id }) => id === session)
        ? []
        : [corrected({ code: 'unknownSession', step, session }, 'name')];
    }
    const day = byDay && body !== undefined ? fixed?.from : undefined;
    return day === undefined || ofBody.some(({ on }) => on === day)
      ? []
      : [corrected({ code: 'unknownSession', step, session: day }, 'day')];
  });
}

function unusableLengths(step: TemplateStep, constraint: StepConstraint | undefined): PlanConflict[] {
  const own = constraint?.length ?? step.length;
  const lengths = [
    ...(own === undefined && step.session ? [] : [own]),
    ...(step.after ?? []).flatMap(({ lag }) => lag ?? []),
  ];
  return lengths
    .filter((length) => length === undefined || !isUsableLength(length))
    .map((length) => corrected({ code: 'unusableLength', step: step.id, length }, 'length'));
}

type WithoutRemedies = {
  [Code in PlanConflict['code']]: Omit<Extract<PlanConflict, { code: Code }>, 'remedies'>;
}[PlanConflict['code']];
