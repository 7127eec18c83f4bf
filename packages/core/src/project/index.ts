// The validator alone: what a page needs when it loads a file, without lists and rules that other parts load
export type { ParseResult } from './parse-project.js';
export { parseProject } from './parse-project.js';
export type { Project } from './project.js';
