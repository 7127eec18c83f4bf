import { importsOf, packageNameOf, type ImportStatement } from './import-statements.js';
import type { PackageFolder, RepositoryFile } from './repository-files.js';
import { checkRooms } from './room-directions.js';

/** Bare specifiers that the published sources of a package may import (docs: architecture, imports go one way). */
const allowedImports: Readonly<Record<PackageFolder, RegExp>> = {
  core: /^(zod\/mini|date-fns(\/.+)?)$/,
  'web-components': /^(@wirkt\/core(\/.+)?|lit(\/.+)?|@lit\/context)$/,
  templates: /^(@wirkt\/core(\/.+)?|node:.+)$/,
};

/** Packages of this repository that a folder may name, also in tests and stories. */
const knownSiblings: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/web-components': ['@wirkt/core'],
  'packages/templates': ['@wirkt/core'],
};

type Rule = (statement: ImportStatement) => string | undefined;

const rules: readonly Rule[] = [
  staysInItsPackage,
  namesAllowedSiblings,
  namesAllowedPackages,
  keepsNodeInTheCommandLine,
  checkRooms,
];

/** Imports that go against the directions of the architecture, each with what to do instead. */
export function wrongImports(files: readonly RepositoryFile[]): string[] {
  return files.flatMap(importsOf).flatMap((statement) => {
    const fault = rules.map((rule) => rule(statement)).find((each) => each !== undefined);
    return fault === undefined ? [] : [`${statement.from} importiert „${statement.specifier}“: ${fault}`];
  });
}

/** Tests and stories are not published; they may use tools and fixtures. */
export function isTestOrStory(path: string): boolean {
  return /\.(test|stories)\.ts$/.test(path);
}

function staysInItsPackage({ from, to, isRelative }: ImportStatement): string | undefined {
  if (!isRelative || to.startsWith(`${workspaceOf(from)}/`)) return undefined;
  // The catalogue shows sources, so that a change is seen without a build.
  if (from.startsWith('apps/') && to.startsWith('packages/web-components/src/')) return undefined;
  // Example data stands once, for the command line and for the catalogue.
  if (from.startsWith('apps/') && /^examples\/.*\.json$/.test(to)) return undefined;
  return 'Ein Paket erreicht ein anderes nur über dessen Namen, z. B. „@wirkt/core“.';
}

function namesAllowedSiblings({ from, specifier }: ImportStatement): string | undefined {
  const siblings = knownSiblings[workspaceOf(from)];
  const name = packageNameOf(specifier);
  if (!siblings || !name.startsWith('@wirkt/') || siblings.includes(name)) return undefined;
  return 'Die Richtung ist core ← web-components und core ← templates. Was beide brauchen, gehört nach core.';
}

function namesAllowedPackages({ from, specifier, isRelative }: ImportStatement): string | undefined {
  const [, folder] = /^packages\/([^/]+)\/src\//.exec(from) ?? [];
  if (isRelative || isTestOrStory(from) || !isPackageFolder(folder)) return undefined;
  if (allowedImports[folder].test(specifier)) return undefined;
  return `Quellen dieses Pakets importieren nur ${String(allowedImports[folder])}. Eine neue Abhängigkeit braucht ein ADR und einen Eintrag in scripts/import-directions.ts.`;
}

function keepsNodeInTheCommandLine({ from, specifier }: ImportStatement): string | undefined {
  if (!specifier.startsWith('node:') || isTestOrStory(from) || !from.startsWith('packages/'))
    return undefined;
  if (from.startsWith('packages/templates/src/cli/')) return undefined;
  return '„node:“ gibt es nur in packages/templates/src/cli. Geben Sie den Wert als Argument hinein.';
}

function workspaceOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

function isPackageFolder(folder: string | undefined): folder is PackageFolder {
  return folder !== undefined && Object.hasOwn(allowedImports, folder);
}
