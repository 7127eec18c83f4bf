import type { JsonProblem } from './parse-issue.js';

// Made once: a file has a hundred thousand of them. Each use sets where to begin.
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.eE+-])/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The first thing that keeps a text from being JSON; thrown inside the scanner only. */
export class ScanProblem extends Error {
  override readonly name = 'ScanProblem';

  constructor(
    readonly code: JsonProblem,
    readonly offset: number,
    readonly found?: string,
  ) {
    super(code);
  }
}

/** Where the text, number, `true`, `false` or `null` ends that begins at an offset. */
export function endOfScalar(text: string, at: number): number {
  if (text[at] === '"') return endOfText(text, at);
  if (/[-\d]/.test(text.charAt(at))) return endOfNumber(text, at);
  for (const word of ['true', 'false', 'null']) {
    if (text.startsWith(word, at)) return at + word.length;
    if (breaksOff(text, at, word)) throw new ScanProblem('unexpectedEnd', text.length);
  }
  throw unexpected('unexpectedCharacter', text, at);
}

/** Where the text in quotation marks ends that begins at an offset. */
export function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character < ' ')
      throw new ScanProblem(isLineBreak(character) ? 'unclosedText' : 'controlCharacter', at);
    at += character === '\\' ? escapeLength(text, at) : 1;
  }
  throw new ScanProblem('unexpectedEnd', text.length);
}

/** What is wrong where a key or a value was expected and neither stands there. */
export function unexpected(
  code: 'unexpectedCharacter' | 'keyNotText',
  text: string,
  at: number,
): ScanProblem {
  const found = characterAt(text, at);
  return new ScanProblem(/[„“”‟«»‚‘’]/.test(found) ? 'curlyQuotes' : code, at, found);
}

/** The whole character, also one that takes two UTF-16 units. */
export function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function endOfNumber(text: string, at: number): number {
  const end = matchNumber(text, at);
  if (end !== undefined) return end;

  const found = /^[\w.+-]+/.exec(text.slice(at, at + 30))?.[0] ?? '';
  // One digit more makes a number of it: the file was cut off inside.
  if (at + found.length === text.length && matchNumber(`${found}0`, 0) !== undefined) {
    throw new ScanProblem('unexpectedEnd', text.length);
  }
  throw new ScanProblem(/^-?0\d+$/.test(found) ? 'leadingZero' : 'badNumber', at, found);
}

function matchNumber(text: string, at: number): number | undefined {
  number.lastIndex = at;
  return number.test(text) ? number.lastIndex : undefined;
}

function escapeLength(text: string, at: number): number {
  escape.lastIndex = at;
  if (escape.test(text)) return escape.lastIndex - at;
  throw /^\\(?:u[\da-fA-F]{0,3})?$/.test(text.slice(at, at + 6))
    ? new ScanProblem('unexpectedEnd', text.length)
    : new ScanProblem('badEscape', at, text.slice(at, at + 2));
}

/** True when the file ends inside the word. */
function breaksOff(text: string, at: number, word: string): boolean {
  return text.length - at < word.length && word.startsWith(text.slice(at));
}

function isLineBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}
