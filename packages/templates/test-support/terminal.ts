import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../src/cli/run.js';

/** A folder of its own for the tests of a file, removed at the end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirkt-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Writes a value as JSON into a folder, and gives the name of the file back. */
export function jsonFile(folder: string, name: string, value: unknown): string {
  writeFileSync(join(folder, name), JSON.stringify(value, null, 2));
  return name;
}

/** Runs the command line in a folder and gives back what a person at a terminal would see. */
export async function terminalIn(
  cwd: string,
  argv: readonly string[],
  now: Date = new Date('2026-11-24T12:00:00Z'),
) {
  let stdout = '';
  let stderr = '';
  const exitCode = await run({
    argv,
    cwd,
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    now,
  });
  return { exitCode, stdout, stderr };
}
