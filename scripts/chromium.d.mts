import type { LaunchOptions } from 'playwright';

/** A Chromium for tests, where it comes from, and how Playwright launches it. */
export interface FoundChromium {
  readonly executablePath: string;
  readonly origin: 'CHROMIUM_BIN' | 'installed' | 'npm';
  readonly launch: LaunchOptions;
}

export function findChromium(): Promise<FoundChromium>;
