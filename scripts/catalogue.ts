import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { root } from './repository-files.js';

/** Folder of the built catalogue. */
export const catalogue = join(root, 'apps/storybook/storybook-static');

/** A story or a page of documentation. */
export interface CatalogueEntry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

/** Everything that the built catalogue shows. */
export function entriesOfCatalogue(): CatalogueEntry[] {
  const file = join(catalogue, 'index.json');
  if (!existsSync(file))
    throw new Error('Der Katalog ist nicht gebaut. Rufen Sie zuerst „npm run build“ auf.');
  const index = JSON.parse(readFileSync(file, 'utf8')) as { entries: Record<string, CatalogueEntry> };
  return Object.values(index.entries);
}

/**
 * Waits until every story of the page was shown, played and checked, and fails where one of them did.
 *
 * @param fewest - Stories that the page shows at least; before the first begins, the list is empty.
 */
export async function renderCompletely(page: Page, fewest = 0): Promise<void> {
  const phases = await page.waitForFunction((least) => {
    const { __STORYBOOK_PREVIEW__: preview } = globalThis as unknown as {
      __STORYBOOK_PREVIEW__?: { storyRenders?: { phase?: string }[] };
    };
    const reached = (preview?.storyRenders ?? []).map(({ phase = '' }) => phase);
    const isPreparing = /sb-show-preparing/.test(document.body.className) || !preview;
    const isThere = !isPreparing && reached.length >= least;
    return isThere && reached.every((phase) => /^(finished|errored)$/.test(phase)) && reached;
  }, fewest);
  const failed = (await phases.jsonValue()) || [];
  expect(failed, 'Öffnen Sie die Geschichte mit „npm start“, dort steht der Fehler.').not.toContain(
    'errored',
  );
  expect(await page.locator('body.sb-show-nopreview, body.sb-show-errordisplay').count()).toBe(0);
}
