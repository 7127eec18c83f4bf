import { resolve } from 'node:path';
import { parseProjectText, type ParseResult } from '@wirkt/core';
import type { CommandLineWords } from './locales/words.js';
import { readProjectFile, type ReadProblem } from './read-project-file.js';

/** A file that was read and checked, or why it could not be read. */
export type LoadedProject =
  | {
      readonly ok: true;
      readonly result: ParseResult;
      /** As it was read, to find the places of what is found later. */
      readonly text: string;
    }
  | { readonly ok: false; readonly problem: ReadProblem; readonly message: string };

/**
 * Reads and checks a project file.
 *
 * @param file - As the user wrote it; relative to the working folder.
 */
export async function loadProject(
  file: string,
  cwd: string,
  words: CommandLineWords,
): Promise<LoadedProject> {
  const read = await readProjectFile(resolve(cwd, file));
  return read.ok
    ? { ok: true, result: parseProjectText(read.text), text: read.text }
    : { ok: false, problem: read.problem, message: words.unreadable(file, read.problem) };
}

/** The one file of a command that takes one, or what is wrong with the list. */
export function onlyFile(
  files: readonly string[],
  command: string,
  { usage }: CommandLineWords,
): { readonly ok: true; readonly file: string } | { readonly ok: false; readonly message: string } {
  const [file, ...others] = files;
  if (file === undefined) return { ok: false, message: usage.missingFile(`wirkt ${command} strategie.json`) };
  return others.length > 0 ? { ok: false, message: usage.tooManyFiles(files) } : { ok: true, file };
}
