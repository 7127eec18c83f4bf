import { join } from 'node:path';
import { readText, root } from './repository-files.js';
import { runCommand } from './run-command.js';

/** One complaint of a compiler. */
export interface CompilerError {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Commands that answer as tsc does. */
export const compilers = {
  react: 'node_modules/typescript/bin/tsc',
  vue: 'node_modules/vue-tsc/bin/vue-tsc.js',
} as const;

/** Everything that a compiler says of the project in a folder. */
export async function compile(compiler: keyof typeof compilers, folder: string): Promise<CompilerError[]> {
  const args = [join(root, compilers[compiler]), '-p', '.', '--pretty', 'false'];
  const { status, stdout, stderr } = await runCommand(process.execPath, args, join(root, folder));
  const errors = compilerErrors(stdout);
  // A compiler that fails without naming a place did not compile anything.
  if (status !== 0 && errors.length === 0) throw new Error(`${compilers[compiler]}: ${stdout}${stderr}`);
  return errors;
}

/** Reads `file.ts(3,4): error TS1234: Text`. */
export function compilerErrors(output: string): CompilerError[] {
  return Array.from(
    output.matchAll(/^(\S[^(\n]*)\((\d+),\d+\): error (.*)$/gm),
    ([, file = '', line, message = '']) => ({ file, line: Number(line), message }),
  );
}

/** Lines of a file with the comment "mistake" at their end. */
export function markedLines(path: string): number[] {
  return readText(path)
    .split('\n')
    .flatMap((line, index) => (/(\/\/|<!--) mistake( -->)?$/.test(line) ? [index + 1] : []));
}
