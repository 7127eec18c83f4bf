import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { sources, unbundled } from '../../tsup.unbundled';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  ...unbundled,
  entry: sources(),
  define: { __WIRKT_VERSION__: JSON.stringify(version) },
});
