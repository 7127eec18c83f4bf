import { packageFolders, readText, type PackageFolder } from './repository-files.js';

/** What the checks read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly sideEffects?: boolean | readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** One entry of a package, e.g. `@wirkt/core/locales/de`. */
export interface Entry {
  readonly folder: PackageFolder;
  /** As package.json writes it, e.g. `./locales/de`. */
  readonly key: string;
  /** As a consumer imports it. */
  readonly specifier: string;
  /** Paths from the root of the repository. */
  readonly targets: readonly string[];
  /** Set for entries with code: its declarations and its module. */
  readonly code?: { readonly types: string; readonly module: string };
}

export function manifestOf(workspace: string): Manifest {
  return JSON.parse(readText(`${workspace}/package.json`)) as Manifest;
}

export function entriesOf(folder: PackageFolder): Entry[] {
  const { name, exports = {} } = manifestOf(`packages/${folder}`);
  return Object.entries(exports).map(([key, target]) => {
    const inRepository = (path: string) => `packages/${folder}/${path.replace(/^\.\//, '')}`;
    const targets = (typeof target === 'string' ? [target] : Object.values(target)).map(inRepository);
    const [types, module] = typeof target === 'string' ? [] : [target['types'], target['default']];
    return {
      folder,
      key,
      specifier: name + key.slice(1),
      targets,
      ...(types && module && { code: { types: inRepository(types), module: inRepository(module) } }),
    };
  });
}

/** Entries with code of all packages. */
export function codeEntries(): (Entry & Required<Pick<Entry, 'code'>>)[] {
  return packageFolders.flatMap(entriesOf).flatMap((entry) => {
    const { code } = entry;
    return code ? [{ ...entry, code }] : [];
  });
}
