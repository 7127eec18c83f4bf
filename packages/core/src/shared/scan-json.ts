import { characterAt, endOfScalar, endOfText, ScanProblem, unexpected } from './json-scalar.js';
import type { JsonProblem } from './parse-issue.js';

/** A place in the file that somebody wants to find in its text; children by key or index. */
export interface WantedPlace {
  offset?: number;
  readonly children: Map<string, WantedPlace>;
}

/** A key that stands twice in one object, at its second place. */
export interface DuplicateKey {
  readonly path: readonly string[];
  readonly offset: number;
}

export interface JsonScan {
  /** The first thing that keeps the text from being JSON; offset in UTF-16 units from 0. */
  readonly problem?: { readonly code: JsonProblem; readonly offset: number; readonly found?: string };
  /** Each key once; one more than `maximumDuplicateKeys` where there are more. */
  readonly duplicateKeys: readonly DuplicateKey[];
}

interface Frame {
  readonly kind: 'object' | 'array';
  /** Keys read so far; true once the key has been reported. */
  readonly keys: Map<string, boolean>;
  readonly wanted: WantedPlace | undefined;
  /** Key or index of the value that is being read. */
  current: string;
  count: number;
}

type Expectation = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/** No project file nests deeper than ten levels; far deeper ones are an accident or an attack. */
const maximumDepth = 1000;

/** More keys that stand twice help nobody, and each carries its path. */
export const maximumDuplicateKeys = 1000;

/**
 * Reads JSON text without building values: finds the first error, keys that stand twice (which
 * `JSON.parse` would silently drop) and the offsets of wanted places. It accepts exactly what
 * `JSON.parse` accepts, down to a nesting depth of 1,000.
 */
export function scanJson(text: string, wantedRoot?: WantedPlace): JsonScan {
  const duplicateKeys: DuplicateKey[] = [];
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
function scan(text: string, wantedRoot: WantedPlace | undefined, duplicateKeys: DuplicateKey[]): void {
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
        throw /["[{\p{L}\p{N}_-]/u.test(character)
          ? new ScanProblem('missingComma', at)
          : new ScanProblem('unexpectedCharacter', at, characterAt(text, at));
      }
      lastComma = at;
      at += 1;
      expected = frame?.kind === 'object' ? 'key' : 'value';
    } else if (frame && (expected === 'key' || expected === 'keyOrEnd')) {
      if (character !== '"') throw unexpected('keyNotText', text, at);
      const end = endOfText(text, at);
      const key = textIn(text, at, end);
      const isRepeated = frame.keys.get(key) === false && duplicateKeys.length <= maximumDuplicateKeys;
      if (isRepeated) {
        duplicateKeys.push({ path: [...frames.slice(0, -1).map(({ current }) => current), key], offset: at });
      }
      frame.keys.set(key, isRepeated || frame.keys.get(key) === true);
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
        frames.push({ kind, keys: new Map(), wanted, current: '', count: 0 });
        at += 1;
        expected = kind === 'object' ? 'keyOrEnd' : 'valueOrEnd';
      } else {
        at = endOfScalar(text, at);
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

/** The text between two quotation marks, decoded only where something is escaped: most keys are plain. */
function textIn(text: string, start: number, end: number): string {
  const plain = text.slice(start + 1, end - 1);
  return plain.includes('\\') ? String(JSON.parse(text.slice(start, end))) : plain;
}
