import type { MoveCause, PlanLoss, PlanMove } from '../process/planning/replan-result.js';
import { describeDate, describeDateBeside } from './en-dates.js';
import { days, sessionOn, shift, statedReason, stepName, whySessionPassed } from './en-planning-phrases.js';
import type { Names } from './planning-locale.js';

const endWords: Readonly<Record<'fundingEnd' | 'planEnd' | 'notAfter', (end: string) => string>> = {
  fundingEnd: (end) => `the funding ends on ${end}`,
  planEnd: (end) => `the plan ends on ${end}`,
  notAfter: (end) => `it was set to end by ${end}`,
};

/** What moved by how much, and why. */
export function describeMove({ step, before, after, days: moved, because }: PlanMove, name: Names): string {
  const subject = because.step === step ? 'it' : stepName(name, because.step);
  return `${stepName(name, step)}: ${days(before)} → ${days(after)}, ${shift(moved)}, because ${cause(because, subject, name)}.${statedReason(because.reason)}`;
}

function cause(because: MoveCause, subject: string, name: Names): string {
  switch (because.kind) {
    case 'reported':
      return `${subject} went differently than planned`;
    case 'stillRunning':
      return `${subject} is still running`;
    case 'notBegun':
      return `${subject} has not begun yet`;
    case 'forecast':
      return `${subject} is now expected at another time`;
    case 'sessionCancelled':
      return `the ${sessionOn(because.session, name)} has been cancelled`;
    case 'sessionMissed':
      return `the ${sessionOn(because.session, name)} can no longer be reached`;
    case 'changed':
      return `settings for ${subject} have changed`;
  }
}

/** What the plan before reached and the new one does not. */
export function describeLoss(loss: PlanLoss, name: Names): string {
  const step = stepName(name, loss.step);
  switch (loss.kind) {
    case 'session':
      return `${lostSession(loss, step, name)} ${nextSession(loss)}`;
    case 'fixed':
      return `${step} is agreed for ${describeDate(loss.on)} but is not possible before ${describeDateBeside(loss.earliest, loss.on)}.`;
    case 'fundingEnd':
    case 'planEnd':
    case 'notAfter':
      return `${step} now lasts until ${describeDate(loss.to)}; ${endWords[loss.kind](describeDateBeside(loss.end, loss.to))}.`;
  }
}

type LostSession = Extract<PlanLoss, { kind: 'session' }>;

function lostSession({ session, because }: LostSession, step: string, name: Names): string {
  const on = sessionOn(session, name);
  if (because === 'cancelled') return `The ${on} for ${step} has been cancelled.`;
  if (because === 'noReport')
    return `The ${on} for ${step} is over; what happened there has not been reported.`;
  // Without the day on which it is ready, "day" tells no more than that it cannot be reached.
  const why = because === 'day' ? '.' : `: ${whySessionPassed({ session, because })}`;
  return `${step} can no longer reach the ${on}${why}`;
}

function nextSession({ session, next }: LostSession): string {
  if (!next) return 'A later one that fits is not known yet.';
  const isAssumed = next.certainty === 'assumed' ? ' (assumption)' : '';
  return `The next one is on ${describeDateBeside(next.on, session.on)}${isAssumed}.`;
}
