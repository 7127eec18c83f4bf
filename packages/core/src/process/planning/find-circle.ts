import type { TemplateStep } from './template.js';

/**
 * Steps that wait for each other in a circle, each for the next one; `undefined` where there is none.
 * Predecessors that do not exist are passed over.
 */
export function circleAmong(steps: readonly TemplateStep[]): readonly string[] | undefined {
  const left = new Map(steps.map((step) => [step.id, step]));
  let solved = true;
  // Steps whose predecessors are all gone are in no circle; what can never be taken away holds one.
  while (solved) {
    solved = false;
    for (const step of left.values()) {
      if ((step.after ?? []).some(({ step: id }) => left.has(id))) continue;
      left.delete(step.id);
      solved = true;
    }
  }
  const [first] = left.keys();
  return first === undefined ? undefined : circleFrom(first, left);
}

/** Every step that is left waits for another one that is left, so the way must come back to itself. */
function circleFrom(first: string, left: ReadonlyMap<string, TemplateStep>): readonly string[] {
  const way: string[] = [];
  let current = first;
  while (!way.includes(current)) {
    way.push(current);
    current = left.get(current)?.after?.find(({ step }) => left.has(step))?.step ?? current;
  }
  return way.slice(way.indexOf(current));
}
