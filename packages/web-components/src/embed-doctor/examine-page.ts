import { checkEscapedTags } from './check-escaped-tags.js';
import { checkFallback } from './check-fallback.js';
import { checkFiles, checkForeignHosts } from './check-files.js';
import { checkHeadings } from './check-headings.js';
import { checkIds } from './check-ids.js';
import { checkNames } from './check-names.js';
import { checkPolicy } from './check-policy.js';
import { checkVersions } from './check-versions.js';
import type { Check, EmbedFinding, Observations } from './findings.js';
import { elementsBelow } from './page-elements.js';

/** What keeps an element from being shown comes first. */
const checks: readonly Check[] = [
  checkEscapedTags,
  checkNames,
  checkPolicy,
  checkForeignHosts,
  checkFiles,
  checkVersions,
  checkIds,
  checkHeadings,
  checkFallback,
];

/** Everything about the embedding on a page that an editor should mend. Changes nothing and asks nobody. */
export function examinePage(root: ParentNode, observations: Observations): EmbedFinding[] {
  const elements = elementsBelow(root);
  return checks.flatMap((check) => check(elements, observations));
}
