import { copyFileSync, cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type BrowserServer } from 'playwright';
import type { TestProject } from 'vitest/node';
import { buildPlainHtml } from '../../../examples/plain-html/build.mjs';
import { bundleElements, unpackPackages } from '../../../examples/packed-packages.mjs';
import { buildReact } from '../../../examples/react/build.mjs';
import { buildVue } from '../../../examples/vue/build.mjs';
import { findChromium } from '../../../scripts/chromium.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with everything that pages of this run may ask for. */
    siteFolder: string;
    /** Where workers reach the one browser of this run. */
    browserAddress: string;
    browserOrigin: 'CHROMIUM_BIN' | 'installed' | 'npm';
  }
}

const here = fileURLToPath(new URL('.', import.meta.url));
const siteFolder = mkdtempSync(join(realpathSync(tmpdir()), 'wirkt-e2e-'));
let browserServer: BrowserServer | undefined;

/** Builds everything once from the packed packages, so that a build beside this run changes nothing. */
export async function setup({ provide }: TestProject): Promise<void> {
  const packed = unpackPackages();
  const { modules } = packed;
  await bundleElements(modules, join(siteFolder, 'wirkt'));
  await bundleElements(modules, join(siteFolder, 'second-copy'));
  await bundleElements(modules, join(siteFolder, 'other-version'), '99.0.0');
  await build({
    entryPoints: [join(here, 'broken-element.ts')],
    outdir: siteFolder,
    format: 'esm',
    target: 'es2022',
  });
  await buildPlainHtml(join(siteFolder, 'plain-html'), modules);
  await buildReact(join(siteFolder, 'react'), modules);
  await buildVue(join(siteFolder, 'vue'), modules);
  packed.remove();
  copyFileSync(join(siteFolder, 'plain-html/strategie.json'), join(siteFolder, 'strategie.json'));
  copyFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), join(siteFolder, 'axe.min.js'));
  cpSync(join(here, 'fonts'), join(siteFolder, 'fonts'), { recursive: true });
  cpSync(join(here, 'pages'), siteFolder, { recursive: true });

  const { launch, origin, executablePath } = await findChromium();
  console.log(`Browser der End-to-End-Prüfungen: ${executablePath} (${origin})`);
  browserServer = await chromium.launchServer(launch);
  provide('siteFolder', siteFolder);
  provide('browserAddress', browserServer.wsEndpoint());
  provide('browserOrigin', origin);
}

export async function teardown(): Promise<void> {
  await browserServer?.close();
  rmSync(siteFolder, { recursive: true, force: true });
}
