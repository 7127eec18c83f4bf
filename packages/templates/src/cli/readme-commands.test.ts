import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, terminalIn } from '../../test-support/terminal.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const readme = readFileSync(join(root, 'packages/templates/README.md'), 'utf8');

/** A folder with what is there after a fresh clone, so that a command may write into it. */
const folder = temporaryFolder();
cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });

const program = 'node packages/templates/bin/wirkt.js ';
const commands = Array.from(readme.matchAll(/```sh\n([^]*?)```/g), ([, text = '']) => text.trim())
  .filter((text) => text.startsWith(program))
  .map((text) => text.slice(program.length))
  // The project file of the reader is not there.
  .filter((command) => !command.includes('strategie.json'));

describe('commands of the README run', () => {
  test.each(commands)('wirkt %s', async (command) => {
    const { exitCode, stdout } = await terminalIn(folder, command.split(' '));

    expect(exitCode).toBe(0);
    expect(stdout).not.toBe('');
  });

  test('and print what stands below them', async () => {
    const [, shown = ''] = /```text\n(KIV-Prozess[^]*?)```/.exec(readme) ?? [];
    const { stdout } = await terminalIn(folder, ['plan', 'examples/planung/planung.json']);

    expect(commands).toHaveLength(4);
    expect(shown).not.toBe('');
    expect(stdout.startsWith(shown)).toBe(true);
  });
});
