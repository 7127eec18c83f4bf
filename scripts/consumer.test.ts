import { copyFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './chromium.mjs';
import {
  compilerSettings,
  nodeModule,
  pageAround,
  pageModule,
  registers,
  typedModule,
  type ImportReport,
} from './consumer-sources.js';
import { elementNames } from './element-rooms.js';
import { availableNodes, installIntoEmptyConsumer, writeConsumerFile } from './empty-consumer.js';
import { openObserved } from './observed-page.js';
import { codeEntries, entriesOf } from './package-entries.js';
import { temporaryFolder } from './packed-packages.js';
import { isValue, publicEntries } from './public-names.js';
import { filesBelow, packageFolders, root } from './repository-files.js';
import { runCommand } from './run-command.js';
import { serveFolder } from './static-server.mjs';

const entries = codeEntries();
const tagNames = elementNames(filesBelow('packages/web-components/src')).map((name) => `wirkt-${name}`);
const example = 'node_modules/@wirkt/core/dist/examples/weiterstadt.json';
const temporary = temporaryFolder('consumer');
const consumer = temporary.path;

/** Strict portals send it; the elements work under it (architecture: elements, the contract). */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'";

beforeAll(() => installIntoEmptyConsumer(consumer));
afterAll(() => {
  temporary.remove();
});

const nodes = await availableNodes();

describe.each(nodes)('in %s', (node) => {
  test('classes and rules are imported without registering anything', async () => {
    const pure = entries.filter(({ specifier }) => !registers(specifier));
    expect((await importIn(node, pure)).registered).toEqual([]);
  });

  test('entries that register elements can be imported, for rendering on a server', async () => {
    expect((await importIn(node, entries)).registered).toEqual(tagNames);
  });

  test('modules give away what their types promise', async () => {
    const promised = publicEntries().map(({ specifier, names }) => [
      specifier,
      names.filter(({ kind }) => isValue(kind)).map(({ name }) => name),
    ]);
    expect((await importIn(node, entries)).names).toEqual(Object.fromEntries(promised));
  });
});

test('entries without code lead to their files', () => {
  const { resolve } = createRequire(join(consumer, 'package.json'));
  const isTypesOnly = (targets: readonly string[]) => targets.every((path) => path.endsWith('.d.ts'));
  const files = packageFolders
    .flatMap(entriesOf)
    .filter(({ code, targets }) => !code && !isTypesOnly(targets));
  for (const { specifier } of files) expect(resolve(specifier)).toContain(join(consumer, 'node_modules'));
});

describe.each(['nodenext', 'bundler'] as const)('TypeScript with module resolution %s', (resolution) => {
  test('accepts the declarations of all entries', async () => {
    writeConsumerFile(consumer, 'portal.ts', typedModule(entries));
    writeConsumerFile(consumer, `tsconfig.${resolution}.json`, compilerSettings(resolution));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await runCommand(
      process.execPath,
      [tsc, '-p', `tsconfig.${resolution}.json`],
      consumer,
    );
    expect(stdout).toBe('');
  });
});

describe('the command wirkt', () => {
  test.each([
    ['an example', example, 0],
    ['a broken copy', 'broken.json', 1],
    ['a missing file', 'missing.json', 2],
  ])('answers to %s', async (_case, file, status) => {
    const text = readFileSync(join(consumer, example), 'utf8');
    writeConsumerFile(consumer, 'broken.json', text.replace('"formatVersion": 1', '"formatVersion": "one"'));
    const result = await runCommand('npx', ['--no-install', 'wirkt', 'check', file], consumer);
    expect(result.status, result.stdout + result.stderr).toBe(status);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    for (const [index, entry] of entries.entries()) {
      writeConsumerFile(consumer, `pages/${index}.js`, pageModule(entry));
      writeConsumerFile(consumer, `site/${index}.html`, pageAround(`${index}.js`));
    }
    copyFileSync(join(consumer, example), join(consumer, 'site/strategie.json'));
    await build({
      entryPoints: entries.map((_entry, index) => join(consumer, `pages/${index}.js`)),
      outdir: join(consumer, 'site'),
      absWorkingDir: consumer,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      logLevel: 'error',
    });
    server = await serveFolder(join(consumer, 'site'), { 'content-security-policy': strictPolicy });
    browser = await chromium.launch((await findChromium()).launch);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(entries.map(({ specifier }, index) => [specifier, index] as const))(
    '%s',
    async (specifier, index) => {
      const { page, errors, foreignRequests } = await openObserved(browser, `${server.origin}/${index}.html`);
      const defined = () =>
        page.evaluate((names) => names.filter((name) => customElements.get(name)), tagNames);

      await expect.poll(defined).toEqual(expectedElements(specifier));
      if (specifier === '@wirkt/web-components/define') {
        await expect.poll(() => page.locator('wirkt-process-timeline [part="phase"]').count()).toBe(8);
      }
      expect(errors).toEqual([]);
      expect(foreignRequests).toEqual([]);
      await page.close();
    },
  );
});

async function importIn(node: string, imported: typeof entries): Promise<ImportReport> {
  writeConsumerFile(consumer, 'import-entries.js', nodeModule(imported, tagNames));
  const { status, stdout, stderr } = await runCommand(node, ['import-entries.js'], consumer);
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as ImportReport;
}

function expectedElements(specifier: string): string[] {
  if (!registers(specifier)) return [];
  // The loader brings what the page uses.
  if (specifier.endsWith('/loader')) return tagNames.filter((name) => pageAround('').includes(`<${name}`));
  const name = /\/([^/]+)\/define$/.exec(specifier.replace('@wirkt/web-components', ''))?.[1];
  return name === undefined ? tagNames : [`wirkt-${name}`];
}
