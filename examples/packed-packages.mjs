// What the examples are built from: the packages as npm would publish them, not the sources beside them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Packs `@wirkt/core` and `@wirkt/web-components` and unpacks them as an installation would.
 *
 * @returns {{ modules: string, remove: () => void }} `modules` is the folder that imports are resolved from.
 */
export function unpackPackages() {
  // A path without links, as esbuild compares paths.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'wirkt-packed-'));
  for (const name of ['core', 'web-components']) {
    const destination = join(folder, 'node_modules/@wirkt', name);
    mkdirSync(destination, { recursive: true });
    const archive = packInto(folder, join(root, 'packages', name));
    execFileSync('tar', ['-xzf', archive, '-C', destination, '--strip-components=1']);
  }
  return {
    modules: join(folder, 'node_modules'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Scripts of the package would write into it; what is packed is already built. */
function packInto(folder, packageFolder) {
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  // On Windows npm is a script that only a shell starts.
  const shell = process.platform === 'win32';
  const answer = execFileSync('npm', args, { cwd: packageFolder, shell, encoding: 'utf8' });
  // npm 11 answers with a list, later ones by package name.
  const [report] = Object.values(JSON.parse(answer));
  return join(folder, report.filename);
}

/**
 * Bundles the module that registers all elements. Parts that are needed later stay files of their own.
 *
 * @param {string} modules - Folder from `unpackPackages`.
 * @param {string} outdir
 * @param {string} [version] - Calls the elements another version, to see what two of them do on one page.
 */
export async function bundleElements(modules, outdir, version) {
  await build({
    entryPoints: [join(modules, '@wirkt/web-components/dist/define.js')],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
    // Third-party packages come from the repository, where their versions are locked.
    nodePaths: [join(root, 'node_modules')],
    plugins: version === undefined ? [] : [anotherVersion(version)],
  });
}

function anotherVersion(version) {
  return {
    name: 'another-version',
    setup({ onLoad }) {
      onLoad({ filter: /web-components[\\/]dist[\\/]internal[\\/]version\.js$/ }, () => ({
        contents: `export const version = ${JSON.stringify(version)};`,
      }));
    },
  };
}
