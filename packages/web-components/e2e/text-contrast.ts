import type { Page } from 'playwright';
import { coloursIn, contrast, pictureOf, showWholePage, type Rgb } from './pictures.js';

const required = 4.5;

/** Less of a background than this is the edge of a line beside the text. */
const noticeableShare = 0.15;

/**
 * Texts whose colour stands out too little from what is really painted behind them.
 *
 * The page is painted once with invisible text, so that bars, hatches and marks behind it count as well.
 */
export async function weakTexts(page: Page, selector: string): Promise<string[]> {
  await showWholePage(page);
  const texts = await page.evaluate(seenTexts, selector);
  await page.evaluate(() => {
    window.probe.addStyles(
      '* { -webkit-text-fill-color: transparent !important; text-decoration: none !important; transition: none !important; } text { fill: transparent !important; }',
    );
  });
  const behind = await pictureOf(page);
  await page.evaluate(() => {
    window.probe.removeStyles();
  });
  return texts.flatMap(({ text, rect, colour }) => {
    const backgrounds = coloursIn(behind, rect).filter(({ share }) => share >= noticeableShare);
    const worst = Math.min(...backgrounds.map((background) => contrastOver(colour, background.colour)));
    return worst < required ? [`„${text}“ hat nur einen Kontrast von ${worst.toFixed(2)}.`] : [];
  });
}

function contrastOver(
  [red, green, blue, alpha]: readonly [number, number, number, number],
  behind: Rgb,
): number {
  const mixed = [red, green, blue].map((value, index) => value * alpha + (behind[index] ?? 0) * (1 - alpha));
  return contrast(mixed as [number, number, number], behind);
}

/** Runs in the page: any colour that CSS knows becomes red, green, blue and alpha. */
function seenTexts(selector: string) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, [number, number, number, number]>();
  const rgba = (color: string): [number, number, number, number] => {
    const before = known.get(color);
    if (before || !canvas) return before ?? [0, 0, 0, 1];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    known.set(color, [red, green, blue, alpha / 255]);
    return [red, green, blue, alpha / 255];
  };
  return window.probe.texts(selector).map(({ text, color, rect }) => ({ text, rect, colour: rgba(color) }));
}
