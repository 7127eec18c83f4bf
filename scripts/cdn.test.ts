import { createHash } from 'node:crypto';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { address, cdnFile, cdnFiles, CdnSite, integrityValues, pageSource } from './cdn-site.js';
import { findChromium } from './chromium.mjs';
import { temporaryFolder } from './packed-packages.js';
import { readText } from './repository-files.js';

const files = cdnFiles();
const scripts = files.filter((path) => path.endsWith('.js'));
const integrity = integrityValues();
const importMap = cdnFile('import-map.json').toString();

/** The line that the documentation promises to be enough. */
const [, documented = ''] =
  /^Content-Security-Policy: (.*)$/m.exec(readText('apps/storybook/src/einbetten/html.mdx')) ?? [];
/** The same with the hash of the import map. */
const policy = documented
  .replace("script-src 'self'", `script-src 'self' '${integrity['import-map.json'] ?? ''}'`)
  .split('; ');
const without = (...directives: string[]) =>
  policy.filter((line) => !directives.some((directive) => line.startsWith(directive))).join('; ');

const content = `
  <h2>Strategie</h2>
  <div data-wirkt="project" data-wirkt-src="/strategie.json" data-wirkt-today="2021-10-01">
    <p>Unsere Strategie</p>
    <div data-wirkt="process-timeline" data-wirkt-heading-level="3"><p id="ersatz">Zwei Phasen</p></div>
  </div>
  <p><a href="/strategie.json#wirkt:process-timeline">Zum Zeitplan</a></p>
  <wirkt-process-timeline src="/strategie.json"><p>Zwei Phasen</p></wirkt-process-timeline>`;

const temporary = temporaryFolder('cdn');
let browser: Browser;
let site: CdnSite;

beforeAll(async () => {
  browser = await chromium.launch((await findChromium()).launch);
  site = new CdnSite(temporary.path, browser);
});

afterAll(async () => {
  await site.close();
  await browser.close();
  temporary.remove();
});

describe('the folder', () => {
  test('has a fitting integrity value for every file', () => {
    const values = files
      .filter((path) => path !== 'integrity.json' && path !== 'SHA256SUMS')
      .map((path) => [path, `sha384-${createHash('sha384').update(cdnFile(path)).digest('base64')}`]);
    expect(integrity).toEqual(Object.fromEntries(values));
  });

  test('has a fitting sum for every file, as sha256sum reads it', () => {
    const sums = files
      .filter((path) => path !== 'SHA256SUMS')
      .toSorted()
      .map((path) => `${createHash('sha256').update(cdnFile(path)).digest('hex')}  ${path}\n`);
    expect(cdnFile('SHA256SUMS').toString()).toBe(sums.join(''));
  });

  test('has an import map with every script under the versioned address', () => {
    const expected = scripts.map((path): [string, unknown] => [address + path, integrity[path]]);
    expect(JSON.parse(importMap) as unknown).toEqual({ integrity: Object.fromEntries(expected) });
  });

  test('names every script by its content, but for the two that pages name', () => {
    const named = scripts.filter((path) => !/^chunks\/[\w.-]+-[A-Z0-9]{8}\.js$/.test(path));
    expect(named.toSorted()).toEqual(['loader.js', 'wirkt.js']);
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  test('keeps the licences of the code inside', () => {
    const licences = cdnFile('LICENSES.txt').toString();
    expect(licences).toContain('EUROPEAN UNION PUBLIC LICENCE');
    for (const name of ['lit-html', '@lit/context', 'zod'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(licences).toContain('Redistributions in binary form must reproduce');
    for (const path of scripts) expect(cdnFile(path).toString()).toMatch(/^\/\*! .* LICENSES\.txt \*\//);
  });
});

describe('a page under the strict policy', () => {
  test('works from the folder alone, and the doctor finds nothing', async () => {
    const { page, errors, said, requests } = await site.open(
      pageSource({ body: content }),
      policy.join('; '),
      '?wirkt-doctor',
    );
    await expect.poll(() => phasesOn(page)).toEqual([8, 8, 8]);
    await expect.poll(() => said.join()).toContain('Keine bekannten Fehler');

    expect(errors).toEqual([]);
    expect(said).toHaveLength(1);
    const known = /^\/(index\.html\?wirkt-doctor|strategie\.json|wirkt\/[\d.]+\/[\w./-]+\.js)$|^data:,/;
    expect(requests.filter((url) => !known.test(url))).toEqual([]);
    expect(requests.filter((url) => url === '/strategie.json')).toHaveLength(1);
    await page.close();
  });

  test('needs no hash without an import map', async () => {
    const source = pageSource({ body: content, withIntegrity: false });
    const { page, errors } = await site.open(source, documented);
    await expect.poll(() => phasesOn(page)).toEqual([8, 8, 8]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test.each([
    ['style-src and img-src', without('style-src', 'img-src')],
    ["'allow-duplicates'", without('trusted-types').concat('; trusted-types lit-html')],
    ['any word on Trusted Types', without('require-trusted-types', 'trusted-types')],
  ])('needs no %s for the elements', async (_what, weaker) => {
    const { page, errors } = await site.open(pageSource({ body: content }), weaker);
    await expect.poll(() => phasesOn(page)).toEqual([8, 8, 8]);
    // The icon of this page is a picture; the elements have none.
    expect(errors.filter((error) => !error.includes("image 'data:,'"))).toEqual([]);
    await page.close();
  });

  test('needs connect-src; without it the fallback stays and the doctor says why', async () => {
    const { page, said } = await site.open(
      pageSource({ body: content }),
      without('connect-src'),
      '?wirkt-doctor',
    );
    await expect.poll(() => said.join()).toMatch(/hat „http.*strategie\.json“ gesperrt[^]*„connect-src“/);
    expect(await page.locator('#ersatz').isVisible()).toBe(true);
    await page.close();
  });

  test('needs the hash of the import map', async () => {
    const withoutHash = policy.join('; ').replace(/ 'sha384-[^']*'/, '');
    const { page, errors } = await site.open(pageSource({ body: content }), withoutHash);
    await expect.poll(() => errors.join()).toContain('Content Security Policy');
    await page.close();
  });

  test("needs 'allow-duplicates' as soon as another script brings a Lit of its own", async () => {
    site.copyTo('/andere/');
    const source = pageSource({
      body: content,
      scripts: ['wirkt.js', '/andere/wirkt.js'],
      withIntegrity: false,
    });
    const allowed = await site.open(source, policy.join('; '));
    await expect.poll(() => phasesOn(allowed.page)).toContain(8);
    expect(allowed.errors).toEqual([]);
    const refused = await site.open(source, without('trusted-types').concat('; trusted-types lit-html'));
    await expect.poll(() => refused.errors.join()).toContain('lit-html');
    await allowed.page.close();
    await refused.page.close();
  });
});

describe('a script that somebody changed on the server', () => {
  test.each(scripts)('%s is not run', async (path) => {
    const original = cdnFile(path);
    const all = { body: content, scripts: ['loader.js', 'wirkt.js'] };
    site.write(address + path, `globalThis.changed = true;\n${original.toString()}`);
    try {
      const careless = await site.open(pageSource({ ...all, withIntegrity: false }), policy.join('; '));
      expect(await imports(careless.page, path)).toBe(true);
      expect(await changed(careless.page)).toBe(true);
      await careless.page.close();

      const { page, errors } = await site.open(pageSource(all), policy.join('; '));
      expect(await imports(page, path)).toBe(false);
      expect(await changed(page)).toBeUndefined();
      expect(errors.join()).toContain('integrity');
      const shows = async () =>
        (await page.locator('#ersatz').isVisible()) || (await phasesOn(page)).includes(8);
      await expect.poll(shows).toBe(true);
      await page.close();
    } finally {
      site.write(address + path, original);
    }
  });
});

/** Whether the page can run a script; as text, because the tests' own imports are rewritten. */
function imports(page: Page, path: string): Promise<unknown> {
  return page.evaluate(`import(${JSON.stringify(address + path)}).then(() => true, () => false)`);
}

function phasesOn(page: Page): Promise<(number | undefined)[]> {
  return page
    .locator('wirkt-process-timeline')
    .evaluateAll((timelines) =>
      timelines.map(({ shadowRoot }) => shadowRoot?.querySelectorAll('[part="phase"]').length),
    );
}

function changed(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(globalThis, 'changed') as unknown);
}
