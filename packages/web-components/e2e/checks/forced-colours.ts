import { coloursIn, pictureOf, showWholePage } from '../pictures.js';
import { weakTexts } from '../text-contrast.js';
import { onPage, type Check } from '../visit.js';

/** In the reader's own colours texts are legible, and no mark disappears. */
export const forcedColours: readonly Check[] = [
  {
    title: 'Erzwungene Farben: Texte und Zeichen bleiben',
    run: async (visit) => ({
      faults: await onPage(visit, {}, async ({ page }) => {
        const { tagName } = visit.element;
        // What counts as a mark is what was drawn in the author's colours.
        const drawn = await page.evaluate(
          (selector) => window.probe.marks(selector).map(({ name }) => name),
          tagName,
        );
        await page.emulateMedia({ forcedColors: 'active' });
        await showWholePage(page);
        const painted = await pictureOf(page);
        const marks = await page.evaluate((selector) => window.probe.marks(selector), tagName);
        const stillFound = new Set(marks.map(({ name }) => name));
        return [
          ...drawn.filter((name) => !stillFound.has(name)).map((name) => `Zeichen verschwunden: ${name}`),
          ...marks
            .filter((box) => coloursIn(painted, widened(box)).length < 2)
            .map(({ name }) => `Zeichen nicht zu sehen: ${name}`),
          ...(await weakTexts(page, tagName)),
        ];
      }),
    }),
  },
];

/** One pixel more on each side: a filled shape is seen by its difference from what is around it. */
function widened({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: x - 1, y: y - 1, width: width + 2, height: height + 2 };
}
