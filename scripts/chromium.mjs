import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const unpackedFolder = fileURLToPath(new URL('../node_modules/.cache/wirkt-chromium', import.meta.url));

const installedBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags that keep the browser quiet: no request leaves the machine, whatever a page asks for. */
const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1 , EXCLUDE [::1]',
];

/**
 * Finds a Chromium for tests: the one named by CHROMIUM_BIN, an installed one, or on Linux x64 the one
 * that comes as npm package, which is unpacked on first use.
 *
 * @returns {Promise<{ executablePath: string, origin: 'CHROMIUM_BIN' | 'installed' | 'npm', launch: object }>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_BIN;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_BIN zeigt auf „${named}“, dort ist kein Browser.`);
    return found(named, named.startsWith(unpackedFolder) ? 'npm' : 'CHROMIUM_BIN');
  }
  const installed = installedBrowsers.find((path) => existsSync(path));
  if (installed) return found(installed, 'installed');

  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Für die Tests wird Chromium oder Chrome gebraucht. Installieren Sie einen davon oder nennen Sie ihn mit CHROMIUM_BIN.',
    );
  }
  return found(await unpackFromNpmPackage(), 'npm');
}

function found(executablePath, origin) {
  const runsAsRoot = process.getuid?.() === 0;
  const args = [...quietFlags, ...(runsAsRoot ? ['--no-sandbox'] : [])];
  const env = origin === 'npm' ? environmentFor(executablePath) : process.env;
  return { executablePath, origin, launch: { executablePath, args, env } };
}

/** Unpacks beside the target and renames, so that nobody ever meets a half-written browser. */
async function unpackFromNpmPackage() {
  const executablePath = join(unpackedFolder, 'chromium');
  if (existsSync(executablePath)) return executablePath;

  const partialFolder = `${unpackedFolder}.${process.pid}`;
  mkdirSync(partialFolder, { recursive: true });
  const { TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  // The package unpacks to the temporary folder, and its libraries only where it believes to be in a Lambda.
  process.env.TMPDIR = partialFolder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  await packaged.executablePath();
  restore({ TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH });

  if (existsSync(executablePath)) rmSync(partialFolder, { recursive: true });
  else renameSync(partialFolder, unpackedFolder);
  return executablePath;
}

function restore(variables) {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** Adds the package's own libraries and fonts only where the system has none. */
function environmentFor(executablePath) {
  const env = { ...process.env };
  const starts = spawnSync(executablePath, ['--version']).status === 0;
  if (!starts)
    env.LD_LIBRARY_PATH = [join(unpackedFolder, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(unpackedFolder, 'fonts');
  return env;
}
