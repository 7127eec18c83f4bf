import { describe, expect, test } from 'vitest';
import { assessEligibility } from '../funding/assess-eligibility.js';
import { kivFundedProjects } from '../funding/kiv-funded-projects.js';
import { kivHessen } from '../funding/programmes/kiv-hessen.js';
import { phaseStates } from '../process/phase-states.js';
import { fundingApplication } from '../project/funding-application.js';
import { wiesbaden } from './wiesbaden.js';

const { process, bodies = [], openQuestions = [], municipality, participation, strategy } = wiesbaden;
const phases = process?.phases ?? [];
const events = process?.events ?? [];
const resolutions = process?.resolutions ?? [];
const formats = participation?.formats ?? [];
const decisionBy = (edition: string) =>
  assessEligibility(fundingApplication(wiesbaden), kivHessen, { on: '2022-05-01', edition });

describe('the city and the funding', () => {
  test.each(['kiv-2018', 'kiv-2019', 'kiv-2021'])('Z-39 by %s it is not eligible', (edition) => {
    const { outcome, findings } = decisionBy(edition);

    expect(outcome).toBe('ineligible');
    expect(findings.find(({ rule }) => rule === 'F1')).toMatchObject({ outcome: 'notMet', force: 'must' });
  });

  test('Z-39 it is no project of the funding, and yet a strategy with fields and a process', () => {
    expect(municipality).toMatchObject({ ags: '06414000', kind: 'kreisfrei' });
    expect(wiesbaden.funding).toBeUndefined();
    expect(
      kivFundedProjects.flatMap((project) => project.municipalities.map(({ ags }) => ags)),
    ).not.toContain('06414000');
    expect([phases.length, strategy?.actionFields?.length]).toEqual([5, 5]);
  });

  test('Z-39 its own definition of integration is a principle that can be edited', () => {
    expect(strategy?.principles?.map(({ id }) => id)).toEqual(['definition-integration']);
    expect(strategy?.principles?.[0]?.text).not.toMatch(/Eingliederung|Angleichung/);
  });
});

describe('who takes part', () => {
  test('Z-20 functions stand beside the labels', () => {
    expect(bodies.map(({ id, function: role }) => [id, role])).toEqual([
      ['stadtverordnetenversammlung', 'decides'],
      ['politische-gremien', 'decides'],
      ['steuerungsgruppe-integration', 'steers'],
      ['arbeitsgruppen', 'works'],
      ['expertenkreise', 'advises'],
    ]);
  });

  test('the five fields have the names of the page', () => {
    expect(strategy?.actionFields?.map(({ title }) => title)).toEqual([
      'Bildung & Sprache',
      'Arbeit',
      'Gesundheit',
      'Sport',
      'Vielfalt – Kultur – Religion',
    ]);
  });

  test.each([
    ['format-diskussionsrunden', 'dialogue', /kleine Gruppen/],
    ['format-frageboegen', 'survey', /größere Gruppen/],
  ])('%s is a %s, and its note says for which size of groups', (id, kind, note) => {
    const format = formats.find((candidate) => candidate.id === id);

    expect(format?.kind).toBe(kind);
    expect(format?.note).toMatch(note);
  });

  test('Z-27 comments on the platform need a registration', () => {
    expect(formats.find(({ id }) => id === 'format-kommentare')?.note).toMatch(/Nur nach Registrierung/);
  });

  test('Z-28 the concept is for everyone who lives in the city', () => {
    expect(wiesbaden.actorGroups?.[0]).toMatchObject({ title: 'Einwohnerinnen und Einwohner' });
  });
});

describe('dates and resolutions', () => {
  test('Z-24 resolution 0522 is a mandate by inference only', () => {
    expect(resolutions[0]).toMatchObject({
      kind: 'mandate',
      certainty: 'inferred',
      number: '0522',
      body: 'stadtverordnetenversammlung',
    });
    expect(openQuestions.map(({ id }) => id)).toContain('frage-beschluss-0522');
  });

  test('Z-24 the check of the funding does not count it as an adoption', () => {
    expect(decisionBy('kiv-2021').findings.find(({ rule }) => rule === 'F21')).toMatchObject({
      outcome: 'missing',
      reason: 'resolutionOtherKindOnly',
      facts: { kinds: ['mandate'], isInferred: true },
    });
  });

  test('Z-23 the concept was updated by a resolution of which no day is known', () => {
    expect(resolutions[1]).toMatchObject({ kind: 'update', body: 'politische-gremien' });
    expect(resolutions[1]).not.toHaveProperty('actual');
    expect(openQuestions.map(({ id }) => id)).toContain('frage-beschluss-konzept');
  });

  test('Z-25 the period of the concept slipped by a year', () => {
    const period = phases.find(({ id }) => id === 'phase-laufzeit');

    expect(period?.planned).toMatchObject({ from: '2021', to: '2025', source: 'projektseite-2020' });
    expect(period?.forecast).toMatchObject({
      from: '2022',
      to: '2026',
      source: 'seite-integrationskonzepte',
    });
    expect(period?.actual).toMatchObject({ from: '2022', certainty: 'inferred' });
  });

  test('Z-26 the call without a year ends in August 2020 by the date of its page, in its own words', () => {
    expect(events.find(({ id }) => id === 'termin-ideenaufruf')?.planned).toEqual({
      to: '2020-08',
      wording: 'Bis Ende August',
      certainty: 'inferred',
      source: 'projektseite-2020',
    });
  });

  test.each([
    ['2020-07-10', ['planned', 'running', 'planned', 'next', 'planned']],
    ['2021-06-01', ['planned', 'done', 'planned', 'next', 'planned']],
    ['2024-06-01', ['done', 'done', 'done', 'running', 'planned']],
    ['2025-11-15', ['done', 'done', 'done', 'running', 'running']],
  ])('P2 P4 P27 on %s the five phases are %j', (today, states) => {
    expect([...phaseStates(phases, today).values()]).toEqual(states);
  });
});
