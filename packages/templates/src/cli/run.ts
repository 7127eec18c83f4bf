import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { check } from './check.js';
import { de } from './locales/de.js';
import { en } from './locales/en.js';
import type { CommandLineWords } from './locales/words.js';
import { exitCodes, writeLine, writeLines, type ExitCode, type RunOptions } from './terminal.js';

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
  const request = parsed(options.argv);
  // Asked for before the arguments are known to be right, so that even that is said in this language.
  const language = wishedLanguage(request.tokens);
  const words = wordsByLanguage.get(language);
  if (!words) return refuse(options, de, de.usage.unknownLanguage(language, [...wordsByLanguage.keys()]));
  try {
    return await runIn(words, request, options);
  } catch (error) {
    writeLine(options.stderr, words.unexpected(error instanceof Error ? error.message : String(error)));
    return exitCodes.unusable;
  }
}

async function runIn(
  words: CommandLineWords,
  { tokens, positionals, values }: Request,
  options: RunOptions,
): Promise<ExitCode> {
  const [wrong] = tokens.flatMap(wrongOption);
  if (wrong !== undefined) return refuse(options, words, words.usage.unknownOption(wrong));

  const [command, ...files] = positionals;
  if (values.version === true) return say(options, packageVersion());
  if (values.help === true) return say(options, command === 'check' ? words.checkHelp : words.help);
  if (command === undefined) {
    writeLines(options.stderr, words.help);
    return exitCodes.unusable;
  }
  if (command !== 'check') return refuse(options, words, words.usage.unknownCommand(command));

  const [file, ...others] = files;
  if (file === undefined) return refuse(options, words, words.usage.missingFile);
  if (others.length > 0) return refuse(options, words, words.usage.tooManyFiles(files));
  return check({ file, json: values.json === true, words }, options);
}

type Request = ReturnType<typeof parsed>;
type Token = Request['tokens'][number];

// Not strict, because the messages of Node.js are English and name no way out.
function parsed(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: optionTypes,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
}

/** The last language named, German without any; empty where its name is missing. */
function wishedLanguage(tokens: readonly Token[]): string {
  const token = tokens.findLast((candidate) => candidate.kind === 'option' && candidate.name === 'lang');
  return token?.kind === 'option' ? (token.value ?? '') : 'de';
}

/** An option that does not exist, or one that takes no value and has got one. */
function wrongOption(token: Token): string[] {
  if (token.kind !== 'option') return [];
  if (!Object.hasOwn(optionTypes, token.name)) return [token.rawName];
  const hasWrongValue = token.name !== 'lang' && token.value !== undefined;
  return hasWrongValue ? [`${token.rawName}=${token.value}`] : [];
}

function say({ stdout }: RunOptions, text: string): ExitCode {
  writeLines(stdout, text);
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
