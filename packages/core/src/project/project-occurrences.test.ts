import { expect, test } from 'vitest';
import { changedProject } from '../../test-support/base-project.js';
import { createCalendar } from '../calendar/create-calendar.js';
import { checkProjectParts } from './check-project-parts.js';
import { parseProject } from './parse-project.js';
import { projectOccurrences } from './project-occurrences.js';

const wirCafe = {
  wording: 'jeden 1. Donnerstag im Monat (außer in den Ferien)',
  pattern: 'monthlyFirst',
  weekday: 'thursday',
  from: '2022-08-01',
  onSchoolHoliday: 'drop',
};

function withEvents(events: unknown) {
  const result = parseProject(changedProject({ '/process/events': events }));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.project;
}

test('P30 Z-31 a recurring event takes place by its rule, with what the holidays make of it', () => {
  const project = withEvents([
    { id: 'wir-cafe', title: 'WIR-Café', recurrence: wirCafe },
    { id: 'conference', title: 'Akteurskonferenz', planned: { from: '2023-06-03', to: '2023-06-03' } },
  ]);
  const range = { from: '2026-12-01', to: '2027-05-31' };
  const found = projectOccurrences(project, range, createCalendar({ state: 'DE-HE' }));

  expect(found.map(({ event }) => event.id)).toEqual(['wir-cafe']);
  expect(found[0]?.occurrences.map(({ planned, outcome }) => `${planned} ${outcome}`)).toEqual([
    '2026-12-03 held',
    '2027-01-07 dropped',
    '2027-02-04 held',
    '2027-03-04 held',
    '2027-04-01 dropped',
    '2027-05-06 noted',
  ]);
});

test('P30 a faulty rule is told by the check of the parts, and its event left out', () => {
  const project = withEvents([
    {
      id: 'wir-cafe',
      title: 'WIR-Café',
      recurrence: { ...wirCafe, weekday: 'Donnerstag', startTime: '18 Uhr' },
    },
  ]);

  expect(checkProjectParts(project).issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'notInList /process/events/0/recurrence/weekday',
    'invalidFormat /process/events/0/recurrence/startTime',
  ]);
  const range = { from: '2026-12-01', to: '2027-05-31' };
  expect(projectOccurrences(project, range, createCalendar({ state: 'DE-HE' }))).toEqual([]);
});
