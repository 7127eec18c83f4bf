import { weiterstadt } from '@wirkt/core/examples';
import { describe, expect, test } from 'vitest';
import { jsonFile, temporaryFolder, terminalIn } from '../../test-support/terminal.js';

const folder = temporaryFolder();
const check = (...argv: readonly string[]) => terminalIn(folder, ['check', ...argv]);

describe('the planning of a project is checked too', () => {
  const withParts = (planning: unknown) =>
    jsonFile(folder, 'strategie.json', { ...weiterstadt, process: { phases: [], planning } });

  test('issues with their places, in the order of the file', async () => {
    const { exitCode, stdout } = await check(
      withParts({
        template: 'kiv-18-monate',
        start: '1.2.2027',
        sessions: [{ id: 'a', body: 'b' }],
        farbe: 1,
      }),
    );

    expect(exitCode).toBe(1);
    expect(stdout).toContain('nicht gültig, 2 Fehler.');
    expect(stdout).toMatch(/ {2}Zeile \d+, Spalte \d+ {2}\/process\/planning\/start\n/);
    expect(stdout).toContain('/process/planning/sessions/0/on');
    expect(stdout).toMatch(/Ein Hinweis:\n\n {2}Zeile \d+, Spalte \d+ {2}\/process\/planning\/farbe\n/);
  });

  test('as JSON', async () => {
    const { exitCode, stdout } = await check(withParts({ template: '' }), '--json');

    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: false,
      issues: [{ path: '/process/planning/template', position: { column: 19 } }],
    });
  });

  test('and one without faults is valid', async () => {
    expect((await check(withParts({ template: 'kiv-18-monate' }))).exitCode).toBe(0);
  });
});
