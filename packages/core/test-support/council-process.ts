import { session, sessionStep, step, weeks, workingDays } from './planning.js';
import type { StepLink } from '../src/process/planning/template.js';
/** The papers of a session rest on a step. */
export const papersOf = (id: string): StepLink => ({ step: id, relation: 'beforePapers' });

/** From a survey to the publication of what the council decided. */
export const councilProcess = [
  step('survey', { kind: 'survey', length: weeks(4) }),
  step('draft', { after: ['survey'], length: workingDays(20) }),
  step('hearing', {
    after: [{ step: 'draft', relation: 'afterStart', lag: weeks(1) }],
    length: workingDays(5),
  }),
  step('paper', { after: ['draft', 'hearing'], length: workingDays(5) }),
  sessionStep('committee', [papersOf('paper')], { body: 'committee', mayFollowFunding: true }),
  sessionStep('decision', [papersOf('paper'), 'committee'], { mayFollowFunding: true }),
  step('publication', { after: ['decision'], length: workingDays(3), mayFollowFunding: true }),
];

/** Sessions of both bodies in the first half of 2027. */
export const councilSessions = [
  session('c1', '2027-03-10', { body: 'committee', papersBy: '2027-03-01' }),
  session('c2', '2027-04-14', { body: 'committee', papersBy: '2027-04-05' }),
  session('s1', '2027-03-18', { papersBy: '2027-03-04' }),
  session('s2', '2027-04-22', { papersBy: '2027-04-08' }),
  session('s3', '2027-06-10', { papersBy: '2027-05-27' }),
];
