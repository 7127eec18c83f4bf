import { defineConfig } from 'vitest/config';
import { ResultsTable } from './e2e/results-table.ts';

const seconds = 1000;

/** Pages that a person would open, with real headers: what Vitest's and Storybook's own pages cannot show. */
export default defineConfig({
  cacheDir: '../../node_modules/.cache/vite-e2e',
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/global-setup.ts'],
    reporters: ['default', new ResultsTable()],
    testTimeout: 60 * seconds,
    hookTimeout: 60 * seconds,
    expect: { poll: { timeout: 20 * seconds } },
    // More pages at once only wait for each other on two cores.
    maxWorkers: 2,
    maxConcurrency: 3,
  },
});
