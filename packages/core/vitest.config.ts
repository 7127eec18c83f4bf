import { defineConfig } from 'vitest/config';

/** Rules must give the same result wherever the server stands, so every test runs in three time zones. */
const timeZones = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati'];

export default defineConfig({
  test: {
    projects: timeZones.map((timeZone) => ({
      test: {
        name: timeZone,
        include: ['src/**/*.test.ts'],
        env: { TZ: timeZone },
        // Property tests judge thousands of cases, in three time zones at once and beside other tasks.
        testTimeout: 60_000,
      },
    })),
  },
});
