import type { EmbedFinding } from './findings.js';

/** Elements or loaders that came to the page twice. */
export function checkVersions(): EmbedFinding[] {
  const versions = [...new Set(registrations().map(({ version }) => version))];
  const addresses = loaderAddresses();
  return [
    ...(versions.length > 1 ? [{ code: 'twoVersions', facts: { versions } } as const] : []),
    ...(addresses.length > 1 ? [{ code: 'twoLoaders', facts: { addresses } } as const] : []),
  ];
}

/** What `define` wrote down, also of a version that came second (see `internal/define.ts`). */
function registrations(): { readonly version: string }[] {
  const known = Reflect.get(globalThis, Symbol.for('wirkt:elements')) as
    ReadonlyMap<string, { readonly version: string }> | undefined;
  return [...(known?.values() ?? [])];
}

/** What each copy of the loader wrote down (see `loader.ts`). */
function loaderAddresses(): readonly string[] {
  const loader = Reflect.get(globalThis, Symbol.for('wirkt:loader')) as
    { readonly addresses: readonly string[] } | undefined;
  return loader?.addresses ?? [];
}
