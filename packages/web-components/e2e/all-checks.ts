import { axe } from './checks/axe.js';
import { contentSecurity } from './checks/content-security.js';
import { difficultTexts } from './checks/difficult-texts.js';
import { files } from './checks/files.js';
import { forcedColours } from './checks/forced-colours.js';
import { hostPages } from './checks/host-pages.js';
import { keyboard } from './checks/keyboard.js';
import { lateUpgrade } from './checks/late-upgrade.js';
import { moving } from './checks/moving.js';
import { print } from './checks/print.js';
import { privacy } from './checks/privacy.js';
import { reflow } from './checks/reflow.js';
import { withoutJavaScript } from './checks/without-javascript.js';
import type { ElementPage } from './element-pages.js';
import type { Check } from './visit.js';

/** What holds for every element, in Chromium. */
export const allChecks: readonly Check[] = [
  ...contentSecurity,
  ...privacy,
  ...withoutJavaScript,
  ...lateUpgrade,
  ...files,
  ...axe,
  ...keyboard,
  ...print,
  ...forcedColours,
  ...reflow,
  ...difficultTexts,
  ...hostPages,
  ...moving,
];

/** The checks that are for an element: those of files only where it loads one. */
export function checksFor(page: ElementPage, checks: readonly Check[] = allChecks): readonly Check[] {
  return checks.filter(({ needsFile }) => !needsFile || !page.handsOver);
}

/** What a second engine may do differently. */
export const checksOfSecondEngine: readonly Check[] = [...contentSecurity, ...files, ...axe, ...keyboard];
