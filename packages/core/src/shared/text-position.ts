import type { TextPosition } from './parse-issue.js';
import { scanJson, type WantedPlace } from './scan-json.js';

/** Line and column of an offset, both counted from 1; `\n`, `\r\n` and `\r` end a line. */
export function positionAt(text: string, offset: number): TextPosition {
  return positionIn(startsOfLines(text), offset);
}

/** Lines and columns of many offsets, with one pass over the text. */
export function positionsAt(text: string, offsets: readonly number[]): TextPosition[] {
  const lineStarts = startsOfLines(text);
  return offsets.map((offset) => positionIn(lineStarts, offset));
}

/**
 * Where the values behind JSON Pointers begin in valid JSON text. A pointer to a missing value gets
 * the position of the nearest object or list around it.
 */
export function positionsOf(text: string, pointers: readonly string[]): TextPosition[] {
  const root: WantedPlace = { children: new Map() };
  const places = pointers.map((pointer) => pathOfPlaces(root, pointer));
  scanJson(text, root);

  const offsets = places.map((path) => path.findLast(({ offset }) => offset !== undefined)?.offset ?? 0);
  return positionsAt(text, offsets);
}

/** The places from the root to the pointer's target, made where nobody asked for them yet. */
function pathOfPlaces(root: WantedPlace, pointer: string): WantedPlace[] {
  const path = [root];
  let place = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const child: WantedPlace = place.children.get(key) ?? { children: new Map() };
    place.children.set(key, child);
    place = child;
    path.push(place);
  }
  return path;
}

function startsOfLines(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (lineEnd) => lineEnd.index + lineEnd[0].length)];
}

function positionIn(lineStarts: readonly number[], offset: number): TextPosition {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
