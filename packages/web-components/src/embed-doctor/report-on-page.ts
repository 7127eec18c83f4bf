import { findingOfProblem } from './check-files.js';
import { describeFindings, doctorWords } from './describe-findings.js';
import { examinePage } from './examine-page.js';
import type { EmbedFinding, FileProblem, FindingCode, Observations } from './findings.js';

/** Worth knowing, though everything is shown. */
const hints: readonly FindingCode[] = ['twoLoaders', 'headingJump', 'missingFallback'];

/**
 * Examines the page and says in the console what should be mended. Nothing leaves the browser.
 *
 * @param isAsked - Whether somebody wants to hear also that nothing was found.
 */
export function reportOnPage(observations: Observations, isAsked: boolean): void {
  const known = new Set(observations.fileProblems.map(({ url }) => url));
  const findings = examinePage(document, observations);
  if (findings.length > 0) report(findings);
  else if (isAsked) console.info(doctorWords(document.documentElement.lang).nothingFound);

  // A slow file fails later than anybody examines the page.
  document.addEventListener('wirkt-error', ({ detail }: CustomEventInit<FileProblem>) => {
    if (!detail || known.has(detail.url)) return;
    known.add(detail.url);
    report([findingOfProblem(detail)]);
  });
}

function report(findings: readonly EmbedFinding[]): void {
  const text = describeFindings(findings, doctorWords(document.documentElement.lang));
  const places = findings.flatMap(({ element }) => element ?? []);
  const say = findings.every(({ code }) => hints.includes(code)) ? console.info : console.warn;
  // The console lets people jump from these to the place in the page.
  say(text, ...(places.length > 0 ? [places] : []));
}
