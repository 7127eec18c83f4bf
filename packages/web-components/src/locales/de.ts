/** German texts that every element needs at first paint; `{…}` is filled in, `.one` and `.other` follow the number. */
export const de = {
  'project.loading': 'Diese Inhalte werden geladen …',
  'project.asOf': 'Stand: {date}',
  'project.responsible': 'Verantwortlich:',
} as const;
