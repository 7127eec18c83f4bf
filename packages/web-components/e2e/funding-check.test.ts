import { describe, expect, test } from 'vitest';
import { elementPages, nameOf, type ElementPage } from './element-pages.js';
import { onPage, type PageOptions } from './visit.js';
import { visitors } from './visitors.js';

const visit = visitors();

const talk = elementPages.find((page) => nameOf(page) === 'funding-check-talk') as ElementPage;

const firstAnswer = '#wirkt-funding-check=residents1=9.600&asked=population';

/** Opens the conversation and reports what went wrong; what the page answers is for the test to judge. */
async function inTalk(
  options: PageOptions,
  look: (page: Parameters<Parameters<typeof onPage>[2]>[0]['page']) => Promise<void>,
): Promise<void> {
  const faults = await onPage(visit(talk), options, async ({ page }) => {
    await look(page);
    return [];
  });
  expect(faults).toEqual([]);
}

describe('a part of the check that is lost', () => {
  test('leaves the fallback, says so, and comes with a reload of the page', async () => {
    let isLost = true;
    await inTalk(
      {
        waits: false,
        expected: /^Konsole: Failed to load resource/,
        prepare: (page) =>
          page.route(/\/kiv-hessen-/, (route) => (isLost ? route.abort() : route.continue())),
      },
      async (page) => {
        const message = page.getByRole('alert');
        await message.waitFor();
        expect(await message.innerText()).toContain('nicht vollständig geladen');
        expect(await page.getByText(talk.fallbackText).isVisible()).toBe(true);

        isLost = false;
        await page.getByRole('button', { name: 'Seite neu laden' }).click();
        await page.locator(talk.ready).waitFor();
        expect(await page.getByText(talk.fallbackText).isVisible()).toBe(false);
      },
    );
  });
});

describe('the state in the address', () => {
  test('survives a reload, and no request carries it', async () => {
    const faults = await onPage(visit(talk), {}, async ({ page, requests }) => {
      await page.getByRole('textbox', { name: 'Einwohnerinnen und Einwohner' }).fill('9.600');
      await page.getByRole('button', { name: 'Weiter' }).click();
      expect(new URL(page.url()).hash).toBe(firstAnswer);

      await page.reload();
      await page.getByText('Stellen Sie den Antrag allein oder mit Partnerkommunen?').waitFor();
      expect(requests.filter((url) => url.includes('9.600') && !url.includes('#'))).toEqual([]);
      return [];
    });
    expect(faults).toEqual([]);
  });
});

test('a conversation reflows at 320 px and is printed as the record', async () => {
  await inTalk({ context: { viewport: { width: 320, height: 800 } } }, async (page) => {
    await page.getByRole('textbox', { name: 'Einwohnerinnen und Einwohner' }).fill('9.600');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByText('Zwischenstand ansehen').click();
    const { width, needed } = await page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      needed: document.documentElement.scrollWidth,
    }));
    expect(needed).toBeLessThanOrEqual(width);

    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Aktenvermerk zur Förderprüfung').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Weiter' }).isVisible()).toBe(false);
  });
});
