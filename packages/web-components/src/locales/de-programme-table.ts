/** German texts of the table of projects, which load with it. */
export const deProgrammeTable = {
  'programme.municipality': 'Kommune',
  'programme.project': 'Projekt',
} as const;
