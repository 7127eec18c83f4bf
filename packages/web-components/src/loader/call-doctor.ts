import type { FileProblem, Observations, PolicyViolation } from '../embed-doctor/findings.js';
import { elementModules } from './element-modules.js';
import { pageAttribute } from './page-attribute.js';

/** Time after which a page that is well has loaded its elements. */
const patience = 5000;

/** More of the same tells nobody more. */
const mostRemembered = 50;

/**
 * Has the page examined some seconds after it was loaded, or as soon as possible where somebody asks for
 * it; `data-wirkt-doctor="off"` does without.
 *
 * @param ready - When the elements of the start are there.
 */
export function callDoctor(ready: Promise<unknown>, ownFolder: string): void {
  const wish = pageAttribute('data-wirkt-doctor');
  const isAsked = /[?&]wirkt-doctor\b/.test(location.search) || (wish !== undefined && wish !== 'off');
  if (wish === 'off' && !isAsked) return;

  const violations: PolicyViolation[] = [];
  const fileProblems: FileProblem[] = [];
  document.addEventListener('securitypolicyviolation', (violation) => {
    if (violations.length < mostRemembered) violations.push(violation);
  });
  document.addEventListener('wirkt-error', ({ detail }: CustomEventInit<FileProblem>) => {
    if (detail && fileProblems.length < mostRemembered) fileProblems.push(detail);
  });

  const examine = async () => {
    const knownTags = Object.keys(elementModules);
    const observations: Observations = { violations, fileProblems, knownTags, ownFolder };
    const { reportOnPage } = await import('../embed-doctor/report-on-page.js');
    reportOnPage(observations, isAsked);
  };
  const examineSoon = () => {
    // A page without its doctor is no fault of the page.
    examine().catch(() => undefined);
  };
  // Violations and failing files become known a moment after the elements stand.
  if (isAsked) void ready.then(() => setTimeout(examineSoon, 500));
  else afterLoad(() => setTimeout(examineSoon, patience));
}

function afterLoad(callback: () => void): void {
  if (document.readyState === 'complete') callback();
  else window.addEventListener('load', callback, { once: true });
}
