import type { StepFact } from '../process/planning/facts.js';
import { parsePlanning, type Planning } from '../process/planning/parse-planning.js';
import type { CouncilSession } from '../process/planning/constraints.js';
import { isIsoDay } from '../shared/partial-date.js';
import type { ParseIssue, ParseNote } from '../shared/parse-issue.js';
import type { Project } from './project.js';

/** What a project file says about its planning: everything that planning and replanning need. */
export type ProjectPlanning =
  | {
      readonly ok: true;
      readonly planning: Planning;
      /** What has happened, by the steps of the file. */
      readonly facts: readonly StepFact[];
      /** Sessions of which only a month or a year is known, by id: no plan can be made with them. */
      readonly vagueSessions: readonly string[];
      readonly notes: readonly ParseNote[];
    }
  | { readonly ok: false; readonly issues: readonly ParseIssue[]; readonly notes: readonly ParseNote[] };

const place = '/process/planning';

/**
 * The planning of a project (rule P28), with the sessions and the reported dates that stand elsewhere in
 * the file; `undefined` where the file has none. Only now is the planning checked: a page that shows a
 * process needs no planning, and should not load what checks it.
 */
export function projectPlanning({ process }: Project): ProjectPlanning | undefined {
  if (process?.planning === undefined) return undefined;
  const parsed = parsePlanning(process.planning, place);
  if (!parsed.ok) return parsed;

  const sessions = process.sessions ?? [];
  const dated = sessions.filter(({ on }) => isIsoDay(on));
  const planning: Planning = {
    ...parsed.planning,
    sessions: [...dated.map(asCouncilSession), ...(parsed.planning.sessions ?? [])],
  };
  return {
    ok: true,
    planning,
    facts: process.phases.flatMap(({ steps = [] }) => steps.flatMap(factOf)),
    vagueSessions: sessions.filter(({ on }) => !isIsoDay(on)).map(({ id }) => id),
    notes: parsed.notes,
  };
}

type FileSession = NonNullable<NonNullable<Project['process']>['sessions']>[number];
type FileStep = NonNullable<NonNullable<Project['process']>['phases'][number]['steps']>[number];

function asCouncilSession({ id, body, on, papersBy, certainty, cancelled }: FileSession): CouncilSession {
  return {
    id,
    body,
    on,
    ...(papersBy !== undefined && isIsoDay(papersBy) && { papersBy }),
    ...(certainty !== undefined && { certainty: certainty === 'inferred' ? 'assumed' : 'stated' }),
    ...(cancelled !== undefined && { cancelled }),
  };
}

/** Forecasts are left out: they come from a plan before, and a new one makes its own. */
function factOf({ id, actual, stateOverride }: FileStep): StepFact[] {
  const cancelled = stateOverride?.state === 'cancelled';
  if (!actual && !cancelled) return [];
  return [
    {
      step: id,
      ...(actual && { actual }),
      ...(cancelled && { cancelled, reason: stateOverride.reason }),
    },
  ];
}
