/**
 * Applications that differ in everything that a criterion looks at. All facts are told, because a rules
 * engine without a word for "missing" can judge only those.
 *
 * @param {number} count
 */
export function fundingApplications(count) {
  return Array.from({ length: count }, (_, number) => {
    const months = 10 + (number % 12);
    const costs = `${15_000 + (number % 8) * 1_000}.00`;
    const funds = number % 5 === 0 ? '1.00' : costs;
    const span = { from: '2023-01-01', to: lastDayOf(months) };
    return {
      title: `Vielfaltsstrategie ${number}`,
      form: 'single',
      applicants: [
        {
          ags: String(6_900_001 + (number % 90_000)).padStart(8, '0'),
          name: `Musterort ${number}`,
          kind: number % 9 === 0 ? 'kreisfrei' : 'kreisangehoerig',
          population: [{ value: 5_003 + ((number * 7) % 60_000), qualifier: 'exact', asOf: '2021-12-31' }],
        },
      ],
      periods: [
        { kind: 'fundingPeriod', span },
        { kind: 'processDuration', span },
      ],
      extension: { granted: false },
      formats: number % 3 === 0 ? [{ kind: 'survey' }] : [{ kind: 'survey' }, { kind: 'workshop' }],
      topics: ['Sprache', 'Wohnen'],
      money: [{ amount: costs, status: 'requested' }],
      financePlan: [2023, ...(months > 12 ? [2024] : [])].map((year) => ({
        year,
        costs: [{ kind: 'externalModeration', amount: year === 2023 ? costs : '0.00' }],
        funds: [{ origin: 'programme', status: 'requested', amount: year === 2023 ? funds : '0.00' }],
      })),
      resolutions: [{ kind: 'adoption', planned: { from: '2024-06' } }],
      hearings: [{ body: 'auslaenderbeirat', on: '2023-10' }],
      approved: { on: '2022-06-15' },
      firstObligation: { on: number % 7 === 0 ? '2022-06-01' : '2022-07-01' },
      earlyStartPermitted: false,
      concept: number % 11 !== 0,
      audience: number % 4 === 0 ? 'votersOnly' : 'allResidents',
      socialSpace: number % 2 === 0,
      localIdentity: number % 3 !== 0,
      moderation: number % 5 === 0 ? 'internal' : 'external',
      route: number % 6 === 0 ? 'paper' : 'online',
    };
  });
}

/** @param {number} months Months from 1 January 2023 on. */
function lastDayOf(months) {
  return new Date(Date.UTC(2023, months, 0)).toISOString().slice(0, 10);
}
