import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import type { ElementPage } from './element-pages.js';
import { openSite, type Site } from './site.js';
import type { Visit } from './visit.js';

const elementsScript = 'wirkt/define.js';

/** Opens two web spaces for the tests of a file, and gives each of them a visit to an element. */
export function visitors(
  openBrowser: () => Promise<Browser> = () => chromium.connect(inject('browserAddress')),
): (element: ElementPage, script?: string) => Visit {
  let browser: Browser;
  let sites: readonly [Site, Site];

  beforeAll(async () => {
    browser = await openBrowser();
    sites = [await openSite(inject('siteFolder')), await openSite(inject('siteFolder'))];
  });

  afterAll(async () => {
    await browser.close();
    for (const site of sites) await site.close();
  });

  return (element, script = elementsScript) => ({
    browser,
    site: sites[0],
    otherSite: sites[1],
    element,
    script,
  });
}
