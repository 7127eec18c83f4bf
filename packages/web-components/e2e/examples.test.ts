import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveExample } from '../../../examples/plain-html/serve.mjs';
import { noteShifts } from './checks/late-upgrade.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const timeline = 'wirkt-process-timeline [part~="heading"]';
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserAddress'));
});

afterAll(() => browser.close());

describe('plain HTML', () => {
  test('shows the timeline, says nothing in the console and jumps at most by 0.1', async () => {
    await onExample('plain-html', async (page, errors) => {
      await noteShifts(page);
      await delay(page, '**/wirkt/define.js');
      await page.goto('/');
      expect(await page.getByText('Der Plan vom November 2019 sieht').isVisible()).toBe(true);
      await page.locator(timeline).first().waitFor();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      const shifts = await page.evaluate(() => window.shifts);
      expect(
        shifts.reduce((sum, { value }) => sum + value, 0),
        JSON.stringify(shifts),
      ).toBeLessThanOrEqual(0.1);
      expect(errors).toEqual([]);
    });
  });

  test('makes sense without JavaScript', async () => {
    await onExample(
      'plain-html',
      async (page) => {
        await page.goto('/');
        const phase = page.getByText('Beteiligungsphase II: Juli bis November 2020');
        expect(await phase.isVisible()).toBe(true);
        // Playwright's texts leave `<noscript>` out.
        expect(await page.locator('noscript .hint').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  test('answers with the headers of a careful portal and the types that browsers insist on', async () => {
    const server = await serveExample(join(inject('siteFolder'), 'plain-html'));
    const answers = await Promise.all(
      ['/', '/wirkt/define.js', '/portal.css', '/strategie.json', '/../package.json', '/%E0%A4%A'].map(
        (path) => fetch(server.origin + path),
      ),
    );
    await server.close();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404, 404]);
    expect(answers.map(({ headers }) => headers.get('content-type')?.split(';')[0])).toEqual([
      'text/html',
      'text/javascript',
      'text/css',
      'application/json',
      'text/plain',
      'text/plain',
    ]);
    for (const { headers } of answers) {
      expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    }
  });
});

describe.each([
  ['react', 'typescript/bin/tsc'],
  ['vue', 'vue-tsc/bin/vue-tsc.js'],
])('%s', (name, compiler) => {
  test('compiles with the types of the elements', async () => {
    const args = [join(root, 'node_modules', compiler), '-p', join(root, 'examples', name)];
    // Compilers write what they find to their output, and end with an error.
    const { stdout } = await promisify(execFile)(process.execPath, args).catch(
      (error: unknown) => error as { stdout: string },
    );
    expect(stdout).toBe('');
  });

  test.each([
    ['elements after the page', '**/wirkt/define.js'],
    ['page after the elements', '**/app.js'],
  ])('data and events arrive: %s', async (_case, lateFile) => {
    await onExample(name, async (page, errors) => {
      await delay(page, lateFile);
      await page.goto('/');
      for (const section of ['from-file', 'from-project', 'from-phases']) {
        await page.locator(`#${section} ${timeline}`).first().waitFor();
      }
      await page.getByRole('alert').waitFor();
      await expect.poll(() => page.locator('#loaded').innerText()).toBe('weiterstadt-wirkt');
      await expect.poll(() => page.locator('#failed').innerText()).toBe('notFound');
      expect(errors.filter((error) => !error.includes('Failed to load resource'))).toEqual([]);
    });
  });
});

/** Opens one of the built examples on its own server. */
async function onExample(
  name: string,
  look: (page: Page, errors: readonly string[]) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  // Vue makes a Trusted Types policy of its own.
  const trustedTypes = name === 'vue' ? 'lit-html vue' : 'lit-html';
  const server = await serveExample(join(inject('siteFolder'), name), { trustedTypes });
  const context = await browser.newContext({ ...options, baseURL: server.origin });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await look(page, errors);
  } finally {
    await context.close();
    await server.close();
  }
}

/** Lets a file come half a second late. */
function delay(page: Page, pattern: string): Promise<unknown> {
  return page.route(pattern, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
}
