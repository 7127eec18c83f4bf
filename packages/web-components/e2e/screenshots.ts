import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { nameOf } from './element-pages.js';
import { showWholePage } from './pictures.js';
import { picturedData } from './rewritten-data.js';
import { onPage, type PageOptions, type Visit } from './visit.js';

interface Mode extends Pick<PageOptions, 'root'> {
  readonly width: number;
  readonly prepare?: (page: Page) => Promise<void>;
}

/** How each element is pictured; the name is that of the file. */
export const modes: Readonly<Record<string, Mode>> = {
  light: { width: 900 },
  dark: { width: 900, root: 'lang="de" class="dark"' },
  'forced-colours': { width: 900, prepare: (page) => page.emulateMedia({ forcedColors: 'active' }) },
  // A language without translation would speak German from left to right.
  rtl: { width: 900, root: 'lang="de" dir="rtl"' },
  'narrow-320': { width: 320 },
  print: { width: 718, prepare: (page) => page.emulateMedia({ media: 'print' }) },
};

/** Difference of one pixel that is no change, and share of changed pixels that is none. */
const limits = { threshold: 0.1, share: 0.001 };

/** Compares an element with its committed picture, or writes the picture anew. */
export async function compareScreenshot(
  visit: Visit,
  name: string,
  isUpdate = false,
): Promise<readonly string[]> {
  const { width, root, prepare } = modes[name] ?? { width: 900 };
  const context = { viewport: { width, height: 800 } };
  const options = { context, ...picturedData(visit), ...(root !== undefined && { root }) };
  return onPage(visit, options, async ({ page }) => {
    await prepare?.(page);
    await showWholePage(page);
    const element = page.locator(visit.element.tagName).first();
    const now = withFewColours(PNG.sync.read(await element.screenshot({ animations: 'disabled' })));
    const path = pathOf(visit, name);
    if (isUpdate) {
      write(path, now);
      return [];
    }
    if (!existsSync(path)) return [`${path} fehlt. ${advice}`];
    return differences(PNG.sync.read(readFileSync(path)), now, path);
  });
}

const advice =
  'Sehen Sie nach, ob das Element richtig aussieht, und schreiben Sie die Bilder neu: UPDATE_SCREENSHOTS=1 npm run test:e2e -w @wirkt/web-components -- screenshots';

function differences(before: PNG, now: PNG, path: string): string[] {
  const { width, height } = before;
  if (width !== now.width || height !== now.height) {
    write(changedPath(path), now);
    return [
      `${path}: ${now.width} × ${now.height} px statt ${width} × ${height} px. Neu: ${changedPath(path)}. ${advice}`,
    ];
  }
  const changes = new PNG({ width, height });
  const changed = pixelmatch(before.data, now.data, changes.data, width, height, limits);
  if (changed <= width * height * limits.share) return [];
  write(changedPath(path), changes);
  return [`${path}: ${changed} Bildpunkte sind anders, zu sehen in ${changedPath(path)}. ${advice}`];
}

function pathOf({ element }: Visit, name: string): string {
  return fileURLToPath(new URL(`screenshots/${nameOf(element)}/${name}.png`, import.meta.url));
}

/** Beside the caches, where no commit picks it up. */
function changedPath(path: string): string {
  return path.replace(
    /.*[\\/]screenshots[\\/]/,
    fileURLToPath(new URL('../../../node_modules/.cache/wirkt-screenshots/', import.meta.url)),
  );
}

/** Half the bytes in the repository, for differences that no eye and no comparison here sees. */
function withFewColours(picture: PNG): PNG {
  const step = 255 / 15;
  for (const [index, value] of picture.data.entries()) picture.data[index] = Math.round(value / step) * step;
  return picture;
}

function write(path: string, picture: PNG): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 }),
  );
}
