import { describe, expect, test } from 'vitest';
import { changedProject } from '../../test-support/base-project.js';
import { checkProjectParts } from './check-project-parts.js';
import { parseProject } from './parse-project.js';
import type { Project } from './project.js';
import { projectPlanning } from './project-planning.js';

function project(changes: Record<string, unknown>): Project {
  const result = parseProject(changedProject(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.project;
}

const bodies = [{ id: 'council', label: 'Stadtverordnetenversammlung', function: 'decides' }];

describe('P28 the planning of a project file', () => {
  test('is absent where the file has none', () => {
    expect(projectPlanning(project({}))).toBeUndefined();
    expect(checkProjectParts(project({}))).toEqual({ issues: [], notes: [] });
  });

  test('takes the sessions of the file; those without a day are named and left out', () => {
    const planned = projectPlanning(
      project({
        '/bodies': bodies,
        '/process/planning': { template: 'kiv-18-monate', start: '2027-02-01' },
        '/process/sessions': [
          { id: 'june', body: 'council', on: '2027-06-10', papersBy: '2027-05-20', certainty: 'inferred' },
          { id: 'july', body: 'council', on: '2027-07', papersBy: '2027-06' },
          { id: 'may', body: 'council', on: '2027-05-06', papersBy: '2027-04', cancelled: true },
        ],
      }),
    );

    expect(planned).toMatchObject({ ok: true, vagueSessions: ['july'] });
    expect(planned?.ok === true && planned.planning).toEqual({
      template: 'kiv-18-monate',
      start: '2027-02-01',
      sessions: [
        { id: 'june', body: 'council', on: '2027-06-10', papersBy: '2027-05-20', certainty: 'assumed' },
        { id: 'may', body: 'council', on: '2027-05-06', cancelled: true },
      ],
    });
  });

  test('takes what has happened and what falls out, but no forecast of a plan before', () => {
    const planned = projectPlanning(
      project({
        '/process/planning': { template: 'kiv-18-monate' },
        '/process/phases/0/steps': [
          { id: 'held', title: 'Auftakt', actual: { from: '2027-05' }, forecast: { from: '2027-06-01' } },
          { id: 'waiting', title: 'Werkstatt', forecast: { from: '2027-07-01' } },
          {
            id: 'dropped',
            title: 'Bergfest',
            stateOverride: { state: 'cancelled', reason: 'Zu wenige Anmeldungen.' },
          },
        ],
      }),
    );

    expect(planned?.ok === true && planned.facts).toEqual([
      { step: 'held', actual: { from: '2027-05' } },
      { step: 'dropped', cancelled: true, reason: 'Zu wenige Anmeldungen.' },
    ]);
  });

  test('is checked by whoever plans, and not by parseProject', () => {
    const faulty = project({
      '/process/planning': {
        template: 'KIV 18',
        start: '2027-02-29',
        steps: [{ step: 'a', length: {} }],
        x: 1,
      },
    });
    const { issues, notes } = checkProjectParts(faulty);

    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'invalidFormat /process/planning/template',
      'impossibleDate /process/planning/start',
      'missingKey /process/planning/steps/0/length/count',
      'missingKey /process/planning/steps/0/length/unit',
    ]);
    expect(notes.map(({ path }) => path)).toEqual(['/process/planning/x']);
  });
});
