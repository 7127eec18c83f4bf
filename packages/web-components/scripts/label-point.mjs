// Finds where a number stands best inside an area.

/** @typedef {import('./simplify-areas.mjs').Ring} Ring */

/**
 * The point farthest from every border; a number there has the most room. A grid is exact enough for
 * a map of a few hundred units.
 *
 * @param {Ring[]} rings
 * @returns {{ point: [number, number], room: number }}
 */
export function labelPoint(rings) {
  const [left, top, right, bottom] = bounds(rings);
  let best = { point: /** @type {[number, number]} */ ([left, top]), room: -Infinity };
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const room = isInside([x, y], rings) ? toBorder([x, y], rings) : 0;
      if (room > best.room) best = { point: [x, y], room };
    }
  }
  return best;
}

function bounds(rings) {
  const points = rings.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function isInside([x, y], rings) {
  const crossings = sidesOf(rings).filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1,
  );
  return crossings.length % 2 === 1;
}

function toBorder([x, y], rings) {
  const distances = sidesOf(rings).map(([[x1, y1], [x2, y2]]) => {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
  });
  return Math.min(...distances);
}

function sidesOf(rings) {
  return rings.flatMap((ring) => ring.slice(1).map((point, index) => [ring[index], point]));
}
