// Measures what a page loads against the budgets of the architecture: node scripts/sizes.mjs
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** 1 kB is 1,024 bytes here, as in the budgets. */
const kilobyte = 1024;

const root = fileURLToPath(new URL('..', import.meta.url));
const elementsFolder = join(root, 'packages/web-components/dist/elements');
const cdnFolder = 'packages/web-components/dist/cdn';

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
    { what: 'Loader ohne Elemente', code: `import '@wirkt/web-components/loader';`, budget: 2.5 },
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
  const builtScripts = [
    { what: 'dist/cdn/loader.js, ohne Elemente', script: 'loader.js', budget: 2.5 },
    { what: 'dist/cdn/wirkt.js, erste Anzeige', script: 'wirkt.js', budget: 90 },
  ];
  const onDemand = await measureOnDemand('wirkt.js');
  return Promise.all([
    ...onDemand,
    ...pages.map(async ({ what, code, budget }) => ({ what, budget, ...(await measureFirstLoad(code)) })),
    ...builtScripts.map(async ({ what, script, budget }) => ({
      what,
      budget,
      ...(await measureBuilt(script)),
    })),
  ]);
}

/**
 * Weighs a script of `dist/cdn` as it is, with every chunk that it needs before it runs.
 *
 * @param {string} script - Name in the folder.
 * @returns {Promise<{ size: number, packages: string[] }>}
 */
export async function measureBuilt(script) {
  const entry = `${cdnFolder}/${script}`;
  return { size: sizeOfFiles(importedAtOnce(await modulesOf(entry), entry)), packages: [] };
}

/**
 * Weighs every part of `dist/cdn` that a script loads on first use, with what it brings along beyond the
 * first load; the heaviest first.
 *
 * @param {string} script - Name in the folder.
 * @returns {Promise<Measurement[]>}
 */
export async function measureOnDemand(script) {
  const entry = `${cdnFolder}/${script}`;
  const modules = await modulesOf(entry);
  const first = importedAtOnce(modules, entry);
  const parts = Object.values(modules).flatMap(({ imports }) =>
    imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path),
  );
  return [...new Set(parts)]
    .map((path) => ({
      what: `bei Bedarf: ${path.replace(`${cdnFolder}/chunks/`, '').replace(/-[A-Z0-9]{8}\.js$/, '')}`,
      size: sizeOfFiles([...importedAtOnce(modules, path)].filter((file) => !first.has(file))),
      budget: 12,
      packages: [],
    }))
    .toSorted((one, other) => other.size - one.size);
}

async function modulesOf(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    absWorkingDir: root,
    outdir: join(root, 'measured'),
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  return metafile.inputs;
}

function sizeOfFiles(paths) {
  const lengths = [...paths].map((path) => gzipSync(readFileSync(join(root, path)), { level: 9 }).length);
  return lengths.reduce((sum, length) => sum + length, 0) / kilobyte;
}

/**
 * Bundles code into one file and weighs what it needs at once; what it imports on first use stays
 * outside and is not counted.
 *
 * @param {string} code
 * @returns {Promise<{ size: number, packages: string[] }>}
 */
export async function measureFirstLoad(code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'page.js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    outdir: join(root, 'measured'),
    absWorkingDir: root,
    write: false,
    metafile: true,
    logLevel: 'error',
    plugins: [leaveOutWhatLoadsLater],
  });
  const bytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: files }) => Object.keys(files));
  return { size: bytes / kilobyte, packages: packagesAmong(inputs) };
}

const leaveOutWhatLoadsLater = {
  name: 'leave-out-what-loads-later',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** An entry and everything that it imports statically, directly or not. */
function importedAtOnce(modules, entry) {
  const loaded = new Set();
  const load = (path) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: imported, kind } of modules[path]?.imports ?? []) {
      if (kind === 'import-statement') load(imported);
    }
  };
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
