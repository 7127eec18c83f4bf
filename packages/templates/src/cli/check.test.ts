import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { weiterstadt } from '@wirkt/core/examples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirkt-check-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file and checks it, as a person at a terminal would. */
async function check(content: string | Uint8Array | undefined, ...options: string[]) {
  const file = 'strategie.json';
  if (content !== undefined) writeFileSync(join(folder, file), content);
  return checkFile(file, ...options);
}

async function checkFile(file: string, ...options: string[]) {
  let stdout = '';
  let stderr = '';
  const exitCode = await run({
    argv: ['check', file, ...options],
    cwd: folder,
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    now: new Date('2026-11-22T12:00:00Z'),
  });
  return { exitCode, stdout, stderr };
}

const changed = (change: (project: Record<string, unknown>) => void) => {
  const copy = structuredClone(weiterstadt) as unknown as Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy, null, 2);
};

describe('a valid file', () => {
  test('is summed up in one line', async () => {
    const { exitCode, stdout, stderr } = await check(JSON.stringify(weiterstadt));

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe('strategie.json: gültig. Weiterstadt WIRkt!, Stand: September 2021, 8 Phasen.\n');
  });

  test('keeps 0 with notes on unknown keys, with their place', async () => {
    const text = changed((project) => (project['farbe'] = 'blau')).replace('{', '{\n  "__proto__": {},');
    const { exitCode, stdout } = await check(text);

    expect(exitCode).toBe(0);
    expect(stdout).toContain('2 Hinweise:');
    expect(stdout).toContain('Zeile 2, Spalte 16  /__proto__');
    expect(stdout).toContain('„farbe“');
  });
});

describe('a file with faults names each with its place and ends with 1', () => {
  test.each([
    ['truncated', '{ "formatVersion": 1, "id": "x"', 'Zeile 1, Spalte 32', 'bricht die Datei ab'],
    ['JSON of another kind', '[1, 2]', 'Zeile 1, Spalte 1', 'keine WIRkt-Projektdatei'],
    ['empty', '', 'Zeile 1, Spalte 1', 'leer'],
    ['200,000 brackets', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'Spalte 1001', 'verschachtelt'],
    ['future format', '{ "formatVersion": 7 }', '/formatVersion', 'Aktualisieren Sie WIRkt'],
    ['duplicate key', '{\n "formatVersion": 1,\n "formatVersion": 1 }', 'Zeile 3, Spalte 2', 'zweimal'],
  ])('%s', async (_name, content, place, message) => {
    const { exitCode, stdout, stderr } = await check(content);

    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain(place);
    expect(stdout).toContain(message);
  });

  test('impossible dates, end before start, duplicate ids, references to nothing: all at once', async () => {
    const text = changed((project) => {
      project['asOf'] = '2021-02-31';
      project['process'] = {
        phases: [
          { id: 'phase', title: 'A', planned: { from: '2021-05', to: '2021-04' } },
          { id: 'phase', title: 'B', sources: ['nirgends'] },
        ],
      };
    });
    const { exitCode, stdout } = await check(text, '--lang', 'en');

    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/not valid, \d+ issues/);
    for (const part of [
      '/asOf',
      'no date “2021-02-31”',
      'before it begins',
      'is taken already',
      '“nirgends” leads nowhere',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  test('wrong types everywhere: no more than a hundred are printed, and the rest is counted', async () => {
    const phases = Array.from({ length: 300 }, () => 'keine Phase');
    const { exitCode, stdout } = await check(changed((project) => (project['process'] = { phases })));

    expect(exitCode).toBe(1);
    expect(stdout.match(/^ {2}Zeile/gm)).toHaveLength(100);
    expect(stdout).toMatch(/und \d+ weitere; alle nennt „wirkt check --json“/);
  });

  test('control characters of a file do not reach the terminal', async () => {
    const { stdout } = await check(changed((project) => (project['id'] = 'a\u001b[31m')));

    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/a(\\u001b|␛)\[31m/);
  });
});

describe('a text from a file forges nothing in the terminal', () => {
  const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

  test('a title with turned text and a new line', async () => {
    const { stdout } = await check(changed((project) => (project['title'] = 'a\u202eb\nZeile 1')));

    expect(stdout).toBe(
      'strategie.json: gültig. a\\u202eb\\u000aZeile 1, Stand: September 2021, 8 Phasen.\n',
    );
  });

  test('a place in an id', async () => {
    const id = 'x“\n\n  Zeile 1, Spalte 1  /title\n    Alles gut.';
    const { stdout } = await check(changed((project) => (project['id'] = id)));

    expect(stdout.match(/^ {2}Zeile/gm)).toHaveLength(1);
    expect(stdout).toContain('x“\\u000a\\u000a  Zeile 1');
  });

  test('a key', async () => {
    const { stdout } = await check(changed((project) => (project['a\u202e\nb'] = 1)));

    expect(stdout).toContain('/a\\u202e\\u000ab');
    expect(stdout).not.toMatch(hidden);
  });

  test('JSON, which stays the same value', async () => {
    const text = changed((project) => (project['a\u202e\u{e0041}\nb'] = 1));
    const { stdout } = await check(text, '--json');

    expect(stdout).not.toMatch(hidden);
    expect(JSON.parse(stdout)).toMatchObject({ notes: [{ facts: { key: 'a\u202e\u{e0041}\nb' } }] });
  });
});

test('the file is named as it was given, valid or not', async () => {
  mkdirSync(join(folder, 'ordner'), { recursive: true });
  writeFileSync(join(folder, 'ordner/gut.json'), JSON.stringify(weiterstadt));
  writeFileSync(join(folder, 'ordner/schlecht.json'), '{');

  expect((await checkFile('./ordner/gut.json')).stdout).toMatch(/^\.\/ordner\/gut\.json: gültig/);
  expect((await checkFile('./ordner/schlecht.json')).stdout).toMatch(/^\.\/ordner\/schlecht\.json: nicht/);
});

describe('an unreadable file ends with 2 and says what to do', () => {
  test.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'Speichern Sie sie in UTF-8'],
    ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00, 0x1a]), 'keinen Text in UTF-8'],
    ['Latin-1', new Uint8Array([0x7b, 0x22, 0xfc, 0x22, 0x7d]), 'keinen Text in UTF-8'],
    ['50 MB', ' '.repeat(50_000_000), '50.000.000 Bytes groß; Portale laden höchstens 5.000.000'],
  ])('%s', async (_name, content, message) => {
    const { exitCode, stdout, stderr } = await check(content);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test.each([
    ['fehlt.json', 'Diese Datei gibt es nicht'],
    ['ordner', 'Das ist ein Ordner'],
    ['strategie.json/darin.json', 'Diese Datei gibt es nicht'],
  ])('%s', async (file, message) => {
    mkdirSync(join(folder, 'ordner'), { recursive: true });
    const { exitCode, stderr } = await checkFile(file);

    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('--json', () => {
  test('carries code, path, position, facts and message of every issue', async () => {
    const { exitCode, stdout } = await check('{\n  "formatVersion": 2\n}', '--json');

    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'strategie.json',
      valid: false,
      issues: [
        {
          code: 'futureFormatVersion',
          path: '/formatVersion',
          facts: { received: 2, supported: 1 },
          position: { line: 2, column: 20 },
          message: expect.stringContaining('Formatversion 2') as string,
        },
      ],
      notes: [],
    });
  });

  test('stays JSON for a valid and for an unreadable file', async () => {
    expect(JSON.parse((await check(JSON.stringify(weiterstadt), '--json')).stdout)).toEqual({
      file: 'strategie.json',
      valid: true,
      issues: [],
      notes: [],
    });
    const missing = await checkFile('fehlt.json', '--json');
    expect(missing.exitCode).toBe(2);
    expect(JSON.parse(missing.stdout)).toMatchObject({ valid: false, problem: { code: 'notFound' } });
  });
});
