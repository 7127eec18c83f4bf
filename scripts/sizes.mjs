// Measures what a page loads against the budgets of the architecture: node scripts/sizes.mjs
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** 1 kB is 1,024 bytes here, as in the budgets. */
const kilobyte = 1024;

const root = fileURLToPath(new URL('..', import.meta.url));
const elementsFolder = join(root, 'packages/web-components/dist/elements');

/**
 * One line of the table.
 *
 * @typedef {object} Measurement
 * @property {string} what
 * @property {number} size - In kB, gzip level 9, of everything that is loaded before anything is shown.
 * @property {number} budget - In kB.
 * @property {string[]} packages - Names of the npm packages inside.
 */

/** @returns {Promise<Measurement[]>} */
export async function measureSizes() {
  const pages = [
    ...elementNames().map((name) => ({
      what: `${name}, erste Anzeige`,
      code: `import '@wirkt/web-components/${name}/define';`,
      budget: 16,
    })),
    { what: 'alle Elemente, erste Anzeige', code: `import '@wirkt/web-components/define';`, budget: 90 },
    {
      what: 'Prüfung einer Projektdatei',
      code: `export * from './packages/web-components/dist/internal/parse-project-file.js';`,
      budget: 12,
    },
    {
      what: 'eine Regel (phaseStates)',
      code: `export { phaseStates } from '@wirkt/core';`,
      budget: 3,
    },
  ];
  return Promise.all(
    pages.map(async ({ what, code, budget }) => ({ what, budget, ...(await measureFirstLoad(code)) })),
  );
}

/**
 * Bundles code as a portal does and weighs what it loads at once; what it imports on first use is not
 * counted.
 *
 * @param {string} code
 * @returns {Promise<{ size: number, packages: string[] }>}
 */
export async function measureFirstLoad(code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'page.js' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    outdir: join(root, 'measured'),
    absWorkingDir: root,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const loaded = loadedAtOnce(metafile.outputs);
  const bytes = outputFiles
    .filter(({ path }) => loaded.has(path.slice(root.length).replaceAll('\\', '/')))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  const inputs = [...loaded].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
  return { size: bytes / kilobyte, packages: packagesAmong(inputs) };
}

/** The entry and every chunk that it imports statically, directly or not. */
function loadedAtOnce(outputs) {
  const loaded = new Set();
  const load = (path) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') load(imported);
    }
  };
  const [entry] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === 'page.js') ?? [];
  if (entry === undefined)
    throw new Error('esbuild nennt den Einstieg „page.js“ nicht mehr; passen Sie sizes.mjs an.');
  load(entry);
  return loaded;
}

function packagesAmong(inputs) {
  const names = inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}

function elementNames() {
  if (!existsSync(elementsFolder))
    throw new Error('Die Pakete sind nicht gebaut. Rufen Sie zuerst „npm run build“ auf.');
  return readdirSync(elementsFolder);
}

/**
 * The measurements as a table for people.
 *
 * @param {readonly Measurement[]} measurements
 */
export function sizesTable(measurements) {
  const number = (value) => value.toFixed(1).replace('.', ',').padStart(6);
  const width = Math.max(...measurements.map(({ what }) => what.length));
  return [
    `${'gzip 9, 1 kB = 1.024 Byte'.padEnd(width)}      kB  Budget`,
    ...measurements.map(({ what, size, budget }) => {
      const mark = size > budget ? '  zu groß' : '';
      return `${what.padEnd(width)}  ${number(size)}  ${number(budget)}${mark}`;
    }),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measurements = await measureSizes();
  console.log(sizesTable(measurements));
  process.exitCode = measurements.some(({ size, budget }) => size > budget) ? 1 : 0;
}
