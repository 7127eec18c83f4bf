/** A small project file without faults; every call builds a new one. */
export function baseProject(): Record<string, unknown> {
  return {
    formatVersion: 1,
    id: 'musterstadt-wirkt',
    title: { de: 'Musterstadt wirkt', en: 'Musterstadt works' },
    languages: ['de', 'en'],
    asOf: '2021-09',
    publisher: { office: 'Fachbereich Soziales', url: 'https://musterstadt.example/' },
    municipality: {
      ags: '06999001',
      ars: '069990001001',
      name: 'Musterstadt',
      kind: 'kreisangehoerig',
      population: [{ value: 26_000, qualifier: 'circa', asOf: '2021-12-31', source: 'report' }],
    },
    sources: [{ id: 'report', title: 'Sachstandsbericht' }],
    funding: {
      programme: 'kiv-hessen',
      money: [{ id: 'grant', amount: '20000.00', status: 'granted', source: 'report' }],
    },
    bodies: [{ id: 'steering-group', label: 'Steuerungsgruppe', function: 'steers' }],
    process: {
      phases: [
        { id: 'phase-1', title: 'Bestandsaufnahme', planned: { from: '2020-02', to: '2020-03' } },
        { id: 'phase-2', title: 'Auftakt', planned: { from: '2020-04-24', to: '2020-04-24' } },
      ],
    },
    strategy: {
      goals: [{ id: 'goal-1', title: 'Teilhabe' }],
      measures: [{ id: 'measure-1', title: 'Sprachmittlung', goals: ['goal-1'] }],
    },
  };
}

/** Values by JSON Pointer; `undefined` takes the key away. */
export type Changes = Readonly<Record<string, unknown>>;

/** The base project with other values at some places. */
export function changedProject(changes: Changes): unknown {
  return Object.entries(changes).reduce<unknown>(
    (file, [pointer, value]) => withValue(file, pointer.split('/').slice(1), value),
    baseProject(),
  );
}

function withValue(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(target)) {
    return target.map((entry: unknown, index) =>
      String(index) === key ? withValue(entry, rest, value) : entry,
    );
  }
  const object = target as Record<string, unknown>;
  const changed = Object.entries({ ...object, [key]: withValue(object[key], rest, value) });
  return Object.fromEntries(changed.filter(([, inner]) => inner !== undefined));
}

/** The value, frozen to its depths: whoever changes it fails. */
export function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}
