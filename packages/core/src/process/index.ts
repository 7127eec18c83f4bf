// States of phases without the validator: what a page needs at first paint
export type { Milestone, Phase, Step } from './phase.js';
export type { DatedPhase, PhaseState } from './phase-states.js';
export { hasHappened } from './has-happened.js';
export { phaseStateNames, phaseStates } from './phase-states.js';
