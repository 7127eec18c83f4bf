import type { Page } from 'playwright';
import { weakTexts } from '../text-contrast.js';
import { onPage, type Check, type Visit } from '../visit.js';

/** Accents that towns have chosen, or might, each bad on at least one background. */
const accents = [
  'yellow',
  '#ffffff',
  '#000000',
  '#808080',
  'red',
  '#7fff00',
  'rgb(0 0 255 / 40%)',
  'oklch(0.9 0.3 140)',
];

/** Elements are guests: they keep the size of the text around them and stay legible in any colours. */
export const hostPages: readonly Check[] = [
  { title: 'Gastgeber mit 62,5 %: Schriftgröße', run: keepsSize },
  {
    title: 'Dunkler Gastgeber: Kontrast',
    run: (visit) => staysLegible(visit, 'lang="de" class="dark"', ['']),
  },
  { title: 'Schlechte Akzentfarben, hell', run: (visit) => staysLegible(visit, 'lang="de"', accents) },
  {
    title: 'Schlechte Akzentfarben, dunkel',
    run: (visit) => staysLegible(visit, 'lang="de" class="dark"', accents),
  },
];

/** Smallest share of the host's size, for captions. */
const smallest = 0.875;

async function keepsSize(visit: Visit) {
  const css = 'html { font-size: 62.5%; } body { font-size: 1.8rem; }';
  const faults = await onPage(visit, { css }, async ({ page }) => {
    const host = await page
      .locator('#after')
      .evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));
    const texts = await page.evaluate((selector) => window.probe.texts(selector), visit.element.tagName);
    const sizes = texts.map(({ fontSize }) => fontSize);
    const tiny = texts.filter(({ fontSize }) => fontSize < host * smallest - 0.01);
    return [
      ...tiny.map(({ text, fontSize }) => `„${text}“ hat ${fontSize} px neben ${host} px des Gastgebers.`),
      ...(sizes.some((size) => Math.abs(size - host) < 0.01)
        ? []
        : [`Kein Text hat die ${host} px des Gastgebers.`]),
    ];
  });
  return { faults };
}

async function staysLegible(visit: Visit, root: string, values: readonly string[]) {
  const faults = await onPage(visit, { root }, async ({ page }) => {
    const found: string[] = [];
    for (const accent of values) {
      await setAccent(page, accent);
      const weak = await weakTexts(page, visit.element.tagName);
      found.push(...weak.map((fault) => `${accent || 'ohne Akzent'}: ${fault}`));
    }
    return found;
  });
  return { faults };
}

async function setAccent(page: Page, accent: string): Promise<void> {
  await page.locator('html').evaluate((html, value) => {
    html.style.setProperty('--wirkt-accent', value);
  }, accent);
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}
