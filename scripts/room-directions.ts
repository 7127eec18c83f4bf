import type { ImportStatement } from './import-statements.js';

/** What a room may import from other rooms of its package, as values and as types. */
interface RoomImports {
  readonly values: readonly string[];
  /** In addition to `values`; `all` is every room. */
  readonly types?: 'all';
}

const roomsOfCore: Readonly<Record<string, RoomImports>> = {
  shared: { values: [] },
  municipality: { values: ['shared'] },
  calendar: { values: ['shared'] },
  actors: { values: ['shared'] },
  funding: { values: ['shared', 'municipality'] },
  process: { values: ['shared', 'calendar'] },
  participation: { values: ['shared', 'actors'] },
  strategy: { values: ['shared', 'actors'] },
  project: {
    values: [
      'shared',
      'municipality',
      'calendar',
      'actors',
      'funding',
      'process',
      'participation',
      'strategy',
    ],
  },
  locales: { values: ['shared'], types: 'all' },
  examples: { values: [], types: 'all' },
};

/** What elements share knows no element, else every page would load all of them. */
const roomsOfElements: Readonly<Record<string, RoomImports>> = {
  elements: { values: ['internal', 'events', 'locales', 'styles'] },
  internal: { values: ['events', 'locales', 'styles'] },
  events: { values: ['internal'] },
  'embed-doctor': { values: [], types: 'all' },
  loader: { values: ['elements', 'embed-doctor'] },
  locales: { values: [], types: 'all' },
  styles: { values: [] },
};

const roomsOfTemplates: Readonly<Record<string, RoomImports>> = {
  document: { values: [] },
  processes: { values: [] },
  strategies: { values: [] },
  documents: { values: ['document'] },
  portals: { values: ['document', 'documents'] },
  renderers: { values: ['document'] },
  cli: { values: ['document', 'processes', 'strategies', 'documents', 'portals', 'renderers'] },
};

const roomsByPackage: Readonly<Record<string, Readonly<Record<string, RoomImports>>>> = {
  core: roomsOfCore,
  'web-components': roomsOfElements,
  templates: roomsOfTemplates,
};

/** Inside a package rooms build on each other in one order; tests and stories may look everywhere. */
export function checkRooms(statement: ImportStatement): string | undefined {
  const from = placeOf(statement.from);
  const to = placeOf(statement.to);
  const rooms = from && roomsByPackage[from.package];
  // Files at the top of src (index, define, loader) put rooms together.
  if (!statement.isRelative || !from?.room || !rooms || /\.(test|stories)\.ts$/.test(statement.from)) {
    return undefined;
  }
  const allowed = rooms[from.room];
  if (!allowed) {
    return `Der Raum „${from.room}“ ist neu. Tragen Sie in scripts/room-directions.ts ein, worauf er baut.`;
  }
  if (!to || to.package !== from.package) return undefined;
  if (to.room === from.room) return checkElementRoom(from, to);
  if (to.room && allowed.values.includes(to.room)) return undefined;
  if (allowed.types === 'all') {
    return statement.typesOnly
      ? undefined
      : `„${from.room}“ nimmt von „${to.room ?? 'src'}“ nur Typen; schreiben Sie „import type“.`;
  }
  return `„${from.room}“ baut nur auf: ${allowed.values.join(', ') || 'nichts'}. Verbinden Sie Räume über Ids oder verschieben Sie, was beide brauchen.`;
}

function checkElementRoom(from: Place, to: Place): string | undefined {
  const isOtherElement = from.room === 'elements' && from.element !== to.element;
  return isOtherElement ? 'Ein Element kennt kein anderes. Gemeinsames gehört nach src/internal.' : undefined;
}

interface Place {
  readonly package: string;
  /** Absent for files at the top of `src`. */
  readonly room?: string | undefined;
  readonly element?: string | undefined;
}

function placeOf(path: string): Place | undefined {
  const match = /^packages\/([^/]+)\/src\/(?:([^/]+)\/)?(?:([^/]+)\/)?[^/]+$/.exec(path);
  return match?.[1] === undefined ? undefined : { package: match[1], room: match[2], element: match[3] };
}
