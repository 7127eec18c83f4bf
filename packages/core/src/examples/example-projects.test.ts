import { describe, expect, test } from 'vitest';
import { hasSource, isEntry, isObject, objectsIn, textsIn } from '../../test-support/example-entries.js';
import { checkProjectParts } from '../project/check-project-parts.js';
import { parseProject } from '../project/parse-project.js';
import type { Project } from '../project/project.js';
import { firstDay, lastDay } from '../shared/partial-date.js';
import * as examples from './index.js';
import idsteinData from './idstein.json' with { type: 'json' };
import weiterstadtData from './weiterstadt.json' with { type: 'json' };
import wiesbadenData from './wiesbaden.json' with { type: 'json' };

const { idstein, weiterstadt, wiesbaden } = examples;

/** Sections that every example has; only a funded one has `funding`. */
const sections = [
  'process',
  'strategy',
  'bodies',
  'actorGroups',
  'actors',
  'participation',
  'openQuestions',
] as const;

test('three projects and eight applications are examples', () => {
  const projects = Object.entries(examples).filter(([, example]) => 'formatVersion' in example);

  expect(projects.map(([name]) => name)).toEqual(['idstein', 'weiterstadt', 'wiesbaden']);
  expect(Object.keys(examples)).toHaveLength(11);
});

describe.each<[string, Project, object]>([
  ['idstein', idstein, idsteinData],
  ['weiterstadt', weiterstadt, weiterstadtData],
  ['wiesbaden', wiesbaden, wiesbadenData],
])('%s', (_name, project, data) => {
  const phases = project.process?.phases ?? [];
  const events = project.process?.events ?? [];
  const milestones = phases.flatMap((phase) => phase.milestones ?? []);
  const steps = phases.flatMap((phase) => phase.steps ?? []);

  test('D3 is a project without issues and without unknown keys', () => {
    expect(parseProject(data)).toEqual({ ok: true, project: data, notes: [] });
  });

  test('P28 nothing is wrong with its parts either', () => {
    expect(checkProjectParts(project)).toEqual({ issues: [], notes: [] });
  });

  test('is published by the project and called an example, because the town did not compile it', () => {
    expect(project.publisher).toEqual({
      office: {
        de: 'Projekt WIRkt, zusammengestellt aus öffentlichen Quellen (Beispiel)',
        en: 'WIRkt project, compiled from public sources (example)',
      },
    });
    expect(project.summary).toMatchObject({
      de: expect.stringContaining('Beispiel des Projekts WIRkt') as string,
      en: expect.stringContaining('example by the WIRkt project') as string,
    });
  });

  test('every source is used', () => {
    const used = objectsIn(data).flatMap((entry) => [entry['source'], entry['sources']].flat());

    expect((project.sources ?? []).filter(({ id }) => !used.includes(id))).toEqual([]);
  });

  test.each(sections)('every entry under %s has a source, itself or through its dates', (section) => {
    const entries = objectsIn(project[section]).filter(isEntry);

    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((entry) => !hasSource(entry)).map(({ id }) => id)).toEqual([]);
  });

  test('every entry under funding has a source', () => {
    const entries = objectsIn(project.funding).filter(isEntry);

    expect(entries.filter((entry) => !hasSource(entry)).map(({ id }) => id)).toEqual([]);
  });

  test('every open question says whom to ask', () => {
    expect(project.openQuestions?.filter(({ askAt }) => askAt === undefined)).toEqual([]);
  });

  test('Z-40 holds no mail address and no phone number', () => {
    const contact = /[\w.-]+@[\w-]+\.\w|(?:\+49|\b0\d{2,5})[\s/()-]+\d{2}|\bTel(?:efon)?\b/;

    expect(textsIn(data).filter((text) => contact.test(text))).toEqual([]);
  });

  test('no actual date lies after the date until which the file is known to be true', () => {
    const asOf = lastDay(project.asOf);
    const dates = objectsIn(project.process).flatMap(({ actual }) =>
      isObject(actual) ? [actual['from'], actual['to'], actual['on']] : [],
    );
    const known = dates.filter((date) => typeof date === 'string');
    // A bare year stands for an unknown day of it, so it may be the year of the file.
    const latest = (date: string) => (date.length === 4 ? firstDay(date) : lastDay(date));

    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((date) => latest(date) > asOf)).toEqual([]);
  });

  test('the summary and everything that a timeline shows are there in both languages', () => {
    const { summary, languages } = project;
    const titles = [...phases, ...steps, ...milestones, ...events].map((entry) => entry.title);
    const further = [
      ...milestones.map(({ criterion }) => criterion),
      ...phases.map(({ purpose }) => purpose),
      ...[...phases, ...steps].map(({ stateOverride }) => stateOverride?.reason),
      ...[...phases, ...steps, ...milestones].map(({ note }) => note),
    ].filter((text) => text !== undefined);
    const monolingual = [summary, ...titles, ...further].filter(
      (text) => typeof text !== 'object' || languages.some((language) => text[language] === undefined),
    );

    expect(languages).toEqual(['de', 'en']);
    expect(monolingual).toEqual([]);
  });
});
