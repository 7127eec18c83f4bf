import type { Project } from '../project/project.js';
import data from './idstein.json' with { type: 'json' };

/**
 * The strategy project "WIR in Idstein" as public sources tell it up to July 2023: pages and press releases
 * of the town and the page of the Land.
 *
 * Its Lenkungsgruppe advises while a Projektteam steers, two figures of residents stand side by side, and
 * its café recurs by a rule that is silent about public holidays.
 */
// The type of imported JSON is too wide; example-projects.test.ts proves that the file is a Project.
export const idstein: Project = data as unknown as Project;
