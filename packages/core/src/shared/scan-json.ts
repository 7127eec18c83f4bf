import type { JsonProblem } from './parse-issue.js';

/** A place in the file that somebody wants to find in its text; children by key or index. */
export interface WantedPlace {
  offset?: number;
  readonly children: Map<string, WantedPlace>;
}

export interface JsonScan {
  /** The first thing that keeps the text from being JSON; offset in UTF-16 units from 0. */
  readonly problem?: { readonly code: JsonProblem; readonly offset: number; readonly found?: string };
  readonly duplicateKeys: readonly { readonly path: readonly string[]; readonly offset: number }[];
}

interface Frame {
  readonly kind: 'object' | 'array';
  readonly keys: Set<string>;
  readonly wanted: WantedPlace | undefined;
  /** Key or index of the value that is being read. */
  current: string;
  count: number;
}

type Expectation = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/** No project file nests deeper than ten levels; far deeper ones are an accident or an attack. */
const maximumDepth = 1000;

class ScanProblem extends Error {
  override readonly name = 'ScanProblem';

  constructor(
    readonly code: JsonProblem,
    readonly offset: number,
    readonly found?: string,
  ) {
    super(code);
  }
}

/**
 * Reads JSON text without building values: finds the first error, keys that stand twice (which
 * `JSON.parse` would silently drop) and the offsets of wanted places. It accepts exactly what
 * `JSON.parse` accepts, down to a nesting depth of 1,000.
 */
export function scanJson(text: string, wantedRoot?: WantedPlace): JsonScan {
  const duplicateKeys: { path: string[]; offset: number }[] = [];
  try {
    scan(text, wantedRoot, duplicateKeys);
    return { duplicateKeys };
  } catch (error) {
    if (!(error instanceof ScanProblem)) throw error;
    const { code, offset, found } = error;
    return { problem: { code, offset, ...(found !== undefined && { found }) }, duplicateKeys };
  }
}

// One loop with its own stack of frames: nesting must not be able to overflow the call stack.
function scan(
  text: string,
  wantedRoot: WantedPlace | undefined,
  duplicateKeys: { path: string[]; offset: number }[],
): void {
  const frames: Frame[] = [];
  let expected: Expectation = 'value';
  let lastComma = 0;
  let at = skipWhitespace(text, 0);
  if (at === text.length) throw new ScanProblem('empty', 0);

  while (at < text.length) {
    const frame = frames.at(-1);
    const character = text.charAt(at);

    if (expected === 'nothing') throw new ScanProblem('textAfterEnd', at, characterAt(text, at));

    if (expected === 'colon') {
      if (character !== ':') throw new ScanProblem('missingColon', at);
      at += 1;
      expected = 'value';
    } else if (character === '}' || character === ']') {
      if (expected === 'value' || expected === 'key') {
        throw frame && frame.count > 0 && expected === (frame.kind === 'object' ? 'key' : 'value')
          ? new ScanProblem('trailingComma', lastComma)
          : new ScanProblem('unexpectedCharacter', at, character);
      }
      if (frame?.kind !== (character === '}' ? 'object' : 'array')) {
        throw new ScanProblem('unexpectedCharacter', at, character);
      }
      frames.pop();
      at += 1;
      expected = frames.length > 0 ? 'commaOrEnd' : 'nothing';
    } else if (expected === 'commaOrEnd') {
      if (character !== ',') {
        throw /["[{\w-]/.test(character)
          ? new ScanProblem('missingComma', at)
          : new ScanProblem('unexpectedCharacter', at, characterAt(text, at));
      }
      lastComma = at;
      at += 1;
      expected = frame?.kind === 'object' ? 'key' : 'value';
    } else if (frame && (expected === 'key' || expected === 'keyOrEnd')) {
      if (character !== '"') throw new ScanProblem('keyNotText', at, characterAt(text, at));
      const end = endOfText(text, at);
      const key = String(JSON.parse(text.slice(at, end)));
      if (frame.keys.has(key)) {
        duplicateKeys.push({ path: [...frames.slice(0, -1).map(({ current }) => current), key], offset: at });
      }
      frame.keys.add(key);
      frame.current = key;
      frame.count += 1;
      at = end;
      expected = 'colon';
    } else {
      if (frame?.kind === 'array') {
        frame.current = String(frame.count);
        frame.count += 1;
      }
      const wanted = frame ? frame.wanted?.children.get(frame.current) : wantedRoot;
      if (wanted) wanted.offset = at;

      if (character === '{' || character === '[') {
        if (frames.length === maximumDepth) throw new ScanProblem('tooDeep', at);
        const kind = character === '{' ? 'object' : 'array';
        frames.push({ kind, keys: new Set(), wanted, current: '', count: 0 });
        at += 1;
        expected = kind === 'object' ? 'keyOrEnd' : 'valueOrEnd';
      } else {
        at = endOfScalar(text, at, character);
        expected = frames.length > 0 ? 'commaOrEnd' : 'nothing';
      }
    }
    at = skipWhitespace(text, at);
  }
  if (expected !== 'nothing') throw new ScanProblem('unexpectedEnd', text.length);
}

function skipWhitespace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}

function endOfScalar(text: string, at: number, character: string): number {
  if (character === '"') return endOfText(text, at);
  for (const word of ['true', 'false', 'null']) {
    if (text.startsWith(word, at)) return at + word.length;
  }
  if (!/[-\d]/.test(character)) throw new ScanProblem('unexpectedCharacter', at, characterAt(text, at));
  const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.eE+-])/y;
  number.lastIndex = at;
  if (!number.test(text))
    throw new ScanProblem('badNumber', at, /^[\w.+-]+/.exec(text.slice(at, at + 30))?.[0]);
  return number.lastIndex;
}

function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character < ' ')
      throw new ScanProblem(isLineBreak(character) ? 'unclosedText' : 'controlCharacter', at);
    at += character === '\\' ? escapeLength(text, at) : 1;
  }
  throw new ScanProblem('unclosedText', start);
}

function escapeLength(text: string, at: number): number {
  const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
  escape.lastIndex = at;
  if (!escape.test(text)) {
    throw at + 1 >= text.length
      ? new ScanProblem('unexpectedEnd', text.length)
      : new ScanProblem('badEscape', at, text.slice(at, at + 2));
  }
  return escape.lastIndex - at;
}

/** The whole character, also one that takes two UTF-16 units. */
function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function isLineBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}
