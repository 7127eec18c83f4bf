import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue, entriesOfCatalogue, renderCompletely } from './catalogue.js';
import { findChromium } from './chromium.mjs';
import { elementsOfManifest } from './element-manifest.js';
import { openObserved, type ObservedPage } from './observed-page.js';
import { readText } from './repository-files.js';
import { serveFolder } from './static-server.mjs';

/** The stories "Fehler" ask for this file to show what happens when it is not there. */
const missingOnPurpose = 'gibt-es-nicht.json';

const entries = entriesOfCatalogue();
const stories = entries.filter(({ type }) => type === 'story');
const documentation = entries.filter(({ type }) => type === 'docs');
const documentedParts = new Map(
  elementsOfManifest(readText('packages/web-components/custom-elements.json')).map(
    ({ tagName, cssParts = [] }) => [tagName, cssParts.map(({ name }) => name)],
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

describe('stories', () => {
  test.each(stories.map(({ title, name, id, tags }) => [title, name, id, tags] as const))(
    '%s: %s',
    async (_title, _name, id, tags) => {
      const { page, ...observed } = await open(id, 'story');
      await renderCompletely(page, 1);
      expectNothingWrong(observed);
      const elements = await shownElements(page);

      // Pages about colours and sizes say so themselves.
      if (!tags.includes('ohne-element')) {
        expect(elements, 'Die Geschichte zeigt kein Element.').not.toEqual([]);
      }
      for (const { tagName, isDefined, hasContent, parts } of elements) {
        expect({ tagName, isDefined, hasContent }).toEqual({ tagName, isDefined: true, hasContent: true });
        const undocumented = [...new Set(parts)].filter(
          (part) => !documentedParts.get(tagName)?.includes(part),
        );
        expect(undocumented, `Ergänzen Sie @csspart im Doc-Kommentar von ${tagName}.`).toEqual([]);
      }
      await page.close();
    },
  );

  test('Portal Weiterstadt shows eight phases', async () => {
    const { id } = stories.find(({ name }) => name === 'Portal Weiterstadt') ?? {};
    expect(id).toBeDefined();
    const { page } = await open(id ?? '', 'story');
    const phases = page.locator('wirkt-process-timeline [part="phase"]');
    await expect.poll(() => phases.count(), { timeout: 10_000 }).toBe(8);
    await page.close();
  });
});

describe('pages of documentation', () => {
  test.each(documentation.map(({ title, id }) => [title, id] as const))('%s', async (_title, id) => {
    const { page, ...observed } = await open(id, 'docs');
    await page.locator('#storybook-docs h1').first().waitFor();
    await renderCompletely(page);
    expectNothingWrong(observed);
    await page.close();
  });
});

/** The elements of a story, each with what its shadow root holds. */
function shownElements(page: Page) {
  return page.locator('#storybook-root').evaluate((story) =>
    Array.from(story.querySelectorAll('*'))
      .filter(({ localName }) => localName.startsWith('wirkt-'))
      .map(({ localName, shadowRoot }) => ({
        tagName: localName,
        isDefined: customElements.get(localName) !== undefined,
        hasContent: (shadowRoot?.childElementCount ?? 0) > 0,
        parts: Array.from(shadowRoot?.querySelectorAll('[part]') ?? []).flatMap(({ part }) =>
          Array.from(part),
        ),
      })),
  );
}

function expectNothingWrong({ errors, foreignRequests }: Omit<ObservedPage, 'page'>): void {
  expect(errors.filter((error) => !error.includes(missingOnPurpose))).toEqual([]);
  expect(foreignRequests, 'Elemente fragen keinen fremden Server.').toEqual([]);
}

function open(id: string, viewMode: 'docs' | 'story'): Promise<ObservedPage> {
  return openObserved(
    browser,
    `${server.origin}/iframe.html?id=${encodeURIComponent(id)}&viewMode=${viewMode}`,
  );
}
