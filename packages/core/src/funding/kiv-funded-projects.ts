import type { FundedProject } from './funded-project.js';

/** Projects that the programme KIV of the Land Hesse supports. */
export const kivFundedProjects: readonly FundedProject[] = [];
