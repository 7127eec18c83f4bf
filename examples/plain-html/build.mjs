// Builds the example portal: `node examples/plain-html/build.mjs`, after `npm run build`.
import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleElements, unpackPackages } from '../packed-packages.mjs';

const page = fileURLToPath(new URL('page', import.meta.url));

/** Folder that `serve.mjs` shows and that could be copied to any web space as it is. */
export const builtFolder = fileURLToPath(new URL('dist', import.meta.url));

/**
 * @param {string} outdir
 * @param {string} modules - Folder from `unpackPackages`.
 */
export async function buildPlainHtml(outdir, modules) {
  rmSync(outdir, { recursive: true, force: true });
  cpSync(page, outdir, { recursive: true });
  copyFileSync(join(modules, '@wirkt/core/dist/examples/weiterstadt.json'), join(outdir, 'strategie.json'));
  await bundleElements(modules, join(outdir, 'wirkt'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packed = unpackPackages();
  await buildPlainHtml(builtFolder, packed.modules);
  packed.remove();
  console.log(`Gebaut: ${builtFolder}\nAnsehen: node examples/plain-html/serve.mjs`);
}
