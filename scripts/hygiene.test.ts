import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decisionFaults } from './decision-records.js';
import { installedWith, unwantedLicences } from './installed-licences.js';
import { manifestOf } from './package-entries.js';
import { filesBelow, packageFolders, readText, root } from './repository-files.js';
import { runCommand } from './run-command.js';
import { contactsIn, machinePathsIn, trackedTexts } from './tracked-texts.js';

const texts = trackedTexts().filter(({ path }) => path !== 'package-lock.json');
const workspaces = globSync(['packages/*/package.json', 'apps/*/package.json'], { cwd: root }).map((path) =>
  path.replaceAll('\\', '/').replace('/package.json', ''),
);

describe('package-lock.json', () => {
  test('names no host, so that it works behind every registry', () => {
    expect(readText('package-lock.json')).not.toMatch(/"resolved": "(?:https?|git)/);
  });

  test('fits package.json and has every platform', async () => {
    const { status, stderr } = await runCommand('npm', ['ci', '--dry-run', '--loglevel=error'], root);
    expect(status, `Rufen Sie „npm install“ auf.\n${stderr}`).toBe(0);
  });
});

describe('texts of the repository', () => {
  test('there are some', () => {
    expect(texts.map(({ path }) => path)).toContain('package.json');
  });

  test('name no mail address and no telephone number', () => {
    expect(texts.flatMap(contactsIn)).toEqual([]);
  });

  test('name no folder of a machine', () => {
    expect(texts.filter(({ path }) => path !== 'scripts/hygiene.test.ts').flatMap(machinePathsIn)).toEqual(
      [],
    );
  });
});

describe('licences', () => {
  test.each(['', ...workspaces])('of ./%s is the EUPL', (workspace) => {
    expect(manifestOf(workspace === '' ? '.' : workspace).license).toBe('EUPL-1.2');
  });

  test('of everything that users install ask for no more', () => {
    const installed = installedWith(packageFolders.map((folder) => `packages/${folder}`));
    expect(installed.map(({ name }) => name)).toContain('lit-html');
    expect(unwantedLicences(installed)).toEqual([]);
  });
});

test('decisions are numbered without gaps and say what was decided', () => {
  expect(decisionFaults(filesBelow('docs/decisions'), readText)).toEqual([]);
});

describe('the checks', () => {
  const inText = (text: string) => ({ path: 'docs/a.md', text });

  // Put together, so that this file names no contact itself.
  test.each([
    ['amt', 'weiterstadt.de'].join('@'),
    ['+49', '6150', '400 1234'].join(' '),
    ['06150', '4001234'].join('/'),
    ['06150', '400-1234'].join(' / '),
    ['(06150)', '4001234'].join('-'),
    ['Tel.:', '400 12 34'].join(' '),
  ])('find the contact %s', (contact) => {
    expect(contactsIn(inText(`Fragen an ${contact}.`))).toHaveLength(1);
  });

  test.each([
    'amt@example.org',
    'noreply@github.com',
    'wirkt@1.2.3',
    '@wirkt/core@0.0.0',
    '06432023',
    '064320023023',
    '2021-10-01',
    '2020-02/2020-03',
    '0001-01-01',
    '"20000.00"',
    '§ 84 HGO',
  ])('accept %s', (text) => {
    expect(contactsIn(inText(text))).toEqual([]);
  });

  test.each(['work', 'tmp', 'home'].map((folder) => `see /${folder}/someone/a.json`))(
    'find the path %s',
    (text) => {
      expect(machinePathsIn(inText(text))).toHaveLength(1);
    },
  );

  test.each(['https://example.org/work/a', './tmp/a', 'the work/life of'])('accept the path %s', (text) => {
    expect(machinePathsIn(inText(text))).toEqual([]);
  });

  test('find licences that ask for more', () => {
    const licences = ['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND GPL-3.0-only', 'AGPL-3.0-only', undefined];
    expect(unwantedLicences(licences.map((licence) => ({ name: 'a', licence })))).toHaveLength(3);
  });

  test('find gaps and twins among decisions', () => {
    const faults = (...names: string[]) =>
      decisionFaults(
        names.map((name) => `docs/decisions/${name}`),
        () => '# 0001 Title\n',
      );
    expect(faults('0001-a.md', '0002-b.md', 'README.md')).toEqual([]);
    expect(faults('0001-a.md', '0003-b.md')).toHaveLength(1);
    expect(faults('0001-a.md', '0001-b.md')).toHaveLength(1);
    expect(faults('0001-a.md', 'something.md')).toHaveLength(1);
    expect(decisionFaults(['docs/decisions/0001-a.md'], () => ' ')).toHaveLength(1);
  });

  test('know the folder of the repository', () => {
    expect(existsSync(join(root, 'package-lock.json'))).toBe(true);
  });
});
