// Funding without the validator: what a page needs when it lists, asks and judges
export type { FundedProject } from './funded-project.js';
export { kivFundedProjects } from './kiv-funded-projects.js';
