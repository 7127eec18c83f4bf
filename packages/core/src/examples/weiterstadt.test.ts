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
const actors = weiterstadt.actors ?? [];
const formats = weiterstadt.participation?.formats ?? [];

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

describe('the plan of 2019', () => {
  test.each([
    ['vorfeld', 0, '2019-11-06', '2019-11-06'],
    ['phase-1', 4, '2020-02', '2020-03'],
    ['phase-2', 6, '2020-04', '2020-04'],
    ['phase-3', 1, '2020-04', '2020-06'],
    ['phase-4', 3, '2020-06', '2020-07'],
    ['phase-5', 1, '2020-07', '2020-11'],
    ['phase-6', 3, '2020-11', '2020-11'],
    ['phase-7', 4, '2020-11', '2020-12'],
  ] as const)('Z-10 %s has %i lettered steps and is planned from %s to %s', (id, stepCount, from, to) => {
    const phase = phases.find((candidate) => candidate.id === id);
    const letters = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, stepCount);

    expect(phase?.planned).toMatchObject({ from, to, source: 'konzeption-2019' });
    expect((phase?.steps ?? []).map((step) => step.id)).toEqual(letters.map((letter) => `${id}-${letter}`));
  });

  test('the eight phases stand in the order of the plan', () => {
    expect(phases.map(({ id }) => id)).toEqual([
      'vorfeld',
      'phase-1',
      'phase-2',
      'phase-3',
      'phase-4',
      'phase-5',
      'phase-6',
      'phase-7',
    ]);
  });

  test('Z-11 formats are found in phase 1 and decided in phase 2', () => {
    const milestonesOf = (id: string) =>
      phases.find((phase) => phase.id === id)?.milestones?.map((milestone) => milestone.id);

    expect(milestonesOf('phase-1')).toContain('ms-formate-gefunden');
    expect(milestonesOf('phase-2')).toEqual(['ms-formate-entschieden']);
  });

  test('Z-12 the „Bestandsaufnahme“ of phase 7 is the final editing and the only step with a kind', () => {
    expect(steps.filter(({ kind }) => kind !== undefined)).toMatchObject([
      { id: 'phase-7-b', kind: 'finalEditing' },
    ]);
  });

  test('a milestone is planned for a month that the plan does not name only as inferred', () => {
    const named = milestones.filter(
      ({ planned }) => planned?.source === 'konzeption-2019' && !planned.certainty,
    );

    expect(named.map(({ id, planned }) => [id, planned?.on])).toEqual([
      ['ms-formate-entschieden', '2020-04'],
      ['ms-inhalte-festgelegt', '2020-11'],
    ]);
  });
});

describe('what happened', () => {
  test.each([
    ['vorfeld', '2019-11-06', '2019-11-06', undefined],
    ['phase-1', '2020-05', '2020-12', 'inferred'],
    ['phase-2', '2021-02', '2021-02', undefined],
    ['phase-3', '2021-05-08', undefined, 'inferred'],
  ])('Z-09 %s really ran from %s to %s, beside its plan', (id, from, to, certainty) => {
    const actual = phases.find((phase) => phase.id === id)?.actual;

    expect([actual?.from, actual?.to, actual?.certainty]).toEqual([from, to, certainty]);
  });

  test('Z-09 of the later phases only a forecast for the last one is known', () => {
    const later = phases.slice(4);

    expect(later.map(({ actual }) => actual)).toEqual([undefined, undefined, undefined, undefined]);
    expect(later.map(({ forecast }) => forecast?.to)).toEqual([undefined, undefined, undefined, '2021-12']);
  });

  test.each([
    ['termin-expertentreffen', '2019-11-06', '2019-11-06'],
    ['termin-auftakt', '2020-04', '2021-02'],
    ['termin-workshop-1', '2021-04-24', '2021-05-08'],
    ['termin-workshop-2', '2021-06-12', '2021-06-12'],
    ['termin-workshop-3', '2021-09-18', undefined],
    ['termin-kommentierung-1', undefined, '2021-05-31'],
  ])('Z-09 %s was planned for %s and began on %s', (id, planned, actual) => {
    const event = events.find((candidate) => candidate.id === id);

    expect([event?.planned?.from, event?.actual?.from]).toEqual([planned, actual]);
  });

  test('70 people or so came to the kick-off and 50 to the first workshop', () => {
    const counted = events.filter(({ participants }) => participants !== undefined);

    expect(
      counted.map(({ id, participants }) => [id, participants?.[0]?.value, participants?.[0]?.qualifier]),
    ).toEqual([
      ['termin-auftakt', 70, 'circa'],
      ['termin-workshop-1', 50, 'exact'],
    ]);
  });

  test('Z-13 the tender of May 2020 came after the notice of funding', () => {
    const tender = steps.find(({ id }) => id === 'phase-1-a');

    expect(tender?.actual?.from).toBe('2020-05');
    expect(weiterstadt.funding?.application).toMatchObject({
      requested: { on: '2019-11', source: 'praesentation-2020' },
      approved: { on: '2020-03', wording: 'Ende März 2020', source: 'stadt-foerderbescheid' },
    });
  });

  test('Z-23 the adoption was planned, and nobody knows when it was passed', () => {
    const resolutions = weiterstadt.process?.resolutions ?? [];

    expect(resolutions).toMatchObject([
      { kind: 'adoption', body: 'stadtverordnetenversammlung', planned: { from: '2020-11', to: '2020-12' } },
    ]);
    expect(resolutions[0]?.actual).toBeUndefined();
    expect(weiterstadt.openQuestions?.map(({ id }) => id)).toContain('frage-beschluss');
  });
});

describe('the funding', () => {
  test('Z-14 20,000 euros are granted and 10,000 euros only requested', () => {
    const money = weiterstadt.funding?.money?.map(({ status, amount }) => [status, amount]);

    expect(money).toEqual([
      ['granted', '20000.00'],
      ['requested', '10000.00'],
    ]);
  });

  test('Z-08 four statements on the end of the funding contradict each other', () => {
    const periods = weiterstadt.funding?.periods?.filter(({ kind }) => kind === 'fundingPeriod');

    expect(periods?.map(({ source, span }) => [source, span.from, span.to])).toEqual([
      ['stadt-foerderbescheid', undefined, '2021-09'],
      ['stadt-workshop-1', undefined, '2021-09'],
      ['stadt-einladung-workshop-1', undefined, '2021-12'],
      ['praesentation-2020', undefined, '2021-12'],
    ]);
  });

  test('Z-07 the process was planned for the eleven months from February to December 2020', () => {
    const periods = weiterstadt.funding?.periods?.filter(({ kind }) => kind === 'processDuration');

    expect(periods?.map(({ span, statedOn }) => [span.from, span.to, statedOn])).toEqual([
      ['2020-02', '2020-12', '2019-11'],
    ]);
  });

  test('Z-18 round II is inferred', () => {
    expect(weiterstadt.funding).toMatchObject({
      programme: 'kiv-hessen',
      round: { id: 'II', certainty: 'inferred' },
    });
  });
});

describe('who takes part', () => {
  test('the seven groups of the inventory have these numbers of actors and existing formats', () => {
    const counts = weiterstadt.actorGroups?.map(({ id }) => [
      id,
      actors.filter(({ group }) => group === id).length,
      formats.filter(({ group, origin }) => group === id && origin === 'existing').length,
    ]);

    expect(counts).toEqual([
      ['engagierte', 5, 0],
      ['verwaltung', 8, 4],
      ['politik', 3, 1],
      ['zivilgesellschaft-mandat', 10, 6],
      ['zivilgesellschaft', 3, 1],
      ['partner-lokal', 6, 0],
      ['partner-regional', 6, 0],
    ]);
  });

  test('Z-37 what the table runs together stays one text, with a note for a person', () => {
    const runTogether = actors.filter(
      ({ name }) => typeof name === 'string' && /Frauentreff|Asyl/.test(name),
    );

    expect(runTogether).toMatchObject([
      {
        name: 'Ökumenischer Arbeitskreis Asyl Miteinander - Frauentreff',
        note: expect.stringContaining('eine oder zwei Gruppen'),
      },
    ]);
  });

  test('Z-37 the Kommunales Kino belongs to the group before the page break', () => {
    expect(actors.find(({ id }) => id === 'kommunales-kino')?.group).toBe('zivilgesellschaft');
  });

  test('Z-36 the Ausländerbeirat alone is a statutory council', () => {
    expect(actors.filter(({ kind }) => kind === 'statutoryCouncil').map(({ name }) => name)).toEqual([
      'Ausländerbeirat',
    ]);
  });

  test('Z-20 one body steers under two labels, another decides', () => {
    expect(
      weiterstadt.bodies?.map(({ label, otherLabels, function: role }) => [label, otherLabels, role]),
    ).toEqual([
      ['Steuerungsgruppe', ['Steuergruppe'], 'steers'],
      ['Stadtverordnetenversammlung', undefined, 'decides'],
    ]);
  });

  test('five formats are new in the process', () => {
    expect(formats.filter(({ origin }) => origin === 'new').map(({ kind }) => kind)).toEqual([
      'expertMeeting',
      'kickOff',
      'survey',
      'workshop',
      'onlineCommenting',
    ]);
  });

  test('frequencies are kept as the inventory gives them', () => {
    const frequencies = formats.flatMap(({ id, frequency }) => (frequency ? [[id, frequency]] : []));

    expect(frequencies).toEqual([
      ['format-wirtschaftsforum', 'zwei Mal im Jahr'],
      ['format-stadtgespraeche', 'regelmäßig'],
      ['format-seniorenarbeit', 'bisher zwei Mal'],
      ['format-denkwerkstatt', 'ein Mal im Jahr'],
    ]);
  });
});

describe('the strategy', () => {
  test('has five theses, three goals and the three fields that are known', () => {
    const { principles, goals, actionFields } = weiterstadt.strategy ?? {};

    expect([principles?.length, goals?.length]).toEqual([5, 3]);
    expect(actionFields?.map(({ title }) => title)).toEqual([
      'Ehrenamt',
      'Bauen und Wohnen',
      'Kommunikation und Vernetzung',
    ]);
  });

  test('what is not known is asked at the town, and at the Regierungspräsidium for the funding', () => {
    const asked = (weiterstadt.openQuestions ?? []).map(({ id, askAt }) => [id, String(askAt).split(',')[0]]);

    expect(asked).toEqual([
      ['frage-beschluss', 'Stadt Weiterstadt'],
      ['frage-handlungsfelder', 'Stadt Weiterstadt'],
      ['frage-ziele', 'Stadt Weiterstadt'],
      ['frage-laufzeit', 'Regierungspräsidium Darmstadt'],
      ['frage-weitere-mittel', 'Regierungspräsidium Darmstadt'],
      ['frage-foerderrunde', 'Regierungspräsidium Darmstadt'],
      ['frage-formate', 'Stadt Weiterstadt'],
      ['frage-workshop-3', 'Stadt Weiterstadt'],
      ['frage-phasen', 'Stadt Weiterstadt'],
      ['frage-frauentreff', 'Stadt Weiterstadt'],
    ]);
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
