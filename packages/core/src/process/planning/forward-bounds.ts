import type { IsoDay } from '../../shared/partial-date.js';
import { dayAfterLag, dayOfLag } from './length.js';
import type { NetworkStep } from './network.js';
import type { Bound, Placement, PlanningContext } from './planning-context.js';

/** What a step waits for: days before which it cannot begin, and the day on which its papers are ready. */
export interface ForwardBounds {
  readonly begin: Bound;
  readonly papers?: Bound | undefined;
}

/** The latest of the days that a step waits for; of equal ones a predecessor tells more than a mere date. */
export function forwardBounds(
  step: NetworkStep,
  start: Bound,
  placed: ReadonlyMap<string, Placement>,
  context: PlanningContext,
  further: readonly Bound[] = [],
): ForwardBounds {
  const { constraints, calendar } = context;
  let begin = start;
  let papers: Bound | undefined;
  let predecessor: Bound | undefined;
  const consider = (bound: Bound) => {
    if (bound.day >= begin.day) begin = bound;
  };

  const fundingFrom = constraints.funding?.from;
  if (step.template.obliges && fundingFrom !== undefined) {
    consider({ day: fundingFrom, reason: { kind: 'fundingStart', on: fundingFrom } });
  }
  const notBefore = step.constraint?.notBefore;
  if (notBefore !== undefined && !step.template.session) {
    consider({
      day: notBefore,
      reason: { kind: 'notBefore', on: notBefore, reason: step.constraint?.reason },
    });
  }
  further.forEach(consider);
  for (const { step: id, relation, lag } of step.predecessors) {
    const before = placed.get(id);
    if (!before) continue;
    if (relation === 'beforePapers') {
      papers = laterOf(papers, {
        day: lag ? dayOfLag(before.to, lag, calendar) : before.to,
        reason: { kind: 'after', step: id, ended: before.to, lag },
        driver: id,
      });
    } else if (relation === 'afterEnd') {
      predecessor = laterOf(predecessor, {
        day: dayAfterLag(before.to, lag, calendar),
        reason: { kind: 'after', step: id, ended: before.to, lag },
        driver: id,
      });
    } else {
      predecessor = laterOf(predecessor, {
        day: lag ? dayOfLag(before.from, lag, calendar) : before.from,
        reason: { kind: 'withStart', step: id, began: before.from, lag },
        driver: id,
      });
    }
  }
  if (predecessor) consider(predecessor);
  // A step that keeps its day still hangs on what is ready last.
  if (begin.reason.kind === 'asPlanned') begin = { ...begin, driver: (predecessor ?? papers)?.driver };
  return { begin: { ...begin, day: begin.dayAlone ?? begin.day }, papers };
}

/** True where every predecessor has days. */
export function arePlaced({ predecessors }: NetworkStep, placed: ReadonlyMap<string, Placement>): boolean {
  return predecessors.every(({ step }) => placed.has(step));
}

/** The day on which a step is expected to be reached at the earliest. */
export function readyDay({ begin, papers }: ForwardBounds): IsoDay {
  return papers && papers.day > begin.day ? papers.day : begin.day;
}

function laterOf(one: Bound | undefined, other: Bound): Bound {
  return one && one.day > other.day ? one : other;
}
