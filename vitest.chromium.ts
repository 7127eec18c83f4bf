import { playwright } from '@vitest/browser-playwright';
import type { BrowserConfigOptions } from 'vitest/node';
import { findChromium } from './scripts/chromium.mjs';

const { launch } = await findChromium();

/** Vitest browser mode in the Chromium that this machine has, or the one that comes from npm. */
export const chromium: BrowserConfigOptions = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launch }),
  instances: [{ browser: 'chromium' }],
};
