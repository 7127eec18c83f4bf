import { describe, expect, test } from 'vitest';
import { parseProject } from '../project/parse-project.js';
import { idPattern } from '../shared/id.js';
import { lastDay } from '../shared/partial-date.js';
import { weiterstadt } from './weiterstadt.js';
import data from './weiterstadt.json' with { type: 'json' };

type JsonObject = Readonly<Record<string, unknown>>;

const phases = weiterstadt.process?.phases ?? [];
const events = weiterstadt.process?.events ?? [];
const milestones = phases.flatMap((phase) => phase.milestones ?? []);
const steps = phases.flatMap((phase) => phase.steps ?? []);

describe('the file', () => {
  test('is a project without issues and without unknown keys', () => {
    expect(parseProject(data)).toEqual({ ok: true, project: data, notes: [] });
  });

  test('is about Weiterstadt up to September 2021', () => {
    expect(weiterstadt).toMatchObject({
      id: 'weiterstadt-wirkt',
      asOf: '2021-09',
      municipality: {
        ags: '06432023',
        kind: 'kreisangehoerig',
        population: [{ value: 26_000, qualifier: 'circa', basis: 'unknown', asOf: '2022-05' }],
      },
    });
  });

  test('is published by the project and called an example, because the town did not compile it', () => {
    expect(weiterstadt.publisher).toEqual({
      office: {
        de: 'Projekt WIRkt, zusammengestellt aus öffentlichen Quellen (Beispiel)',
        en: 'WIRkt project, compiled from public sources (example)',
      },
    });
    expect(weiterstadt.summary).toMatchObject({
      de: expect.stringContaining('Beispiel des Projekts WIRkt') as string,
      en: expect.stringContaining('example by the WIRkt project') as string,
    });
  });

  test('every source is used', () => {
    const used = objectsIn(data).flatMap((entry) => [entry['source'], entry['sources']].flat());

    expect((weiterstadt.sources ?? []).filter(({ id }) => !used.includes(id))).toEqual([]);
  });

  test.each([
    'process',
    'funding',
    'strategy',
    'bodies',
    'actorGroups',
    'actors',
    'participation',
    'openQuestions',
  ] as const)('every entry under %s has a source, itself or through its dates', (section) => {
    const entries = objectsIn(data[section]).filter(isEntry);

    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((entry) => !hasSource(entry)).map(({ id }) => id)).toEqual([]);
  });

  test('Z-40 holds no mail address and no phone number', () => {
    const contact = /[\w.-]+@[\w-]+\.\w|(?:\+49|\b0\d{2,5})[\s/()-]+\d{3}|\bTel(?:efon)?\b/;

    expect(textsIn(data).filter((text) => contact.test(text))).toEqual([]);
  });

  test('no actual date lies after the date until which the file is known to be true', () => {
    const asOf = lastDay(weiterstadt.asOf);
    const dates = objectsIn(data.process).flatMap(({ actual }) =>
      isObject(actual) ? [actual['from'], actual['to'], actual['on']] : [],
    );
    const known = dates.filter((date) => typeof date === 'string');

    expect(known).toContain('2021-05-08');
    expect(known.filter((date) => lastDay(date) > asOf)).toEqual([]);
  });

  test('the summary and everything that a timeline shows are there in both languages', () => {
    const { summary, languages } = weiterstadt;
    const titles = [...phases, ...steps, ...milestones, ...events].map((entry) => entry.title);
    const further = [
      ...milestones.map(({ criterion }) => criterion),
      ...phases.map(({ purpose }) => purpose),
      ...[...phases, ...steps, ...milestones].map(({ note }) => note),
    ].filter((text) => text !== undefined);
    const monolingual = [summary, ...titles, ...further].filter(
      (text) => typeof text !== 'object' || languages.some((language) => text[language] === undefined),
    );

    expect(languages).toEqual(['de', 'en']);
    expect(monolingual).toEqual([]);
  });
});

/** Every object inside a JSON value, the value itself included. */
function objectsIn(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** True for what has an id of its own; the id of the funding round is the programme's. */
function isEntry({ id }: JsonObject): boolean {
  return typeof id === 'string' && idPattern.test(id);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function hasSource(entry: JsonObject): boolean {
  const { source, sources } = entry;
  if (source !== undefined || (Array.isArray(sources) && sources.length > 0)) return true;
  return Object.values(entry).some((part) => isObject(part) && part['source'] !== undefined);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
