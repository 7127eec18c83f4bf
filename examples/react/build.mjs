// Builds the React page: `node examples/react/build.mjs`, after `npm run build`.
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleElements, unpackPackages } from '../packed-packages.mjs';

const source = fileURLToPath(new URL('src', import.meta.url));

/**
 * @param {string} outdir
 * @param {string} modules - Folder from `unpackPackages`.
 */
export async function buildReact(outdir, modules) {
  rmSync(outdir, { recursive: true, force: true });
  await bundleElements(modules, join(outdir, 'wirkt'));
  await build({
    entryPoints: { app: join(source, 'main.tsx') },
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  copyFileSync(join(source, 'index.html'), join(outdir, 'index.html'));
  copyFileSync(join(modules, '@wirkt/core/dist/examples/weiterstadt.json'), join(outdir, 'strategie.json'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packed = unpackPackages();
  await buildReact(fileURLToPath(new URL('dist', import.meta.url)), packed.modules);
  packed.remove();
}
