/** Somewhere to write text, e.g. `process.stdout`. */
export interface Output {
  write(text: string): unknown;
}

/** Everything that a run of the command line depends on; it reaches for nothing else. */
export interface RunOptions {
  /** Arguments after the name of the program. */
  readonly argv: readonly string[];
  /** Folder to which file names are relative. */
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: Date;
}

/** 0: valid, 1: issues, 2: wrong use or unreadable file. */
export const exitCodes = { valid: 0, issues: 1, unusable: 2 } as const;

/** How a run ends. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Writes a line; control characters from a file are shown, not obeyed by the terminal. */
export function writeLine(output: Output, line: string): void {
  output.write(`${line.replaceAll(/(?!\n)\p{Cc}/gu, visible)}\n`);
}

function visible(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
