import type { MoveCause, PlanLoss, PlanMove } from '../process/planning/replan-result.js';
import { describeDate, describeDateBeside } from './de-dates.js';
import { days, sessionOn, shift, statedReason, stepName, whySessionPassed } from './de-planning-phrases.js';
import type { Names } from './planning-locale.js';

const endWords: Readonly<Record<'fundingEnd' | 'planEnd' | 'notAfter', (end: string) => string>> = {
  fundingEnd: (end) => `die Förderung endet am ${end}`,
  planEnd: (end) => `der Plan endet am ${end}`,
  notAfter: (end) => `vorgegeben ist spätestens der ${end}`,
};

/** What moved by how much, and why. */
export function describeMove({ step, before, after, days: moved, because }: PlanMove, name: Names): string {
  const isOwn = because.step === step;
  return `${stepName(name, step)}: ${days(before)} → ${days(after)}, ${shift(moved)}, weil ${cause(because, isOwn, name)}.${statedReason(because.reason)}`;
}

function cause(because: MoveCause, isOwn: boolean, name: Names): string {
  const subject = isOwn ? 'der Schritt' : stepName(name, because.step);
  switch (because.kind) {
    case 'reported':
      return `${subject} anders verlief als geplant`;
    case 'stillRunning':
      return `${subject} noch läuft`;
    case 'notBegun':
      return `${subject} noch nicht begonnen hat`;
    case 'forecast':
      return `${subject} jetzt zu einer anderen Zeit erwartet wird`;
    case 'sessionCancelled':
      return `die ${sessionOn(because.session, name)} entfällt`;
    case 'sessionMissed':
      return `die ${sessionOn(because.session, name)} nicht mehr zu erreichen ist`;
    case 'changed':
      return `sich Vorgaben für ${isOwn ? 'den Schritt' : subject} geändert haben`;
  }
}

/** What the plan before reached and the new one does not. */
export function describeLoss(loss: PlanLoss, name: Names): string {
  const step = stepName(name, loss.step);
  switch (loss.kind) {
    case 'session':
      return `${lostSession(loss, step, name)} ${nextSession(loss)}`;
    case 'fixed':
      return `${step} ist für den ${describeDate(loss.on)} vereinbart, möglich ist aber frühestens der ${describeDateBeside(loss.earliest, loss.on)}.`;
    case 'fundingEnd':
    case 'planEnd':
    case 'notAfter':
      return `${step} reicht jetzt bis zum ${describeDate(loss.to)}; ${endWords[loss.kind](describeDateBeside(loss.end, loss.to))}.`;
  }
}

type LostSession = Extract<PlanLoss, { kind: 'session' }>;

function lostSession({ session, because }: LostSession, step: string, name: Names): string {
  const on = sessionOn(session, name);
  if (because === 'cancelled') return `Für ${step} entfällt die ${on}.`;
  if (because === 'noReport')
    return `Die ${on} für ${step} ist vorbei; was dort geschah, ist nicht gemeldet.`;
  // Without the day on which it is ready, "day" tells no more than that it cannot be reached.
  const why = because === 'day' ? '.' : `: ${whySessionPassed({ session, because })}`;
  return `Für ${step} ist die ${on} nicht mehr zu erreichen${why}`;
}

function nextSession({ session, next }: LostSession): string {
  if (!next) return 'Eine spätere, die passt, ist noch nicht bekannt.';
  const isAssumed = next.certainty === 'assumed' ? ' (Annahme)' : '';
  return `Die nächste ist am ${describeDateBeside(next.on, session.on)}${isAssumed}.`;
}
