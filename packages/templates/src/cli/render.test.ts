import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weiterstadt } from '@wirkt/core/examples';
import { describe, expect, test } from 'vitest';
import { jsonFile, temporaryFolder, terminalIn } from '../../test-support/terminal.js';

const folder = temporaryFolder();
const project = jsonFile(folder, 'strategie.json', weiterstadt);

const render = (...argv: readonly string[]) =>
  terminalIn(folder, ['render', 'decision-record', project, ...argv]);
const contentOf = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('to standard output', () => {
  test('a page where nothing else is said', async () => {
    const { exitCode, stdout, stderr } = await render();

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="de"[^]*<\/html>\n$/);
    expect(stdout).toContain('<h1>Aktenvermerk zur Förderprüfung: Weiterstadt</h1>');
  });

  test('Markdown, English, by another edition, as example', async () => {
    const { stdout } = await render(
      ...['--format', 'markdown', '--lang', 'en', '--edition', 'kiv-2021', '--on', '2022-05-01', '--example'],
    );

    expect(stdout).toMatch(/^# [^\n]+: Weiterstadt – example\n/);
    expect(stdout).toContain('Guideline in force since 1 January 2021');
    expect(stdout).toContain('1 May 2022');
  });

  test('the record itself, made on the day of the call', async () => {
    const { stdout } = await render('--format', 'json');

    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'fundingDecisionRecord',
      madeOn: '2026-11-24',
      isBinding: false,
      isExample: false,
      decision: { edition: { id: 'kiv-2019' } },
    });
  });

  test('whatever the check found: the document is the answer', async () => {
    const { municipality } = weiterstadt;
    const tooLarge = jsonFile(folder, 'gross.json', {
      ...weiterstadt,
      municipality: {
        ...municipality,
        population: [{ value: 90_000, qualifier: 'exact', asOf: '2022', source: 'hmsi-kiv' }],
      },
    });
    const { exitCode, stdout } = await terminalIn(folder, ['render', 'decision-record', tooLarge]);

    expect(exitCode).toBe(0);
    expect(stdout).toContain('ist ein Antrag so nicht möglich');
  });

  test('a record for a date without rules', async () => {
    const { exitCode, stdout } = await render('--on', '2010-01-01', '--format', 'markdown');

    expect(exitCode).toBe(0);
    expect(stdout).toContain('die früheste Fassung gilt ab 2018');
    expect(stdout).not.toContain('undefined');
  });
});

describe('into a file', () => {
  test('that is new', async () => {
    const { exitCode, stdout } = await render('--out', 'neu.html');

    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'neu.html: geschrieben.\n' });
    expect(contentOf('neu.html')).toMatch(/^<!doctype html>/);
  });

  test('that exists, only where its owner says so', async () => {
    writeFileSync(join(folder, 'da.md'), 'wertvoll');
    const kept = await render('--out', 'da.md', '--format', 'markdown');

    expect({ exitCode: kept.exitCode, stdout: kept.stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(kept.stderr).toContain('Diese Datei gibt es schon.');
    expect(contentOf('da.md')).toBe('wertvoll');

    expect((await render('--out', 'da.md', '--format', 'markdown', '--force')).exitCode).toBe(0);
    expect(contentOf('da.md')).toMatch(/^# Aktenvermerk/);
  });

  test('never over the project file, not even through another name', async () => {
    symlinkSync(join(folder, project), join(folder, 'verweis.json'));
    for (const out of [project, `./${project}`, 'verweis.json']) {
      const { exitCode, stderr } = await render('--out', out, '--force');
      expect(exitCode).toBe(2);
      expect(stderr).toContain('Das ist die Projektdatei selbst');
    }
    expect(JSON.parse(contentOf(project))).toEqual(weiterstadt);
  });

  test.each([
    ['ordner', 'Das ist ein Ordner'],
    ['nirgends/a.html', 'Den Ordner dafür gibt es nicht'],
    ['strategie.json/a.html', 'Den Ordner dafür gibt es nicht'],
  ])('but not to %s', async (out, message) => {
    mkdirSync(join(folder, 'ordner'), { recursive: true });
    const { exitCode, stderr } = await render('--out', out, '--force');

    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('wrong use ends with 2 and says what to do', () => {
  test.each([
    [['render'], 'Es fehlt, welches Dokument entstehen soll. Möglich sind: decision-record.'],
    [['render', 'strategie.json'], 'Das Dokument „strategie.json“ gibt es nicht.'],
    [['render', 'decision-record'], 'zum Beispiel: wirkt render decision-record strategie.json'],
    [['render', 'decision-record', project, 'b.json'], 'Bitte nennen Sie nur eine Datei.'],
    [['render', 'decision-record', project, '--format', 'pdf'], 'Möglich sind: html, markdown, json.'],
    [['render', 'decision-record', project, '--force'], '„--force“ gilt nur zusammen mit „--out“.'],
    [['render', 'decision-record', project, '--on', '1.5.2022'], '--on 2022-05-01'],
    [['render', 'decision-record', project, '--edition', 'x'], 'Bekannt sind: kiv-2018'],
    [['render', 'decision-record', project, '--json'], 'Die Angabe „--json“ ist hier nicht möglich.'],
    [['render', 'decision-record', 'fehlt.json'], 'Diese Datei gibt es nicht'],
  ])('wirkt %j', async (argv, message) => {
    const { exitCode, stdout, stderr } = await terminalIn(folder, argv);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('and writes no file', async () => {
    await render('--out', 'nichts.html', '--edition', 'x');

    expect(existsSync(join(folder, 'nichts.html'))).toBe(false);
  });
});

test('a file with faults ends with 1, and standard output stays empty', async () => {
  const faulty = jsonFile(folder, 'fehler.json', { ...weiterstadt, asOf: '2021-02-31' });
  const { exitCode, stdout, stderr } = await terminalIn(folder, ['render', 'decision-record', faulty]);

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain('fehler.json: nicht gültig');
});

test.each([
  [['render', '--help'], 'wirkt render decision-record <Datei>'],
  [['render', '--help', '--lang', 'en'], 'marks a check after the fact as example'],
  [['check', '--help'], '--deviation'],
])('help: wirkt %j', async (argv, text) => {
  const { exitCode, stdout } = await terminalIn(folder, argv);

  expect(exitCode).toBe(0);
  expect(stdout).toContain(text);
});
