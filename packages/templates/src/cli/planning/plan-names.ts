import {
  resolveText,
  type LocalizedText,
  type Names,
  type PlanConstraints,
  type ProcessTemplate,
  type Project,
} from '@wirkt/core';

/**
 * Finds names of steps, bodies and blackouts; an id that is not known stands for itself. Bodies are
 * called what the project calls them.
 */
export function namesOf(
  { phases, bodies, blackouts = [] }: ProcessTemplate,
  { blackouts: own = [] }: Pick<PlanConstraints, 'blackouts'>,
  language: string,
  project?: Project,
): Names {
  const text = (localized: LocalizedText) =>
    resolveText(localized, language, project?.languages[0] ?? 'de').text;
  const labels = [...bodies, ...(project?.bodies ?? [])];
  const names = {
    step: new Map(phases.flatMap(({ steps }) => steps.map(({ id, title }) => [id, text(title)]))),
    body: new Map(labels.map(({ id, label }) => [id, text(label)])),
    blackout: new Map([...blackouts, ...own].map(({ id, title }) => [id, text(title)])),
  };
  return (kind, id) => names[kind].get(id) ?? id;
}
