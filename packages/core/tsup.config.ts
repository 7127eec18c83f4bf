import { copyFileSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';
import { sources, unbundled } from '../../tsup.unbundled';

const exampleFiles = globSync('src/examples/*.json');
const exampleModules = exampleFiles.map((file) => file.replace(/\.json$/, '.ts'));

export default defineConfig([
  { ...unbundled, entry: sources(exampleModules) },
  {
    ...unbundled,
    // Bundled, so that the data stands in the module: nothing that is published imports JSON.
    bundle: true,
    sourcemap: false,
    entry: Object.fromEntries(exampleModules.map((file) => [file.replace(/^src\/|\.ts$/g, ''), file])),
    onSuccess: async () => {
      for (const file of exampleFiles) copyFileSync(file, `dist/examples/${basename(file)}`);
    },
  },
]);
