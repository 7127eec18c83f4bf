// Simplifies areas that share borders, so that no gap opens between neighbours.

/** @typedef {[number, number]} Point */
/** @typedef {Point[]} Ring - Closed: the last point is the first. */

/**
 * Simplifies rings to a grid of whole numbers. A border that two areas share is cut out once and
 * simplified once, so both keep the same one.
 *
 * @param {Ring[][]} areas - Rings of each area, outer ones and holes.
 * @param {number} tolerance - How far the new border may lie from the old one.
 * @returns {Ring[][]}
 */
export function simplifyAreas(areas, tolerance) {
  const isJunction = junctionsOf(areas.flat());
  /** @type {Map<string, Point[]>} */
  const simplified = new Map();
  const simplify = (arc) => {
    const key = keyOf(arc);
    const known = simplified.get(key) ?? simplifyLine(directed(arc), tolerance).map(toGrid);
    simplified.set(key, known);
    return isTurned(arc) ? known.toReversed() : known;
  };
  return areas.map((rings) =>
    rings.map((ring) => withoutRepetition(cutAtJunctions(ring, isJunction).flatMap(simplify))),
  );
}

const textOf = ([x, y]) => `${x.toFixed(4)},${y.toFixed(4)}`;

const toGrid = ([x, y]) => [Math.round(x), Math.round(y)];

/** Points at which more than two borders meet, or where a border begins to be shared. */
function junctionsOf(rings) {
  /** @type {Map<string, Set<string>>} */
  const neighbours = new Map();
  for (const ring of rings) {
    for (const [index, point] of ring.slice(0, -1).entries()) {
      const around = neighbours.get(textOf(point)) ?? new Set();
      around.add(textOf(ring[index + 1]));
      around.add(textOf(ring.at(index === 0 ? -2 : index - 1)));
      neighbours.set(textOf(point), around);
    }
  }
  return (point) => (neighbours.get(textOf(point))?.size ?? 0) > 2;
}

/** A ring without any junction, such as a town inside one county, begins at its smallest point. */
function cutAtJunctions(ring, isJunction) {
  const open = ring.slice(0, -1);
  const texts = open.map(textOf);
  const junction = open.findIndex(isJunction);
  const start = junction === -1 ? texts.indexOf(texts.toSorted()[0]) : junction;
  const turned = [...open.slice(start), ...open.slice(0, start), open[start]];
  const arcs = [];
  let from = 0;
  for (let index = 1; index < turned.length; index += 1) {
    if (index < turned.length - 1 && !isJunction(turned[index])) continue;
    arcs.push(turned.slice(from, index + 1));
    from = index;
  }
  return arcs;
}

/** Whether an arc runs against the direction in which it is simplified. */
function isTurned(arc) {
  const forth = arc.map(textOf).join(' ');
  return forth > arc.map(textOf).toReversed().join(' ');
}

const directed = (arc) => (isTurned(arc) ? arc.toReversed() : arc);

const keyOf = (arc) => directed(arc).map(textOf).join(' ');

/** Douglas and Peucker; a closed line is split at its farthest point, or it would shrink to one. */
function simplifyLine(line, tolerance) {
  const first = line[0];
  const last = line.at(-1);
  const isClosed = textOf(first) === textOf(last);
  let farthest = 0;
  let index = 0;
  for (const [position, point] of line.entries()) {
    const distance = isClosed
      ? Math.hypot(point[0] - first[0], point[1] - first[1])
      : toSegment(point, first, last);
    if (distance > farthest) [farthest, index] = [distance, position];
  }
  if (!isClosed && farthest <= tolerance) return [first, last];
  if (index === 0) return [first, last];
  const [left, right] = [line.slice(0, index + 1), line.slice(index)];
  return [...simplifyLine(left, tolerance), ...simplifyLine(right, tolerance).slice(1)];
}

function toSegment([x, y], [startX, startY], [endX, endY]) {
  const [dx, dy] = [endX - startX, endY - startY];
  const along = ((x - startX) * dx + (y - startY) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - startX - share * dx, y - startY - share * dy);
}

function withoutRepetition(ring) {
  return ring.filter((point, index) => index === 0 || textOf(point) !== textOf(ring[index - 1]));
}
