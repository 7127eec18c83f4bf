import { parseArgs } from 'node:util';
import type { CommandLineWords } from './locales/words.js';
import { exitCodes, writeLine, type ExitCode, type RunOptions } from './terminal.js';

/** An option of a command. One with a value may be given once, unless it is `multiple`. */
export interface OptionType {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
}

/** Options by their names without dashes. */
export type OptionTable = Readonly<Record<string, OptionType>>;

/** One thing that the command line can do. */
export interface Command {
  /** Its own options, beside the general ones. */
  readonly options: OptionTable;
  readonly help: (words: CommandLineWords) => string;
  readonly run: (call: CommandCall, options: RunOptions) => Promise<ExitCode>;
}

/** How a command was called; all options are known and have the values that they take. */
export interface CommandCall {
  /** What stands after the command, without options. */
  readonly positionals: readonly string[];
  /** Values of options that take one. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
  readonly words: CommandLineWords;
}

/** Options that every command has. */
export const generalOptions = {
  lang: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies OptionTable;

/** Arguments as they were written, before it is known whether they are right. */
export type Arguments = ReturnType<typeof readArguments>;

type Token = Arguments['tokens'][number];

/** Splits arguments; not strictly, because the messages of Node.js are English and name no way out. */
export function readArguments(argv: readonly string[], options: OptionTable) {
  return parseArgs({
    args: [...argv],
    options: { ...options },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
}

/** What is wrong with an option, or nothing. */
export function optionFault(
  { tokens }: Arguments,
  known: OptionTable,
  { usage }: CommandLineWords,
): string | undefined {
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) return usage.unknownOption(rawName);
    if (option.type === 'boolean') {
      if (value !== undefined) return usage.unknownOption(`${rawName}=${value}`);
      continue;
    }
    if (value === undefined || value === '') return usage.missingValue(rawName);
    if (seen.has(name) && option.multiple !== true) return usage.repeatedOption(rawName);
    seen.add(name);
  }
  return undefined;
}

/** The call of a command from arguments whose options are right. */
export function callOf({ tokens, positionals }: Arguments, words: CommandLineWords): CommandCall {
  const options = tokens.filter(isOption);
  const values = new Map<string, readonly string[]>();
  for (const { name, value } of options) {
    if (value !== undefined) values.set(name, [...(values.get(name) ?? []), value]);
  }
  return {
    positionals: positionals.slice(1),
    values,
    flags: new Set(options.map(({ name }) => name)),
    words,
  };
}

/** The only value of an option, where it was given. */
export function valueOf({ values }: CommandCall, name: string): string | undefined {
  return values.get(name)?.[0];
}

/** Says what is wrong with a call and where help is. */
export function refuse({ stderr }: RunOptions, words: CommandLineWords, message: string): ExitCode {
  writeLine(stderr, message);
  writeLine(stderr, words.usage.seeHelp);
  return exitCodes.unusable;
}

function isOption(token: Token): token is Extract<Token, { kind: 'option' }> {
  return token.kind === 'option';
}
