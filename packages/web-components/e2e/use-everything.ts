import type { Page } from 'playwright';

/** Uses every control of an element once, as a curious reader does. */
export async function useEverything(page: Page, tagName: string): Promise<void> {
  const controls = await page.evaluate((selector) => window.probe.controls(selector), tagName);
  for (const [index, { name }] of controls.entries()) {
    // Links lead away from the page that is being looked at.
    if (/^a\b/.test(name)) continue;
    await page.evaluate(
      ([selector, number]) => {
        window.probe.focus(selector, number);
      },
      [tagName, index] as const,
    );
    await page.keyboard.press('Space');
  }
}
