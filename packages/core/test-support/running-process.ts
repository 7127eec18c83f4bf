import { daysOf, planned, session, sessionStep, step, weeks, workingDays } from './planning.js';
import type { ProcessPlan } from '../src/process/planning/plan.js';
/** A survey, a draft and a paper that the council decides on. */
export const steps = [
  step('survey', { kind: 'survey', length: weeks(2) }),
  step('draft', { after: ['survey'], length: workingDays(5) }),
  step('paper', { after: ['draft'], length: workingDays(3) }),
  sessionStep('decision', [{ step: 'paper', relation: 'beforePapers' }]),
  step('publication', { after: ['decision'], length: workingDays(2) }),
];

/** Two sessions of the council, with papers due two weeks before. */
export const sessions = [
  session('s1', '2027-02-22', { papersBy: '2027-02-08' }),
  session('s2', '2027-03-15', { papersBy: '2027-03-01' }),
];

/** The plan that is brought up to date. */
export const plan = planned(steps, { start: '2027-01-04', sessions });

/** Its days. */
export const before = daysOf(plan);

/** Steps about which nobody has reported. */
export const warned = (of: ProcessPlan) =>
  of.steps.filter(({ warnings }) => warnings.some(({ code }) => code === 'noReport'));
