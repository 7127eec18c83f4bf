import type { Project } from '../project/project.js';
import data from './weiterstadt.json' with { type: 'json' };

/**
 * The strategy project "Weiterstadt WIRkt!" as public sources tell it up to September 2021: the
 * town's concept of November 2019, its later presentation, its press releases and the page of the Land.
 *
 * Plan and actual dates stand side by side, contradicting statements too; what no source tells is an
 * open question.
 */
// The type of imported JSON is too wide; example-projects.test.ts proves that the file is a Project.
export const weiterstadt: Project = data as unknown as Project;
