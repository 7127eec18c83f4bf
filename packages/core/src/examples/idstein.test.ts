import { describe, expect, test } from 'vitest';
import { createCalendar } from '../calendar/create-calendar.js';
import { assessEligibility } from '../funding/assess-eligibility.js';
import { kivFundedProjects } from '../funding/kiv-funded-projects.js';
import { kivHessen } from '../funding/programmes/kiv-hessen.js';
import { phaseStates } from '../process/phase-states.js';
import { fundingApplication } from '../project/funding-application.js';
import { projectOccurrences } from '../project/project-occurrences.js';
import { idstein } from './idstein.js';

const { process, funding, bodies = [], openQuestions = [], municipality } = idstein;
const phases = process?.phases ?? [];
const events = process?.events ?? [];
const editions = ['kiv-2018', 'kiv-2019', 'kiv-2021'] as const;

const judged = (edition: (typeof editions)[number], population = municipality?.population ?? []) =>
  assessEligibility(
    fundingApplication({ ...idstein, municipality: { ags: '06439008', name: 'Idstein', population } }),
    kivHessen,
    { on: '2022-05-01', edition },
  ).findings.find(({ rule }) => rule === 'F1');

describe('the town and its funding', () => {
  test('is the town of the list of the Land, by its AGS', () => {
    const funded = kivFundedProjects.find(({ title }) => title === 'WIR in Idstein');

    expect(funded?.municipalities.map(({ ags }) => ags)).toEqual([municipality?.ags]);
  });

  test('Z-16 two figures stand side by side, with what is known of their basis', () => {
    expect(municipality?.population).toEqual([
      {
        value: 25_000,
        qualifier: 'moreThan',
        basis: 'mainResidence',
        asOf: '2022-01-20',
        source: 'seite-strategie',
      },
      { value: 27_969, qualifier: 'circa', basis: 'unknown', asOf: '2022-05', source: 'hmsi-kiv' },
    ]);
  });

  test.each(editions)('Z-16 by %s either figure leads to the same result as both', (edition) => {
    const alone = (municipality?.population ?? []).map((figure) => judged(edition, [figure])?.outcome);

    expect([...alone, judged(edition)?.outcome]).toEqual(['met', 'met', 'met']);
  });

  test('Z-29 application, approval and start are facts of their own, and the approval is only inferred', () => {
    expect(funding?.application).toMatchObject({
      requested: { on: '2021', wording: 'im vergangenen Jahr', certainty: 'inferred' },
      approved: { on: '2022-03-15', certainty: 'inferred', source: 'presse-foerderung' },
    });
    expect(funding?.periods).toMatchObject([
      { kind: 'processDuration', span: { from: '2022-03-15', source: 'presse-foerderung' } },
    ]);
    expect(funding?.periods?.[0]?.span).not.toHaveProperty('certainty');
    expect(openQuestions.map(({ id }) => id)).toContain('frage-bescheid');
  });

  test('no amount is named, so none is there', () => {
    expect(funding?.money).toBeUndefined();
  });
});

describe('who takes part', () => {
  test('Z-20 the Lenkungsgruppe advises while the Projektteam steers', () => {
    expect(bodies.map(({ id, function: role }) => [id, role])).toEqual([
      ['projektteam', 'steers'],
      ['lenkungsgruppe', 'advises'],
      ['staedtische-gremien', 'decides'],
      ['ausschuss-soziales', 'advises'],
      ['auslaenderbeirat', 'advises'],
    ]);
  });

  test('Z-21 the moderation sits in the Lenkungsgruppe', () => {
    expect(bodies.find(({ id }) => id === 'lenkungsgruppe')?.members).toContain('Externe Prozessmoderation');
    expect(funding?.application?.moderation).toBe('external');
  });

  test('Z-36 the Ausländerbeirat alone is statutory, and whether it was heard is asked', () => {
    expect(bodies.filter(({ statutory }) => statutory).map(({ id }) => id)).toEqual(['auslaenderbeirat']);
    expect(openQuestions.map(({ id }) => id)).toContain('frage-auslaenderbeirat');
  });
});

describe('what happened', () => {
  test.each([
    ['2021-06-01', ['running', 'planned', 'planned', 'planned', 'planned']],
    ['2022-06-01', ['done', 'running', 'planned', 'planned', 'planned']],
    ['2023-07-01', ['done', 'done', 'done', 'running', 'planned']],
    ['2023-08-01', ['done', 'done', 'done', 'done', 'planned']],
  ])('P1 P2 P5 on %s the five phases are %j', (today, states) => {
    expect([...phaseStates(phases, today).values()]).toEqual(states);
  });

  test('no source names phases, so none of their spans is stated', () => {
    expect(phases.flatMap(({ actual }) => actual ?? []).map(({ certainty }) => certainty)).toEqual(
      Array(4).fill('inferred'),
    );
  });

  test.each([
    ['termin-projektvorstellung', '2022-10', '2022-10'],
    ['termin-klausur', '2022-11', '2022-11'],
    ['termin-interviews', undefined, undefined],
    ['termin-umfrage', undefined, '2023-02-15'],
    ['termin-akteurskonferenz', '2023-06-03', '2023-06-03'],
    ['termin-workshop-engagement', '2023-07-12', '2023-07-12'],
    ['termin-workshop-stadtkultur', '2023-07-19', '2023-07-19'],
  ])('%s took place from %s to %s', (id, from, to) => {
    const actual = events.find((event) => event.id === id)?.actual;

    expect([actual?.from, actual?.to]).toEqual([from, to]);
  });

  test('Z-23 the presentation is planned without a day, and nothing says that the strategy is adopted', () => {
    const presentation = events.find(({ id }) => id === 'termin-vorstellung');

    expect([presentation?.planned?.from, presentation?.planned?.to, presentation?.actual]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(process?.resolutions?.map(({ kind, certainty }) => [kind, certainty])).toEqual([
      ['mandate', 'inferred'],
    ]);
    expect(openQuestions.map(({ id }) => id)).toContain('frage-beschluss');
  });

  test('Z-30 the section that the page leaves out is an open question', () => {
    expect(openQuestions.find(({ id }) => id === 'frage-abschnitt-3')?.question).toMatch(/1, 2, 4 und 5/);
  });
});

describe('the WIR-Café', () => {
  const calendar = createCalendar({ state: 'DE-HE' });
  const occurrenceOn = (day: string) =>
    projectOccurrences(idstein, { from: day, to: day }, calendar)[0]?.occurrences[0];

  test('Z-31 its rule is silent about public holidays and movable days', () => {
    expect(events[0]?.recurrence).toEqual({
      wording: 'jeden 1. Donnerstag im Monat (außer in den Ferien)',
      pattern: 'monthlyFirst',
      weekday: 'thursday',
      from: '2022-07-01',
      onSchoolHoliday: 'drop',
    });
  });

  test.each([
    ['2024-10-03', 'Day of German Unity', false],
    ['2025-05-01', 'Labour Day', false],
    ['2026-06-04', 'Corpus Christi', false],
    ['2027-05-06', 'Ascension Day', false],
    ['2030-10-03', 'Day of German Unity', true],
  ])('Z-31 on %s (%s) it is kept with a note; school holidays unknown: %s', (day, _holiday, unknown) => {
    expect(occurrenceOn(day)).toMatchObject({
      planned: day,
      on: day,
      outcome: 'noted',
      schoolHolidaysUnknown: unknown,
    });
  });

  test('Z-31 in the holidays it is dropped, whatever else the day is', () => {
    expect(occurrenceOn('2026-01-01')).toMatchObject({ outcome: 'dropped' });
  });

  test('Z-31 it began in July 2022, and the summer holidays took August and the first of September', () => {
    const range = { from: '2022-06-01', to: '2022-10-31' };
    const found = projectOccurrences(idstein, range, calendar)[0]?.occurrences ?? [];

    expect(found.map(({ planned, outcome }) => `${planned} ${outcome}`)).toEqual([
      '2022-07-07 held',
      '2022-08-04 dropped',
      '2022-09-01 dropped',
      '2022-10-06 held',
    ]);
  });
});
