import {
  createCalendar,
  planProcess,
  resolveText,
  type Names,
  type PlanConstraints,
  type PlanResult,
  type ProcessTemplate,
} from '@wirkt/core';
import { assumedSessions } from '../../../../packages/templates/test-support/council-year.js';
import { kiv18Months } from '@wirkt/templates';

/** The calendar of a town in Hesse, with the days between the years on which it is closed. */
const calendar = createCalendar({
  state: 'DE-HE',
  closures: [{ from: '2027-12-27', to: '2027-12-31', reason: 'Rathaus zwischen den Jahren geschlossen' }],
});

/** A process that begins on 1 February 2027 and is funded for 18 months; its sessions are assumed. */
export const constraints: PlanConstraints = {
  start: '2027-02-01',
  funding: { from: '2027-02-01', to: '2028-07-31' },
  sessions: assumedSessions(2027, 2028, calendar),
};

export const template: ProcessTemplate = kiv18Months;

/** Plans the example, with what is different about it. */
export function planExample(different: Partial<PlanConstraints>): PlanResult {
  return planProcess(template, { ...constraints, ...different }, calendar);
}

/** German names of what the template holds; an unknown id stands for itself. */
export const names: Names = (kind, id) => {
  const found =
    kind === 'body'
      ? template.bodies.find((body) => body.id === id)?.label
      : kind === 'blackout'
        ? template.blackouts?.find((blackout) => blackout.id === id)?.title
        : template.phases.flatMap(({ steps }) => steps).find((step) => step.id === id)?.title;
  return found === undefined ? id : resolveText(found, 'de', 'de').text;
};
