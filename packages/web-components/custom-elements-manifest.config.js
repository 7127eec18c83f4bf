import { publicManifest } from './scripts/public-manifest.mjs';

export default {
  globs: ['src/elements/**/*.ts', 'src/internal/wirkt-element.ts'],
  exclude: ['**/*.test.ts', '**/*.stories.ts', '**/define.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicManifest],
};
