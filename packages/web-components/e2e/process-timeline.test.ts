import { expect, test } from 'vitest';
import { elementPages, nameOf, type ElementPage } from './element-pages.js';
import { onPage } from './visit.js';
import { visitors } from './visitors.js';

const visit = visitors();

const timeline = elementPages.find((page) => nameOf(page) === 'process-timeline') as ElementPage;

test('phases without their steps, because that file is lost, say so when they are opened', async () => {
  const faults = await onPage(
    visit(timeline),
    {
      expected: /^Konsole: Failed to load resource/,
      prepare: (page) => page.route(/\/phase-steps-/, (route) => route.abort()),
    },
    async ({ page }) => {
      await page.locator('summary').first().click();
      await page.getByText('Nicht geladen. Bitte laden Sie die Seite neu.').first().waitFor();
      return [];
    },
  );
  expect(faults).toEqual([]);
});
