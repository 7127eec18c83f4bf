// A realistic process of any number of steps: work in parallel strands as in a process of 18 months, with
// public events, school holidays, an election campaign and sessions of two bodies.

const kinds = [
  'preparation',
  'inventory',
  'meeting',
  'survey',
  'evaluation',
  'publicEvent',
  'drafting',
  'papers',
];

/** Steps in blocks of ten: eight kinds of work, a session of the committee and one of the council. */
export function processOf(count) {
  const steps = Array.from({ length: count }, (_, index) => {
    const place = index % 10;
    const before = (distance, link = {}) =>
      index >= distance ? [{ step: `step-${index - distance}`, ...link }] : [];
    if (place >= 8) {
      return {
        id: `step-${index}`,
        title: `Sitzung ${index}`,
        kind: 'session',
        session: place === 8 ? { body: 'committee', role: 'advises' } : { body: 'council', role: 'decides' },
        after: [...before(place - 7, { relation: 'beforePapers' }), ...(place === 9 ? before(1) : [])],
        mayFollowFunding: true,
      };
    }
    return {
      id: `step-${index}`,
      title: `Schritt ${index}`,
      kind: kinds[place],
      length:
        kinds[place] === 'publicEvent'
          ? { count: 1, unit: 'days' }
          : { count: 3 + place, unit: 'workingDays' },
      ...(kinds[place] === 'publicEvent' && { weekdays: [6] }),
      // Every strand waits for the one before it and for the block of fifty steps before.
      after: [
        ...before(1, place === 2 ? { relation: 'afterStart', lag: { count: 2, unit: 'days' } } : {}),
        ...before(3),
        ...(place === 0 ? before(50, { lag: { count: 1, unit: 'weeks' } }) : []),
      ],
      obliges: place === 0,
    };
  });
  const phases = Array.from({ length: Math.ceil(count / 10) }, (_, index) => ({
    id: `phase-${index}`,
    title: `Phase ${index}`,
    steps: steps.slice(index * 10, index * 10 + 10),
    milestones: [
      { id: `milestone-${index}`, title: 'Erreicht', criterion: 'Es liegt vor.', step: `step-${index * 10}` },
    ],
  }));
  return {
    id: 'benchmark',
    title: 'Prozess',
    sources: [],
    bodies: [
      { id: 'council', label: 'Stadtverordnetenversammlung', function: 'decides' },
      { id: 'committee', label: 'Fachausschuss', function: 'advises' },
    ],
    phases,
    blackouts: [
      { id: 'school', title: 'Schulferien', days: 'schoolHolidays', kinds: ['publicEvent', 'survey'] },
      {
        id: 'campaign',
        title: 'Wahlkampf',
        days: { from: '2027-08-16', to: '2027-09-26' },
        kinds: ['publicEvent'],
      },
    ],
  };
}

/** Eleven sessions of each body a year, papers two and three weeks before. */
export function sessionsOf(years) {
  return Array.from({ length: years * 12 }, (_, index) => {
    const year = 2027 + Math.floor(index / 12);
    const month = (index % 12) + 1;
    if (month === 8) return [];
    const day = (date, back = 0) =>
      new Date(Date.UTC(year, month - 1, date - back)).toISOString().slice(0, 10);
    return [
      { id: `committee-${index}`, body: 'committee', on: day(10), papersBy: day(10, 14) },
      { id: `council-${index}`, body: 'council', on: day(20), papersBy: day(20, 21) },
    ];
  }).flat();
}
