import type { Page } from 'playwright';
import { onPage, type Check } from '../visit.js';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe finds nothing, in each combination of brightness, direction and width. */
export const axe: readonly Check[] = [
  {
    title: 'axe: hell/dunkel × links/rechts × 320/1280 px',
    run: async (visit) => ({
      faults: await onPage(visit, { classicScripts: ['axe.min.js'] }, async ({ page }) => {
        const faults: string[] = [];
        for (const scheme of ['', 'dark']) {
          for (const dir of ['ltr', 'rtl']) {
            for (const width of [320, 1280]) {
              await page.setViewportSize({ width, height: 900 });
              await page.locator('html').evaluate(
                (html, attributes) => {
                  for (const [name, value] of Object.entries(attributes)) html.setAttribute(name, value);
                },
                { class: scheme, dir },
              );
              const found = await violations(page);
              faults.push(...found.map((each) => `${scheme || 'light'} ${dir} ${width} px: ${each}`));
            }
          }
        }
        return faults;
      }),
    }),
  },
];

interface AxeReport {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
  }[];
}

declare global {
  interface Window {
    axe: { run: (context: Document, options: object) => Promise<AxeReport> };
  }
}

async function violations(page: Page): Promise<string[]> {
  // Colours that still change would be measured half way.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  return page.evaluate(async (values) => {
    const report = await window.axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return report.violations.map(
      ({ id, nodes }) =>
        `${id}: ${JSON.stringify(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ''} (${nodes.length}×)`,
    );
  }, rules);
}
