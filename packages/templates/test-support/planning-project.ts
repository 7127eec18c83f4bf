/** A small project file that plans: begun in February 2027, with a session of which only the month is known. */
export function planningProject(
  process: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    formatVersion: 1,
    id: 'musterstadt-wirkt',
    title: { de: 'Musterstadt wirkt', en: 'Musterstadt works' },
    languages: ['de', 'en'],
    asOf: '2027-05',
    publisher: { office: 'Fachbereich Soziales', url: 'https://musterstadt.example/vielfalt' },
    municipality: {
      ags: '06999001',
      ars: '069990001001',
      name: 'Musterstadt',
      kind: 'kreisangehoerig',
      population: [{ value: 26_000, qualifier: 'circa', asOf: '2026-12-31', source: 'report' }],
    },
    sources: [{ id: 'report', title: 'Sachstandsbericht' }],
    bodies: [
      { id: 'ausschuss', label: 'Sozialausschuss', function: 'advises' },
      { id: 'stadtverordnetenversammlung', label: 'Stadtverordnetenversammlung', function: 'decides' },
    ],
    process: {
      phases: [
        {
          id: 'vorbereitung',
          title: 'Vorbereitung',
          steps: [
            {
              id: 'ausschreibung',
              title: 'Ausschreibung',
              actual: { from: '2027-02-01', to: '2027-03-31' },
            },
            { id: 'beauftragung', title: 'Beauftragung', actual: { from: '2027-04-01' } },
            { id: 'logo', title: 'Logo entwerfen', actual: { from: '2027-02', to: '2027-03' } },
          ],
        },
      ],
      events: [{ id: 'stadtfest', title: 'Stadtfest', planned: { from: '2027-08-21', to: '2027-08-21' } }],
      sessions: [
        ...council('2027-06-03', '2027-06-10'),
        ...council('2027-08-26', '2027-09-02'),
        ...council('2028-06-22', '2028-06-29'),
        ...council('2028-08-31', '2028-09-07'),
        { id: 'im-november', body: 'ausschuss', on: '2028-11' },
      ],
      planning: { template: 'kiv-18-monate', funding: { from: '2027-02-01', to: '2028-07-31' } },
      ...process,
    },
  };
}

/** A session of the committee and the one of the council a week later, papers due three weeks before each. */
function council(committee: string, council: string) {
  return [
    { id: `ausschuss-${committee}`, body: 'ausschuss', on: committee, papersBy: before(committee) },
    {
      id: `versammlung-${council}`,
      body: 'stadtverordnetenversammlung',
      on: council,
      papersBy: before(council),
    },
  ];
}

function before(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 21 * 86_400_000).toISOString().slice(0, 10);
}
