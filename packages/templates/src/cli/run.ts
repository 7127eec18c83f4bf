import { createRequire } from 'node:module';
import { calendarCommand } from './calendar.js';
import { checkCommand } from './check.js';
import {
  callOf,
  generalOptions,
  optionFault,
  readArguments,
  refuse,
  type Arguments,
  type Command,
  type OptionTable,
} from './command.js';
import { de } from './locales/de.js';
import { en } from './locales/en.js';
import type { CommandLineWords } from './locales/words.js';
import { planCommand } from './plan.js';
import { renderCommand } from './render.js';
import { exitCodes, writeLine, writeLines, type ExitCode, type RunOptions } from './terminal.js';

const wordsByLanguage: ReadonlyMap<string, CommandLineWords> = new Map([
  ['de', de],
  ['en', en],
]);

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['render', renderCommand],
  ['plan', planCommand],
  ['calendar', calendarCommand],
]);

const allOptions = Object.assign(
  {},
  generalOptions,
  ...[...commands.values()].map(({ options }) => options),
) as OptionTable;

/**
 * Runs the command line `wirkt` and answers with its exit code: 0 valid, 1 issues or a condition that is
 * not met, 2 wrong use or unreadable file. Nothing is thrown at the user.
 */
export async function run(options: RunOptions): Promise<ExitCode> {
  const given = readArguments(options.argv, allOptions);
  // Asked for before the arguments are known to be right, so that even that is said in this language.
  const language = wishedLanguage(given);
  const words = wordsByLanguage.get(language);
  if (!words) return refuse(options, de, de.usage.unknownLanguage(language, [...wordsByLanguage.keys()]));
  try {
    return await runIn(words, given, options);
  } catch (error) {
    writeLine(options.stderr, words.unexpected(error instanceof Error ? error.message : String(error)));
    return exitCodes.unusable;
  }
}

async function runIn(words: CommandLineWords, given: Arguments, options: RunOptions): Promise<ExitCode> {
  const [name] = given.positionals;
  const command = name === undefined ? undefined : commands.get(name);
  if (name !== undefined && !command) return refuse(options, words, words.usage.unknownCommand(name));

  const fault = optionFault(given, { ...generalOptions, ...command?.options }, words);
  if (fault !== undefined) return refuse(options, words, fault);

  const call = callOf(given, words);
  if (call.flags.has('version')) return say(options, packageVersion());
  if (call.flags.has('help')) return say(options, command ? command.help(words) : words.help);
  if (!command) {
    writeLines(options.stderr, words.help);
    return exitCodes.unusable;
  }
  return command.run(call, options);
}

/** The last language named, German without any; empty where its name is missing. */
function wishedLanguage({ tokens }: Arguments): string {
  const token = tokens.findLast((candidate) => candidate.kind === 'option' && candidate.name === 'lang');
  return token?.kind === 'option' ? (token.value ?? '') : 'de';
}

function say({ stdout }: RunOptions, text: string): ExitCode {
  writeLines(stdout, text);
  return exitCodes.valid;
}

function packageVersion(): string {
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
  return version;
}
