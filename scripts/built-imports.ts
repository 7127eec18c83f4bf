import { importsOf, packageNameOf } from './import-statements.js';
import type { Manifest } from './package-entries.js';
import type { RepositoryFile } from './repository-files.js';

/**
 * Imports of built modules and declarations that would fail at a consumer: JSON, packages that are not
 * declared, and files that are not there.
 *
 * @param exists - Whether a path of the repository is there.
 */
export function brokenImports(
  files: readonly RepositoryFile[],
  { name, dependencies = {}, peerDependencies = {} }: Manifest,
  exists: (path: string) => boolean,
): string[] {
  const declared = new Set([name, ...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
  return files.flatMap(importsOf).flatMap(({ from, specifier, to, isRelative }) => {
    const says = `${from} importiert „${specifier}“`;
    if (specifier.endsWith('.json')) {
      return [`${says}: Browser laden kein JSON als Modul. Bündeln Sie es (siehe tsup.config.ts von core).`];
    }
    if (isRelative) {
      const isThere = exists(from.endsWith('.d.ts') ? to.replace(/\.js$/, '.d.ts') : to);
      return isThere ? [] : [`${says}: Die Datei fehlt im Paket.`];
    }
    // Types for a framework are loaded only by those who have it (docs/decisions/0014).
    if (from.endsWith(`/dist/types/${specifier}.d.ts`)) return [];
    if (specifier.startsWith('node:') || declared.has(packageNameOf(specifier))) return [];
    return [`${says}: Das Paket steht nicht in „dependencies“.`];
  });
}
