import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest } from './package-entries.js';
import { root } from './repository-files.js';

/** Licences that ask for no more than to be named; our own stays the EUPL. */
const permissive: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'EUPL-1.2',
]);

/** A package as it is installed, with the licence that it names. */
export interface InstalledPackage {
  readonly name: string;
  readonly licence: string | undefined;
}

/** Everything that somebody installs together with the packages of some workspaces. */
export function installedWith(workspaces: readonly string[]): InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const visit = (folder: string): void => {
    if (found.has(folder)) return;
    const { name, license, dependencies = {}, peerDependencies = {} } = readManifest(folder);
    found.set(folder, { name, licence: license });
    for (const dependency of Object.keys({ ...peerDependencies, ...dependencies })) {
      visit(installedFolder(dependency, folder));
    }
  };
  for (const workspace of workspaces) visit(join(root, workspace));
  return [...found.values()];
}

/** Packages whose licence is missing or wants more of our users. */
export function unwantedLicences(packages: readonly InstalledPackage[]): string[] {
  return packages
    .filter(({ licence }) => !isPermissive(licence))
    .map(
      ({ name, licence }) =>
        `${name}: Lizenz „${licence ?? 'nicht genannt'}“. Prüfen Sie sie und schreiben Sie ein ADR.`,
    );
}

/** Of alternatives one is enough, of a combination all count. */
function isPermissive(licence: string | undefined): boolean {
  const alternatives = (licence ?? '').replaceAll(/[()]/g, '').split(' OR ');
  return alternatives.some((alternative) => alternative.split(' AND ').every((each) => permissive.has(each)));
}

/** Looks up the tree as Node.js does. */
function installedFolder(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(from) === from) throw new Error(`„${name}“ ist nicht installiert. Rufen Sie „npm ci“ auf.`);
  return installedFolder(name, dirname(from));
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
