import type { Page } from 'playwright';
import { responseHeaders } from '../../../../examples/response-headers.mjs';
import { onPage, type Check, type Visit } from '../visit.js';

interface Case {
  readonly title: string;
  readonly scripts: (own: string) => readonly string[];
  readonly notices: number;
}

const cases: readonly Case[] = [
  { title: 'allein', scripts: (own) => [own], notices: 0 },
  {
    title: 'zweite Kopie danach',
    scripts: (own) => [own, 'second-copy/define.js'],
    notices: 0,
  },
  { title: 'zweite Kopie davor', scripts: (own) => ['second-copy/define.js', own], notices: 0 },
  { title: 'andere Version danach', scripts: (own) => [own, 'other-version/define.js'], notices: 1 },
  { title: 'andere Version davor', scripts: (own) => ['other-version/define.js', own], notices: 1 },
];

/** Strict Content-Security-Policy with Trusted Types, alone and beside a second copy of Lit and of ourselves. */
export const contentSecurity: readonly Check[] = cases.map(({ title, scripts, notices }) => ({
  title: `CSP und Trusted Types, ${title}`,
  run: async (visit: Visit) => {
    const modules = scripts(visit.script);
    const headers = responseHeaders({
      trustedTypes: modules.length > 1 ? "lit-html 'allow-duplicates'" : 'lit-html',
    });
    const faults = await onPage(
      visit,
      { scripts: modules, headers, prepare: noteViolations },
      async (opened) => {
        const violations = await opened.page.evaluate(() => window.violations);
        const said = opened.console.filter((line) => line.startsWith('info: ') && line.includes('WIRkt'));
        return [
          ...violations.map((violation) => `CSP: ${violation}`),
          ...(said.length === notices ? [] : [`${said.length} Hinweise statt ${notices}: ${said.join(' ')}`]),
        ];
      },
    );
    return { faults };
  },
}));

declare global {
  interface Window {
    violations: string[];
  }
}

function noteViolations(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      window.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
}
