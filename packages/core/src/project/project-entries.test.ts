import { expect, test } from 'vitest';
import { changedProject } from '../../test-support/base-project.js';
import { createCalendar } from '../calendar/create-calendar.js';
import { parseProject } from './parse-project.js';
import { projectEntries, type RecurringEntries } from './project-entries.js';

const words = {
  language: 'de',
  session: (body: string) => `Sitzung: ${body}`,
  papersDue: (session: string) => `Vorlage für ${session}`,
};

function entriesOf(changes: Record<string, unknown>, recurring?: RecurringEntries) {
  const result = parseProject(
    changedProject({
      '/bodies': [{ id: 'council', label: { de: 'Stadtverordnetenversammlung' }, function: 'decides' }],
      ...changes,
    }),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return projectEntries(result.project, words, recurring);
}

const day = (on: string) => ({ from: on, to: on });

test('P29 an event stands on the day it happened, else on the one planned', () => {
  const { entries } = entriesOf({
    '/process/events': [
      {
        id: 'held',
        title: 'Werkstatt',
        planned: day('2021-04-24'),
        actual: day('2021-05-08'),
        place: 'Rathaus',
      },
      { id: 'ahead', title: 'Auftakt', planned: { from: '2027-05-08' }, note: 'Mit Kinderbetreuung.' },
    ],
  });

  expect(entries.filter(({ id }) => id === 'held' || id === 'ahead')).toEqual([
    {
      id: 'held',
      title: 'Werkstatt',
      place: 'Rathaus',
      from: '2021-05-08',
      to: '2021-05-08',
      audiences: ['public'],
    },
    {
      id: 'ahead',
      title: 'Auftakt',
      description: 'Mit Kinderbetreuung.',
      from: '2027-05-08',
      to: '2027-05-08',
      audiences: ['public'],
    },
  ]);
});

test('P29 what is known to the month only is named and left out', () => {
  const { entries, undated } = entriesOf({
    '/process/events': [
      { id: 'vague', title: 'Auftakt', planned: { from: '2027-05', to: '2027-05' } },
      { id: 'unknown', title: 'Werkstatt' },
    ],
  });

  expect(entries.map(({ id }) => id)).not.toContain('vague');
  expect(undated).toEqual(
    expect.arrayContaining([
      { id: 'vague', title: 'Auftakt' },
      { id: 'unknown', title: 'Werkstatt' },
    ]),
  );
});

test('P29 sessions are public, the days on which papers are due are for the administration', () => {
  const { entries } = entriesOf({
    '/process/sessions': [
      { id: 'june', body: 'council', on: '2027-06-10', papersBy: '2027-05-20', certainty: 'inferred' },
      { id: 'july', body: 'council', on: '2027-07-08', papersBy: '2027-06-17', cancelled: true },
    ],
  });

  expect(
    entries.map(({ id, title, from, status, audiences }) => [id, title, from, status, ...(audiences ?? [])]),
  ).toEqual(
    expect.arrayContaining([
      ['june', 'Sitzung: Stadtverordnetenversammlung', '2027-06-10', 'tentative', 'public'],
      [
        'june-papers',
        'Vorlage für Sitzung: Stadtverordnetenversammlung',
        '2027-05-20',
        undefined,
        'administration',
      ],
      ['july', 'Sitzung: Stadtverordnetenversammlung', '2027-07-08', 'cancelled', 'public'],
    ]),
  );
  expect(entries.map(({ id }) => id)).not.toContain('july-papers');
});

test('P29 P30 an event that recurs has an entry for each time, and what people cancelled stays as cancelled', () => {
  const changes = {
    '/process/events': [
      {
        id: 'cafe',
        title: 'WIR-Café',
        place: 'Kulturbahnhof',
        recurrence: {
          pattern: 'monthlyFirst',
          weekday: 'thursday',
          from: '2027-01-01',
          startTime: '18:00',
          onSchoolHoliday: 'drop',
          exceptions: [{ planned: '2027-03-04' }],
        },
      },
    ],
  };
  const recurring = {
    calendar: createCalendar({ state: 'DE-HE' }),
    range: { from: '2027-01-01', to: '2027-03-31' },
  };
  const { entries, undated } = entriesOf(changes, recurring);

  expect(entries.filter(({ id }) => id.startsWith('cafe'))).toEqual([
    {
      id: 'cafe-2027-02-04',
      title: 'WIR-Café',
      place: 'Kulturbahnhof',
      from: '2027-02-04',
      startTime: '18:00',
      status: 'confirmed',
      audiences: ['public'],
    },
    expect.objectContaining({ id: 'cafe-2027-03-04', from: '2027-03-04', status: 'cancelled' }),
  ]);
  expect(undated.map(({ id }) => id)).not.toContain('cafe');
});

test('P29 milestones stand on their latest known day, resolutions with their number', () => {
  const { entries } = entriesOf({
    '/process/phases/0/milestones': [
      {
        id: 'reached',
        title: 'Steuerungsgruppe steht',
        planned: { on: '2027-03-01' },
        forecast: { on: '2027-04-01' },
      },
    ],
    '/process/resolutions': [
      {
        id: 'adopted',
        title: 'Beschluss der Strategie',
        kind: 'adoption',
        body: 'council',
        number: '0522',
        actual: { on: '2027-06-10' },
      },
    ],
  });

  expect(entries.map(({ title, from }) => `${from} ${title}`)).toEqual(
    expect.arrayContaining([
      '2027-04-01 Steuerungsgruppe steht',
      '2027-06-10 Beschluss der Strategie (0522)',
    ]),
  );
});
