import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import type { Box } from './probe.js';

export type Picture = PNG;

/** Makes the window as high as the page, so that nothing scrolls and one picture holds everything. */
export async function showWholePage(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.max(400, Math.ceil(height)) });
}

export async function pictureOf(page: Page, clip?: Box): Promise<Picture> {
  const image = await page.screenshot({ animations: 'disabled', ...(clip && { clip }) });
  return PNG.sync.read(image);
}

export type Rgb = readonly [red: number, green: number, blue: number];

/** Colours inside a box, each with the share of the box that it fills. */
export function coloursIn({ width, height, data }: Picture, box: Box): { colour: Rgb; share: number }[] {
  const counts = new Map<number, number>();
  const left = Math.max(0, Math.round(box.x));
  const top = Math.max(0, Math.round(box.y));
  const right = Math.min(width, Math.round(box.x + box.width));
  const bottom = Math.min(height, Math.round(box.y + box.height));
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const colour = data.readUIntBE((y * width + x) * 4, 3);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const area = Math.max(1, (right - left) * (bottom - top));
  return [...counts].map(([colour, count]) => ({
    colour: [colour >> 16, (colour >> 8) & 255, colour & 255],
    share: count / area,
  }));
}

/** Contrast of two colours by WCAG, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A piece of a picture, as large as it lies inside. */
export function partOf(picture: Picture, box: Box): Picture {
  const width = Math.min(box.width, picture.width - box.x);
  const height = Math.min(box.height, picture.height - box.y);
  const part = new PNG({ width, height });
  for (let line = 0; line < height; line += 1) {
    const start = ((box.y + line) * picture.width + box.x) * 4;
    picture.data.copy(part.data, line * width * 4, start, start + width * 4);
  }
  return part;
}

/** Number of pixels that differ between two pictures of the same place. */
export function changedPixels(before: Picture, after: Picture): number {
  let changed = 0;
  for (let index = 0; index < Math.min(before.data.length, after.data.length); index += 4) {
    const difference =
      Math.abs((before.data[index] ?? 0) - (after.data[index] ?? 0)) +
      Math.abs((before.data[index + 1] ?? 0) - (after.data[index + 1] ?? 0)) +
      Math.abs((before.data[index + 2] ?? 0) - (after.data[index + 2] ?? 0));
    if (difference > 96) changed += 1;
  }
  return changed;
}
