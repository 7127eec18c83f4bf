// Bundles the built package for web servers without a build tool: one folder to copy, with hashes to check.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { integrityOf, sha256Of } from './file-hashes.mjs';
import { licencesOf } from './bundled-licences.mjs';

const workspace = fileURLToPath(new URL('..', import.meta.url));
const destination = join(workspace, 'dist/cdn');
const { name, version } = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8'));

/** Where the documentation puts the folder; the version in the path lets browsers keep it for ever. */
const address = `/wirkt/${version}/`;

const { metafile } = await build({
  entryPoints: { wirkt: join(workspace, 'dist/define.js'), loader: join(workspace, 'dist/loader.js') },
  outdir: destination,
  absWorkingDir: workspace,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  entryNames: '[name]',
  chunkNames: 'chunks/[name]-[hash]',
  define: { 'process.env.NODE_ENV': '"production"' },
  banner: { js: `/*! ${name} ${version}, EUPL-1.2, LICENSES.txt */` },
  // The banner names the file with all of them.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

mkdirSync(destination, { recursive: true });
write('LICENSES.txt', licencesOf(Object.keys(metafile.inputs), workspace));

const integrity = Object.fromEntries(scripts().map((path) => [path, integrityOf(join(destination, path))]));
// One line without an end: between the tags of the script it has the hash that integrity.json names.
write('import-map.json', JSON.stringify({ integrity: prefixed(integrity) }));
for (const path of ['import-map.json', 'LICENSES.txt'])
  integrity[path] = integrityOf(join(destination, path));
write('integrity.json', `${JSON.stringify(integrity, undefined, 2)}\n`);

const sums = filesBelow().map((path) => `${sha256Of(join(destination, path))}  ${path}\n`);
write('SHA256SUMS', sums.join(''));
console.log(table());

function write(path, text) {
  writeFileSync(join(destination, path), text);
}

function filesBelow() {
  return readdirSync(destination, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'SHA256SUMS')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(destination.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

function scripts() {
  return filesBelow().filter((path) => path.endsWith('.js'));
}

function prefixed(byPath) {
  return Object.fromEntries(Object.entries(byPath).map(([path, value]) => [address + path, value]));
}

function table() {
  const rows = scripts().map((path) => {
    const bytes = gzipSync(readFileSync(join(destination, path)), { level: 9 }).length;
    return `${path.padEnd(48)} ${(bytes / 1024).toFixed(1).replace('.', ',').padStart(6)} kB  ${integrity[path]}`;
  });
  return [`dist/cdn, gzip 9, für ${address}`, ...rows].join('\n');
}
