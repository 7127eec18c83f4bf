import { accessSync, constants, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { packPackages } from './packed-packages.js';
import { runCommand, runSuccessfully } from './run-command.js';

/**
 * Installs the packed packages into an empty folder, as somebody does who is not part of this
 * repository. Their dependencies come from the npm cache or the registry.
 */
export async function installIntoEmptyConsumer(folder: string): Promise<void> {
  const tarballFolder = join(folder, 'tarballs');
  mkdirSync(tarballFolder);
  const tarballs = await packPackages(tarballFolder);
  const fromTarballs = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]));
  writeConsumerFile(
    folder,
    'package.json',
    JSON.stringify({
      name: 'consumer',
      private: true,
      type: 'module',
      dependencies: fromTarballs,
      // Where the packages name each other, the tarballs are meant, not what the registry may have.
      overrides: Object.fromEntries(tarballs.map(({ name }) => [name, `$${name}`])),
    }),
  );
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  await runSuccessfully('npm', ['install', ...quiet], folder);
}

export function writeConsumerFile(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * Every Node.js that consumers of this machine may use: the one that runs the tests, and the system's
 * own, because published packages promise an older one than the repository needs.
 */
export async function availableNodes(): Promise<string[]> {
  const own = realpathSync(process.execPath);
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin/.test(folder))
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .find(isExecutable);
  if (onPath === undefined || realpathSync(onPath) === own) return [own];
  const { stdout } = await runCommand(onPath, ['-p', 'process.versions.node'], process.cwd());
  return Number.parseInt(stdout, 10) >= 20 ? [own, onPath] : [own];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
