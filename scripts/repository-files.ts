import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A text file with its path from the root of the repository, written with `/`. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
}

/** Folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders under `packages/`; each is published under `@wirkt/`. */
export const packageFolders = ['core', 'web-components', 'templates'] as const;

export type PackageFolder = (typeof packageFolders)[number];

/** Folders that tools write and git ignores. */
const generatedFolders: ReadonlySet<string> = new Set([
  'node_modules',
  'dist',
  'storybook-static',
  'coverage',
  '.turbo',
  '__screenshots__',
]);

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Paths of all files below a folder that people write; a missing folder has none. */
export function filesBelow(folder: string): string[] {
  return entriesBelow(folder).filter((path) => !path.endsWith('/'));
}

/** Paths of all folders below a folder, each with a final `/`. */
export function foldersBelow(folder: string): string[] {
  return entriesBelow(folder).filter((path) => path.endsWith('/'));
}

/** Everything that the build wrote below a folder. */
export function builtFilesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
}

export function withText(paths: readonly string[]): RepositoryFile[] {
  return paths.map((path) => ({ path, text: readText(path) }));
}

function entriesBelow(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (generatedFolders.has(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? [`${path}/`, ...entriesBelow(path)] : [path];
  });
}
