// What a project file says, without the validator: a page that was handed a project loads no schema
export { fundingApplication } from './funding-application.js';
export type { Project } from './project.js';
