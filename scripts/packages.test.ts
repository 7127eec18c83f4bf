import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeEntries, entriesOf, manifestOf } from './package-entries.js';
import { packPackages, temporaryFolder, type Tarball } from './packed-packages.js';
import { packageFolders, root, type PackageFolder } from './repository-files.js';
import { runCommand } from './run-command.js';

/** What nobody needs who installs a package. */
const unwanted =
  /(\.test\.|\.stories\.|(^|\/)(src|bench|e2e|test-support)\/|tsconfig|\.config\.|\.turbo|\.tgz$)/;

const destination = temporaryFolder('packages');
let tarballs: readonly Tarball[] = [];

beforeAll(async () => {
  tarballs = await packPackages(destination.path);
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
  for (const { name, size, unpackedSize, files } of tarballs) {
    console.log(`${name}: ${kilobytes(size)} gepackt, ${kilobytes(unpackedSize)} in ${files.length} Dateien`);
  }
});

afterAll(() => {
  destination.remove();
});

describe.each(packageFolders)('@wirkt/%s', (folder) => {
  test('publint finds nothing', async () => {
    const tarball = readFileSync(tarballOf(folder).path);
    const manifest = manifestOf(`packages/${folder}`);
    const { messages } = await publint({
      level: 'suggestion',
      strict: true,
      pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
    });
    expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
  });

  test('types are right for every way of importing', async () => {
    const withoutCode = entriesOf(folder).filter(({ code }) => !code);
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const excluded = ['--exclude-entrypoints', ...withoutCode.map(({ key }) => key)];
    const args = [attw, tarballOf(folder).path, '--profile', 'esm-only', '--format', 'ascii', '--no-color'];
    const { status, stdout, stderr } = await runCommand(process.execPath, [...args, ...excluded], root);
    expect(status, stdout + stderr).toBe(0);
  });

  test('the tarball holds what is needed and nothing else', () => {
    const { files } = tarballOf(folder);
    const targets = entriesOf(folder).flatMap((entry) => entry.targets);
    const commands = Object.values(manifestOf(`packages/${folder}`).bin ?? {});
    const needed = [...targets.map((path) => path.replace(`packages/${folder}/`, '')), ...commands];
    expect(needed.filter((path) => !files.includes(path))).toEqual([]);
    expect(files.filter((path) => unwanted.test(path))).toEqual([]);
    expect(files, `Legen Sie die Lizenz in packages/${folder} ab, npm packt nur Dateien von dort.`).toContain(
      'LICENSE',
    );
  });
});

test('there is an entry with code to look at', () => {
  expect(codeEntries()).not.toEqual([]);
});

test.each([
  'dist/a.test.js',
  'src/a.ts',
  'dist/a.stories.d.ts',
  'tsconfig.json',
  'a-1.0.0.tgz',
  'tsup.config.ts',
])('%s would be unwanted in a tarball', (path) => {
  expect(path).toMatch(unwanted);
});

function tarballOf(folder: PackageFolder): Tarball {
  const tarball = tarballs.find((each) => each.folder === folder);
  if (!tarball) throw new Error(`packages/${folder} wurde nicht gepackt.`);
  return tarball;
}
