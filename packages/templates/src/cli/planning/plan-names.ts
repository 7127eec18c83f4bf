import {
  resolveText,
  type LocalizedText,
  type Names,
  type PlanConstraints,
  type ProcessTemplate,
} from '@wirkt/core';

/** Finds names of steps, bodies and blackouts; an id that is not known stands for itself. */
export function namesOf(
  { phases, bodies, blackouts = [] }: ProcessTemplate,
  { blackouts: own = [] }: Pick<PlanConstraints, 'blackouts'>,
  language: string,
): Names {
  const text = (localized: LocalizedText) => resolveText(localized, language, 'de').text;
  const names = {
    step: new Map(phases.flatMap(({ steps }) => steps.map(({ id, title }) => [id, text(title)]))),
    body: new Map(bodies.map(({ id, label }) => [id, text(label)])),
    blackout: new Map([...blackouts, ...own].map(({ id, title }) => [id, text(title)])),
  };
  return (kind, id) => names[kind].get(id) ?? id;
}
