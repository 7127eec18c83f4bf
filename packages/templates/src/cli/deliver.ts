import { resolve } from 'node:path';
import { valueOf, type CommandCall, type OptionTable } from './command.js';
import { exitCodes, writeLine, type ExitCode, type RunOptions } from './terminal.js';
import { writeOutputFile } from './write-output-file.js';

/** Options that say where a document goes. */
export const outputOptions = {
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const satisfies OptionTable;

/** What is wrong with these options, or nothing. */
export function outFault({ flags, words }: CommandCall): string | undefined {
  return flags.has('force') && !flags.has('out') ? words.usage.needsOption('--force', '--out') : undefined;
}

/**
 * Writes a document to standard output, or into the file after `--out`.
 *
 * @param source - File from which it was made, as the user wrote it; it is never overwritten.
 */
export async function deliver(
  text: string,
  source: string,
  call: CommandCall,
  options: RunOptions,
): Promise<ExitCode> {
  const { render: words } = call.words;
  const out = valueOf(call, 'out');
  if (out === undefined) {
    // As it is: what makes documents leaves nothing in them that a terminal would obey.
    options.stdout.write(text);
    return exitCodes.valid;
  }
  const problem = await writeOutputFile(resolve(options.cwd, out), text, {
    source: resolve(options.cwd, source),
    overwrite: call.flags.has('force'),
  });
  if (problem !== undefined) {
    writeLine(options.stderr, words.notWritten(out, problem));
    return exitCodes.unusable;
  }
  writeLine(options.stdout, words.written(out));
  return exitCodes.valid;
}
