import { copyFileSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { sources, unbundled } from '../../tsup.unbundled';
import { minifyStyles } from './scripts/minify-styles.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  ...unbundled,
  entry: sources(),
  esbuildPlugins: [minifyStyles],
  define: { __WIRKT_VERSION__: JSON.stringify(version) },
  onSuccess: async () => {
    for (const file of ['tokens.css', 'tokens.json']) copyFileSync(`src/styles/${file}`, `dist/${file}`);
  },
});
