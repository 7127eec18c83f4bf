import { globSync } from 'node:fs';
import type { Options } from 'tsup';

/** Sources of a package that are published: everything but tests, stories and what is named. */
export function sources(exclude: readonly string[] = []): Record<string, string> {
  const files = globSync('src/**/*.ts').map((file) => file.replaceAll('\\', '/'));
  return Object.fromEntries(
    files
      .filter((file) => !/\.(test|stories)\.ts$/.test(file) && !exclude.includes(file))
      .map((file) => [file.replace(/^src\//, '').replace(/\.ts$/, ''), file]),
  );
}

/** One file per module, so that a page loads the rule that it uses and nothing else. */
export const unbundled: Options = {
  format: ['esm'],
  target: 'es2022',
  bundle: false,
  splitting: false,
  dts: true,
  sourcemap: true,
  silent: true,
};
