import { readdirSync } from 'node:fs';

const folders = readdirSync(new URL('../src/elements', import.meta.url), { withFileTypes: true });

/** Every element there is, from the folders of the sources: the one list that all checks go through. */
export const tagNames: readonly string[] = folders
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `wirkt-${name}`);
