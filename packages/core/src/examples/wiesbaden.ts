import type { Project } from '../project/project.js';
import data from './wiesbaden.json' with { type: 'json' };

/**
 * The integration concept of Wiesbaden as public sources tell it up to November 2025: a city that is
 * independent of counties and too large for the funding KIV, with a strategy all the same.
 *
 * Planned for 2021 to 2025, adopted for 2022 to 2026; what a resolution of 2020 was is only concluded.
 */
// The type of imported JSON is too wide; example-projects.test.ts proves that the file is a Project.
export const wiesbaden: Project = data as unknown as Project;
