import { defineConfig } from 'vitest/config';

/** Packing, installing and driving a browser take seconds; a check that hangs shall still end. */
const seconds = 1000;

export default defineConfig({
  cacheDir: '../node_modules/.cache/vite-scripts',
  test: {
    include: ['*.test.ts'],
    testTimeout: 60 * seconds,
    hookTimeout: 120 * seconds,
    expect: { poll: { timeout: 20 * seconds } },
  },
});
