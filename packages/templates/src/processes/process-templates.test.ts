import { readFileSync } from 'node:fs';
import {
  createCalendar,
  planProcess,
  stepKinds,
  type PlanConstraints,
  type ProcessPlan,
  type ProcessTemplate,
} from '@wirkt/core';
import { describe, expect, test } from 'vitest';
import { addDays, assumedSessions, firstOfMonths } from '../../test-support/council-year.js';
import { processTemplate, processTemplates } from './process-templates.js';

const calendar = createCalendar({ state: 'DE-HE' });
const sessions = assumedSessions(2027, 2032, calendar);
const starts = firstOfMonths('2027-01', 36);

describe('the sessions that these tests assume', () => {
  const ofCouncil = sessions.filter(({ body }) => body === 'stadtverordnetenversammlung');

  test.each([2027, 2028, 2029, 2030])('are six to eight in %i, as § 56 HGO asks for at least six', (year) => {
    const { length } = ofCouncil.filter(({ on }) => on.startsWith(String(year)));
    expect(length).toBeGreaterThanOrEqual(6);
    expect(length).toBeLessThanOrEqual(8);
  });

  test('keep away from school holidays and say that they are assumed', () => {
    expect(sessions.filter(({ on }) => calendar.schoolHoliday(on))).toEqual([]);
    expect(sessions.filter(({ certainty }) => certainty !== 'assumed')).toEqual([]);
  });
});

describe.each(processTemplates)('$id', (template) => {
  const steps = template.phases.flatMap((phase) => phase.steps);
  const milestones = template.phases.flatMap((phase) => phase.milestones ?? []);

  test('has every text in German and English', () => {
    const texts = [
      template.title,
      template.description,
      ...template.bodies.map(({ label }) => label),
      ...[...template.phases, ...steps, ...milestones].map(({ title }) => title),
      ...milestones.map(({ criterion }) => criterion),
      ...[...template.phases, ...steps, ...template.bodies].map(({ note }) => note ?? template.title),
      ...template.phases.map(({ purpose }) => purpose ?? template.title),
      ...(template.blackouts ?? []).map(({ title }) => title),
    ];
    expect(texts.filter((text) => !isInBothLanguages(text))).toEqual([]);
  });

  test('has words of Hessian municipal law', () => {
    const german = JSON.stringify(template);
    expect(german).not.toMatch(/\b(Stadtrat|Gemeinderat|Ratssitzung|Ratsbeschluss|des Rates|im Rat)\b/);
    expect(german).toContain('Stadtverordnetenversammlung');
    expect(german).toContain('Magistrat');
  });

  test('has unique ids in kebab case', () => {
    const ids = [template, ...template.phases, ...steps, ...milestones, ...template.bodies].map(
      ({ id }) => id,
    );
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids.length).toBe(new Set(ids).size);
  });

  test('names only bodies, sources and steps that exist', () => {
    const bodies = new Set(template.bodies.map(({ id }) => id));
    const named = steps.flatMap(({ responsible = [], session }) => [
      ...responsible,
      ...(session ? [session.body] : []),
    ]);
    expect(named.filter((id) => !bodies.has(id))).toEqual([]);
    expect([...bodies].filter((id) => !named.includes(id))).toEqual([]);

    const sources = template.sources.map(({ id }) => id);
    const cited = [...template.phases, ...steps, ...milestones].flatMap((each) => each.sources ?? []);
    expect(cited.filter((id) => !sources.includes(id))).toEqual([]);
    expect(sources).toEqual([...new Set(sources)]);

    const own = new Set(steps.map(({ id }) => id));
    const blocked = (template.blackouts ?? []).flatMap((blackout) => blackout.steps ?? []);
    const referred = [...steps.flatMap(({ after = [] }) => after), ...milestones].map(({ step }) => step);
    expect([...referred, ...blocked].filter((id) => !own.has(id))).toEqual([]);
  });

  test('says of every length whether a source gives it or it is assumed', () => {
    const withoutSession = steps.filter(({ session }) => !session);
    expect(withoutSession.filter(({ length, lengthCertainty }) => !length || !lengthCertainty)).toEqual([]);
    const concluded = steps.filter(({ lengthCertainty }) => lengthCertainty && lengthCertainty !== 'assumed');
    expect(concluded.filter(({ sources = [] }) => sources.length === 0)).toEqual([]);
  });

  test('Z-12 keeps stocktaking before the process and final editing apart', () => {
    expect(steps.filter(({ kind }) => !stepKinds.includes(kind))).toEqual([]);
    expect(steps.filter(({ kind }) => kind === 'finalEditing')).toHaveLength(1);
  });

  test('Z-11 tells formats found from formats decided', () => {
    const days = ['ms-formate-gefunden', 'ms-formate-entschieden'].map(
      (id) => forwards(template, '2027-02-01').milestones.find((milestone) => milestone.id === id)?.on ?? '',
    );
    expect(days[0]).not.toBe('');
    expect(days).toEqual(days.toSorted());
    expect(days[0]).not.toBe(days[1]);
  });

  test('Z-13 binds the municipality in one step, and not before the funding begins', () => {
    const binding = steps.filter(({ obliges }) => obliges);
    expect(binding.map(({ kind }) => kind)).toEqual(['tender']);
    const plan = planned(template, { start: '2027-02-01', funding: { from: '2027-05-03' }, sessions });
    expect(plan.steps.find(({ id }) => id === binding[0]?.id)?.from).toBe('2027-05-03');
  });

  test.each(starts)('Z-07 has all participation within its months from %s on', (start) => {
    const end = lastDayOfMonths(start, template.months ?? 0);
    const late = forwards(template, start).steps.filter(({ to }) => to > end);
    const kindOf = (id: string) => steps.find((step) => step.id === id)?.kind;
    const participation: readonly unknown[] = ['publicEvent', 'survey', 'commenting', 'meeting'];
    expect(late.filter(({ id }) => participation.includes(kindOf(id)))).toEqual([]);
  });

  test.each(starts)('can be planned back from the session that a start on %s reaches', (start) => {
    const ahead = forwards(template, start);
    const decision = steps.find(({ session }) => session?.role === 'decides')?.id ?? '';
    const session = ahead.steps.find(({ id }) => id === decision)?.session;
    const back = planned(template, {
      direction: 'backwards',
      start,
      sessions,
      steps: [{ step: decision, session: session?.id }],
    });

    expect(back.steps.find(({ id }) => id === decision)?.session).toEqual(session);
    expect(back.steps.map(({ id }) => id)).toEqual(ahead.steps.map(({ id }) => id));
    expect(back.steps.filter(({ from }, index) => from < (ahead.steps[index]?.from ?? ''))).toEqual([]);
  });
});

describe.each(['kiv-18-monate', 'kiv-12-monate'])('Z-06 %s', (id) => {
  test.each(starts)('fits into a funding of its months that begins on %s', (start) => {
    const template = processTemplate(id);
    const end = lastDayOfMonths(start, template?.months ?? 0);
    const plan = planned(template, { start, funding: { from: start, to: end }, sessions });
    expect(lastBoundDay(plan) <= end).toBe(true);
  });
});

test('KIV in 12 months leaves at least three weeks in reserve from any month of 2027 on', () => {
  const template = processTemplate('kiv-12-monate');
  const reserves = starts.slice(0, 12).map((start) => {
    const last = lastBoundDay(forwards(template, start));
    return (Date.parse(lastDayOfMonths(start, 12)) - Date.parse(last)) / 86_400_000;
  });
  expect(Math.min(...reserves)).toBeGreaterThanOrEqual(21);
});

test('KIV in 12 months has less participation than in 18, and says so', () => {
  const count = (id: string, ...kinds: readonly string[]) =>
    processTemplate(id)
      ?.phases.flatMap(({ steps }) => steps)
      .filter(({ kind }) => kinds.includes(kind)).length ?? 0;
  const kinds = ['publicEvent', 'commenting', 'meeting', 'survey'];
  expect(count('kiv-12-monate', ...kinds)).toBeLessThan(count('kiv-18-monate', ...kinds));
  const notes = processTemplate('kiv-12-monate')?.phases.map(({ note }) =>
    typeof note === 'object' ? note['de'] : note,
  );
  expect(notes?.join()).toContain('wird die Beteiligung kleiner');
});

test('ids of templates are unique and found', () => {
  expect(processTemplates.map(({ id }) => id)).toEqual([
    'kiv-18-monate',
    'kiv-12-monate',
    'weiterstadt-sieben-phasen',
  ]);
  expect(processTemplates.map(({ id }) => processTemplate(id))).toEqual(processTemplates);
  expect(processTemplate('unbekannt')).toBeUndefined();
});

test('process-templates.json holds what the modules hold', () => {
  const written = readFileSync(new URL('../../dist/process-templates.json', import.meta.url), 'utf8');
  expect(JSON.parse(written)).toEqual(processTemplates);
});

function forwards(template: ProcessTemplate | undefined, start: string): ProcessPlan {
  return planned(template, { start, sessions });
}

function planned(template: ProcessTemplate | undefined, constraints: PlanConstraints): ProcessPlan {
  const result = template && planProcess(template, constraints, calendar);
  if (!result?.ok) throw new Error(JSON.stringify(result?.conflicts));
  return result.plan;
}

/** Last day of everything that has to be over when the funding ends. */
function lastBoundDay({ template, steps }: ProcessPlan): string {
  const free = template.phases
    .flatMap((phase) => phase.steps)
    .filter(({ mayFollowFunding }) => mayFollowFunding);
  const bound = steps.filter(({ id }) => !free.some((step) => step.id === id));
  return (
    bound
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? ''
  );
}

function lastDayOfMonths(start: string, months: number): string {
  return addDays(firstOfMonths(start.slice(0, 7), months + 1).at(-1) ?? '', -1);
}

function isInBothLanguages(text: ProcessTemplate['description']): boolean {
  return typeof text === 'object' && ['de', 'en'].every((language) => Boolean(text[language]?.trim()));
}
