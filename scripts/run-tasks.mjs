// Runs turbo for the npm scripts: checks Node.js, has a browser ready before the first test, sends no telemetry.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import './check-node.mjs';

const tasks = process.argv.slice(2);
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

if (tasks.includes('test')) {
  const { findChromium } = await import('./chromium.mjs');
  const { executablePath, origin } = await findChromium();
  console.log(
    origin === 'npm'
      ? 'Browser für die Tests: das Chromium aus dem npm-Paket @sparticuz/chromium (kein installiertes gefunden).'
      : `Browser für die Tests: ${executablePath}`,
  );
  env.CHROMIUM_BIN = executablePath;
}

const turbo = join(dirname(createRequire(import.meta.url).resolve('turbo/package.json')), 'bin/turbo');
// Two at once: browsers and builds side by side would only wait for each other on a small machine.
const { status } = spawnSync(process.execPath, [turbo, 'run', '--concurrency=2', ...tasks], {
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
