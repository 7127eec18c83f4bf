import type { Page } from 'playwright';
import type { Box, SeenControl } from '../probe.js';
import { changedPixels, partOf, pictureOf, showWholePage, type Picture } from '../pictures.js';
import { onPage, type Check, type Visit } from '../visit.js';

/** Everything can be reached, seen and used with the keys, and left again. */
export const keyboard: readonly Check[] = [
  {
    title: 'Tastatur: Reihenfolge, Fokus, Eingabe- und Leertaste, keine Falle',
    run: async (visit: Visit) => {
      const { tagName } = visit.element;
      let count = 0;
      const faults = await onPage(visit, {}, async ({ page }) => {
        const controls = await page.evaluate((selector) => window.probe.controls(selector), tagName);
        count = controls.length;
        return [
          ...disordered(controls),
          ...(await tabThrough(page, tagName, controls)),
          ...(await pressKeys(page, tagName, controls)),
        ];
      });
      return { faults, figure: `ok (${count})` };
    },
  },
];

/** A control that stands clearly above the one before it is reached too late. */
function disordered(controls: readonly SeenControl[]): string[] {
  return controls.flatMap(({ name, rect }, index) => {
    const before = controls[index - 1];
    return before && rect.y + rect.height <= before.rect.y + 1
      ? [`${name} wird nach ${before.name} erreicht, steht aber darüber.`]
      : [];
  });
}

async function tabThrough(page: Page, tagName: string, controls: readonly SeenControl[]): Promise<string[]> {
  await showWholePage(page);
  const before = await pictureOf(page);
  await page.locator('#before a').focus();
  const faults: string[] = [];
  for (const [index, { name }] of controls.entries()) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate((selector) => window.probe.focused(selector), tagName);
    if (focused !== index) {
      const reached = controls[focused]?.name ?? 'etwas anderes';
      return [...faults, `Tab erreicht ${reached} statt ${name}.`];
    }
    const now = await page.evaluate((selector) => window.probe.controls(selector), tagName);
    const rect = now[index]?.rect;
    if (rect && !(await hasRing(page, before, rect))) faults.push(`${name}: Der Fokus ist nicht zu sehen.`);
  }
  await page.keyboard.press('Tab');
  if (!(await isFocused(page, '#after a'))) return [...faults, 'Tab führt nicht wieder heraus.'];
  for (let step = 0; step <= controls.length; step += 1) await page.keyboard.press('Shift+Tab');
  return (await isFocused(page, '#before a')) ? faults : [...faults, 'Umschalt+Tab führt nicht zurück.'];
}

/** A ring changes at least as many pixels as half of the control's edge has. */
async function hasRing(page: Page, before: Picture, { x, y, width, height }: Box): Promise<boolean> {
  const room = 8;
  const left = Math.max(0, Math.floor(x) - room);
  const top = Math.max(0, Math.floor(y) - room);
  const clip = { x: left, y: top, width: Math.ceil(width) + 2 * room, height: Math.ceil(height) + 2 * room };
  return changedPixels(partOf(before, clip), await pictureOf(page, clip)) >= width + height;
}

async function pressKeys(page: Page, tagName: string, controls: readonly SeenControl[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { name } of controls) {
    if (!/^(summary|button)\b/.test(name)) continue;
    for (const key of ['Enter', 'Space']) {
      // What was pressed before may have changed the order, or taken the control away.
      const now = await page.evaluate((selector) => window.probe.controls(selector), tagName);
      const index = now.findIndex((control) => control.name === name);
      if (index === -1) continue;
      const place = [tagName, index] as const;
      await page.evaluate(([selector, number]) => {
        window.probe.focus(selector, number);
      }, place);
      const before = await page.evaluate(
        ([selector, number]) => window.probe.stateOf(selector, number),
        place,
      );
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const after = await page.evaluate(
        ([selector, number]) => window.probe.stateOf(selector, number),
        place,
      );
      if (before === after) faults.push(`${name}: ${key} bewirkt nichts.`);
    }
  }
  return faults;
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => document.activeElement === element);
}
