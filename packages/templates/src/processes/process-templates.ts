import type { ProcessTemplate } from '@wirkt/core';
import { kiv12Months } from './kiv-12-months/kiv-12-months.js';
import { kiv18Months } from './kiv-18-months/kiv-18-months.js';
import { weiterstadtSevenPhases } from './weiterstadt-seven-phases/weiterstadt-seven-phases.js';

/** All process templates (Prozessvorlagen) of this package, the longest first. */
export const processTemplates: readonly ProcessTemplate[] = [
  kiv18Months,
  kiv12Months,
  weiterstadtSevenPhases,
];

/** The template with an id, e.g. `kiv-18-monate`; `undefined` where there is none. */
export function processTemplate(id: string): ProcessTemplate | undefined {
  return processTemplates.find((template) => template.id === id);
}
