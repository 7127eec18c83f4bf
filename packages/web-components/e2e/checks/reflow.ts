import type { Page } from 'playwright';
import { onPage, type Check, type Visit } from '../visit.js';

interface Case {
  readonly title: string;
  readonly width: number;
  readonly css?: string;
  /** Styles that a reader's own tool puts on everything. */
  readonly onEverything?: string;
}

/** WCAG 1.4.12. */
const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

const cases: readonly Case[] = [
  { title: '320 px', width: 320 },
  { title: 'Textabstände 1280 px', width: 1280, onEverything: textSpacing },
  { title: 'Textabstände 320 px', width: 320, onEverything: textSpacing },
  { title: 'Zoom 200 %', width: 640, css: 'html { font-size: 200%; }' },
];

/** Narrow windows, larger texts and wider spaces cut nothing off and need no scrolling sideways. */
export const reflow: readonly Check[] = cases.map(({ title, width, css, onEverything }) => ({
  title: `Umbruch: ${title}`,
  run: async (visit: Visit) => {
    const context = { viewport: { width, height: 800 } };
    const faults = await onPage(visit, { context, ...(css !== undefined && { css }) }, async ({ page }) => {
      if (onEverything !== undefined) {
        await page.evaluate((styles) => {
          window.probe.addStyles(styles);
        }, onEverything);
      }
      return overflows(page, visit.element.tagName);
    });
    return { faults };
  },
}));

/** What leaves the window or is cut off, also when everything is open. */
export async function overflows(page: Page, tagName: string): Promise<string[]> {
  await page.evaluate(openEverything, tagName);
  const { width, needed } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    needed: document.documentElement.scrollWidth,
  }));
  const cutOff = await page.evaluate((selector) => window.probe.cutOff(selector), tagName);
  return [...(needed > width ? [`Die Seite braucht ${needed} px, hat aber ${width} px.`] : []), ...cutOff];
}

function openEverything(selector: string): void {
  const open = (root: ParentNode) => {
    for (const element of Array.from(root.querySelectorAll('*'))) {
      if (element instanceof HTMLDetailsElement) element.open = true;
      if (element.shadowRoot) open(element.shadowRoot);
    }
  };
  for (const element of Array.from(document.querySelectorAll(selector))) {
    open(element);
    if (element.shadowRoot) open(element.shadowRoot);
  }
}
