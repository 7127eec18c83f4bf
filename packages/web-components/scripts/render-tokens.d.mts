import type { Tokens } from './tokens.mjs';

/** Relative path and content of every file that is made from the tokens. */
export function renderedFiles(tokens?: Tokens): [path: string, content: string][];
