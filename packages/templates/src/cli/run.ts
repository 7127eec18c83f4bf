import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { check } from './check.js';
import { de } from './locales/de.js';
import { en } from './locales/en.js';
import type { CommandLineWords } from './locales/words.js';
import { exitCodes, writeLine, type ExitCode, type RunOptions } from './terminal.js';

const wordsByLanguage: ReadonlyMap<string, CommandLineWords> = new Map([
  ['de', de],
  ['en', en],
]);

const optionTypes = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/**
 * Runs the command line `wirkt` and answers with its exit code: 0 valid, 1 issues, 2 wrong use or
 * unreadable file. Nothing is thrown at the user.
 */
export async function run(options: RunOptions): Promise<ExitCode> {
  // Asked for before the arguments are known to be right, so that even that is said in this language.
  const wished = wishedLanguage(options.argv);
  const words = wordsByLanguage.get(wished);
  if (!words) return refuse(options, de, de.usage.unknownOption(`--lang ${wished}`));
  try {
    return await runIn(words, options);
  } catch (error) {
    writeLine(options.stderr, words.unexpected(error instanceof Error ? error.message : String(error)));
    return exitCodes.unusable;
  }
}

async function runIn(words: CommandLineWords, options: RunOptions): Promise<ExitCode> {
  const { tokens, positionals, values } = parseArgs({
    args: [...options.argv],
    options: optionTypes,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(optionTypes, token.name));
  if (unknown?.kind === 'option') return refuse(options, words, words.usage.unknownOption(unknown.rawName));

  const [command, ...files] = positionals;
  if (values.version === true) return say(options, packageVersion());
  if (values.help === true) return say(options, command === 'check' ? words.checkHelp : words.help);
  if (command === undefined) {
    writeLine(options.stderr, words.help);
    return exitCodes.unusable;
  }
  if (command !== 'check') return refuse(options, words, words.usage.unknownCommand(command));

  const [file, ...others] = files;
  if (file === undefined) return refuse(options, words, words.usage.missingFile);
  if (others.length > 0) return refuse(options, words, words.usage.tooManyFiles(files));
  return check({ file, json: values.json === true, words }, options);
}

function wishedLanguage(argv: readonly string[]): string {
  const joined = argv.find((argument) => argument.startsWith('--lang='));
  if (joined !== undefined) return joined.slice('--lang='.length);
  const place = argv.indexOf('--lang');
  return place === -1 ? 'de' : (argv[place + 1] ?? '');
}

function say({ stdout }: RunOptions, text: string): ExitCode {
  writeLine(stdout, text);
  return exitCodes.valid;
}

function refuse({ stderr }: RunOptions, words: CommandLineWords, message: string): ExitCode {
  writeLine(stderr, message);
  writeLine(stderr, words.usage.seeHelp);
  return exitCodes.unusable;
}

function packageVersion(): string {
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
  return version;
}
