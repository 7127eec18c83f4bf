import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue, entriesOfCatalogue, renderCompletely } from './catalogue.js';
import { findChromium } from './chromium.mjs';
import { serveFolder } from './static-server.mjs';

const stories = entriesOfCatalogue().filter(({ type }) => type === 'story');
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** How a reader may meet a story. */
interface Mode {
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly width: 320 | 1280;
}

const modes = (['light', 'dark'] as const).flatMap((scheme) =>
  (['ltr', 'rtl'] as const).flatMap((dir) =>
    ([320, 1280] as const).map((width): Mode => ({ scheme, dir, width })),
  ),
);

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  server = await serveFolder(catalogue);
  browser = await chromium.launch((await findChromium()).launch);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('axe finds nothing, light and dark, in both directions, at 320 and 1280 px', () => {
  test.each(stories.map(({ title, name, id }) => [title, name, id] as const))(
    '%s: %s',
    async (_title, _name, id) => {
      const page = await openStory(id);
      const faults: string[] = [];
      for (const mode of modes) {
        await enter(mode, page);
        faults.push(...(await violations(page)).map((fault) => `${Object.values(mode).join(' ')}: ${fault}`));
      }
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  test('and it would find a fault', async () => {
    const page = await openStory(stories[0]?.id ?? '');
    await page.evaluate(() =>
      document.querySelector('#storybook-root')?.append(document.createElement('button')),
    );

    expect((await violations(page)).join()).toContain('button-name');
    await page.close();
  });
});

async function openStory(id: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/iframe.html?id=${encodeURIComponent(id)}&viewMode=story`);
  await renderCompletely(page, 1);
  await page.addScriptTag({ path: axeSource });
  return page;
}

/** Changes what the toolbar of the catalogue would change, without loading the story anew. */
async function enter({ scheme, dir, width }: Mode, page: Page): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(
    (values) => {
      const { documentElement } = document;
      documentElement.style.colorScheme = values.scheme;
      for (const element of [documentElement, document.querySelector('#storybook-root > [dir]')]) {
        element?.setAttribute('dir', values.dir);
      }
    },
    { scheme, dir },
  );
  // Another width may bring another picture, and colours that still change would be measured half way.
  await page.waitForTimeout(100);
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          context: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
      };
    };
    const report = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return report.violations.map(
      ({ id, nodes }) => `${id} ${JSON.stringify(nodes[0]?.target)} (${nodes.length}×)`,
    );
  }, rules);
}
