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

/**
 * Writes one line. Whatever a reader cannot see is written out, line ends included: a text from a file
 * must not be able to command the terminal, to turn the direction of the line or to forge another one.
 */
export function writeLine(output: Output, line: string): void {
  output.write(`${visible(line)}\n`);
}

/** A text as `writeLine` writes it; for those who need to know how long it becomes. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, writtenOut);
}

/** Writes several lines of our own, such as a help text or JSON, where line ends within values are escaped. */
export function writeLines(output: Output, text: string): void {
  for (const line of text.split('\n')) writeLine(output, line);
}

/** As JSON escapes it, so that JSON stays JSON: one `\u…` for each of its UTF-16 units. */
function writtenOut(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}
