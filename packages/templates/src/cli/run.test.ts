import { describe, expect, test } from 'vitest';
import { run } from './run.js';

/** Runs the command line in memory and gives back what a person at a terminal would see. */
async function terminal(...argv: string[]) {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const exitCode = await run({
    argv,
    cwd: import.meta.dirname,
    stdout: output('stdout'),
    stderr: output('stderr'),
    now: new Date('2026-11-22T12:00:00Z'),
  });
  return { exitCode, ...written };
}

describe('wrong use ends with 2 and says what to do', () => {
  test.each([
    [[], 'Aufruf:'],
    [['pruefe'], 'Den Befehl „pruefe“ gibt es nicht.'],
    [['check'], 'Es fehlt die Datei'],
    [['check', 'a.json', 'b.json'], 'Bitte nennen Sie nur eine Datei. Genannt sind: a.json, b.json'],
    [['check', 'a.json', '--jsno'], 'Die Angabe „--jsno“ ist hier nicht möglich.'],
    [['check', 'a.json', '--json=true'], 'Die Angabe „--json=true“ ist hier nicht möglich.'],
    [['check', 'a.json', '--json='], 'Die Angabe „--json=“ ist hier nicht möglich.'],
    [['--help=x'], 'Die Angabe „--help=x“ ist hier nicht möglich.'],
    [['--version=1', '--lang=en'], '“--version=1” is not possible here.'],
    [['check', 'a.json', '--lang', 'fr'], 'Die Sprache „fr“ gibt es nicht. Möglich sind: de, en.'],
    [['check', 'a.json', '--lang=fr'], 'Die Sprache „fr“ gibt es nicht. Möglich sind: de, en.'],
    [['check', 'a.json', '--lang', 'en', '--lang', 'fr'], 'Die Sprache „fr“ gibt es nicht.'],
    [['check', 'a.json', '--lang'], 'Hinter „--lang“ fehlt die Sprache. Möglich sind: de, en.'],
    [['check', 'a.json', '--lang='], 'Hinter „--lang“ fehlt die Sprache. Möglich sind: de, en.'],
    [['check', '--lang', 'en', 'a\nb.json', 'c.json'], 'You named: a\\u000ab.json, c.json'],
    [['check', '--lang', 'en'], 'The file is missing, for example: wirkt check strategie.json'],
    [['check', '--lang=en', '-x'], '“-x” is not possible here.'],
  ])('wirkt %j', async (argv, message) => {
    const { exitCode, stdout, stderr } = await terminal(...argv);

    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});

describe('help and version go to standard output and end with 0', () => {
  test.each([
    [['--help'], 'wirkt check <Datei>'],
    [['-h'], 'wirkt check <Datei>'],
    [['check', '--help'], 'Ende mit 0: gültig'],
    [['check', '--help', '--lang', 'en'], 'Ends with 0: valid'],
    [['--version'], '.'],
  ])('wirkt %j', async (argv, text) => {
    const { exitCode, stdout, stderr } = await terminal(...argv);

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(text);
  });
});
