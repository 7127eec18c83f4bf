import {
  createCalendar,
  parsePlanning,
  planProcess,
  resolveText,
  type Names,
  type PlanConstraints,
  type PlanResult,
} from '@wirkt/core';
import { kiv18Months as template } from '@wirkt/templates';
import planningFile from '../../../../examples/planung/planung.json';

const parsed = parsePlanning(planningFile);
if (!parsed.ok) throw new Error('Die Beispielplanung ist fehlerhaft.');
const { planning } = parsed;

/** Plans the town of the example file, with what is different about it. */
export function planExample(different: Partial<PlanConstraints>): PlanResult {
  const calendar = createCalendar({ state: 'DE-HE', ...planning.calendar });
  return planProcess(template, { ...planning, ...different }, calendar);
}

/** German names of what the template holds; an unknown id stands for itself. */
export const names: Names = (kind, id) => {
  const found = {
    body: template.bodies.find((body) => body.id === id)?.label,
    blackout: template.blackouts?.find((blackout) => blackout.id === id)?.title,
    step: template.phases.flatMap(({ steps }) => steps).find((step) => step.id === id)?.title,
  }[kind];
  return found === undefined ? id : resolveText(found, 'de', 'de').text;
};
