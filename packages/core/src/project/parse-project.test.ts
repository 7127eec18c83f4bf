import { describe, expect, test } from 'vitest';
import { baseProject, changedProject, deepFrozen } from '../../test-support/base-project.js';
import { faultyProjects } from '../../test-support/faulty-projects.js';
import type { ParseIssueCode } from '../shared/parse-issue.js';
import { parseProject } from './parse-project.js';

/** Rules of SPEC.md by the code of their issue. */
const ruleOf: Readonly<Partial<Record<ParseIssueCode, string>>> = {
  futureFormatVersion: 'D2',
  unknownFormatVersion: 'D2',
  duplicateId: 'D4',
  unknownReference: 'D5',
  wrongReferenceKind: 'D5',
  spanReversed: 'D8',
  emptySpan: 'D9',
  agsDiffersFromArs: 'D10',
  leadNotMember: 'D11',
  municipalityOrConsortium: 'D12',
  impossibleDate: 'D13',
  emptyTranslations: 'D14',
  circularReference: 'D17',
};

describe('D2 to D17 every fault has its code, its place and its facts', () => {
  test.each(faultyProjects.map((row) => ({ rule: ruleOf[row.code] ?? 'D3', ...row })))(
    '$rule $code: $fault',
    ({ code, changes, path, facts }) => {
      expect(parseProject(deepFrozen(changedProject(changes)))).toEqual({
        ok: false,
        issues: [{ code, path, facts }],
        notes: [],
      });
    },
  );
});

describe('D3 a project without faults', () => {
  test('is the input itself, unchanged', () => {
    const input = deepFrozen(baseProject());
    const result = parseProject(input);

    expect(result).toEqual({ ok: true, project: baseProject(), notes: [] });
    expect(result.ok && result.project).toBe(input);
  });

  test.each([
    [
      'a consortium',
      {
        '/municipality': undefined,
        '/consortium': {
          lead: '06999002',
          members: [
            { ags: '06999001', name: 'A' },
            { ags: '06999002', name: 'B' },
          ],
        },
      },
    ],
    [
      'no key that may be missing',
      {
        '/funding': undefined,
        '/process': undefined,
        '/strategy': undefined,
        '/bodies': undefined,
        '/sources': undefined,
        '/municipality/population': undefined,
      },
    ],
    ['empty lists', { '/process/phases': [], '/bodies': [], '/strategy': {} }],
    [
      'a reference to what comes later in the file',
      {
        '/strategy': { measures: [{ id: 'm', title: 'M', goals: ['g'] }], goals: [{ id: 'g', title: 'G' }] },
      },
    ],
    ['nobody lives there', { '/municipality/population/0/value': 0 }],
    ['an id of 100 characters', { '/id': 'a'.repeat(100) }],
  ])('%s', (_case, changes) => {
    expect(parseProject(changedProject(changes))).toMatchObject({ ok: true, notes: [] });
  });

  test.each([undefined, 'text', true, {}, [], JSON.parse('{"__proto__": {"formatVersion": 1}}')])(
    'is not %o',
    (input: unknown) => {
      expect(parseProject(input)).toMatchObject({ ok: false, issues: [{ code: 'notAProject', path: '' }] });
    },
  );

  test.each(['municipality', 'consortium', 'publisher', 'process', 'strategy'])(
    'a file with %s and without formatVersion is taken for a project that lacks it',
    (key) => {
      const result = parseProject({ [key]: {} });

      expect(result.ok ? [] : result.issues).toContainEqual({
        code: 'missingKey',
        path: '/formatVersion',
        facts: { key: 'formatVersion' },
      });
    },
  );
});

describe('D6 unknown keys', () => {
  test('are kept and reported, at every depth', () => {
    const input = changedProject({ '/colour': 'red', '/process/phases/1/colour': { dark: true } });

    expect(parseProject(input)).toEqual({
      ok: true,
      project: input,
      notes: [
        { code: 'unknownKey', path: '/process/phases/1/colour', facts: { key: 'colour' } },
        { code: 'unknownKey', path: '/colour', facts: { key: 'colour' } },
      ],
    });
  });

  test('__proto__ is a key like any other', () => {
    const json = JSON.stringify(baseProject());
    const input: unknown = JSON.parse(json.replace('{', '{"__proto__": {"polluted": true},'));
    const result = parseProject(input);

    expect(result).toMatchObject({ ok: true, notes: [{ path: '/__proto__', facts: { key: '__proto__' } }] });
    expect(result.ok && Object.hasOwn(result.project, '__proto__')).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('__proto__ is no language', () => {
    const json = JSON.stringify(changedProject({ '/title': 'TITLE' }));

    expect(parseProject(JSON.parse(json.replace('"TITLE"', '{"__proto__": "x"}')))).toMatchObject({
      ok: false,
      issues: [{ code: 'emptyTranslations', path: '/title' }],
      notes: [{ path: '/title/__proto__' }],
    });
  });

  test('are reported beside issues', () => {
    expect(parseProject(changedProject({ '/title': 5, '/colour': 'red' }))).toMatchObject({
      ok: false,
      issues: [{ code: 'wrongType' }],
      notes: [{ path: '/colour' }],
    });
  });
});

test('D16 all issues come at once, none because of another', () => {
  const result = parseProject(
    changedProject({
      '/title': undefined,
      '/asOf': '2021-02-30',
      '/municipality': { ags: '06999001', ars: '069990001002' },
      '/consortium': { lead: '06999003', members: [] },
      '/process/phases': [{ id: 'phase-1', title: '', planned: { from: '2021', to: '2020', wording: 5 } }, 7],
      '/strategy/goals/0/id': 'phase-1',
    }),
  );

  expect(result.ok ? [] : result.issues.map(({ code, path }) => `${path} ${code}`).sort()).toEqual([
    ' municipalityOrConsortium',
    '/asOf impossibleDate',
    '/consortium/members tooSmall',
    '/municipality/ars agsDiffersFromArs',
    '/municipality/name missingKey',
    '/process/phases/0/planned spanReversed',
    '/process/phases/0/planned/wording wrongType',
    '/process/phases/0/title invalidFormat',
    '/process/phases/1 wrongType',
    '/strategy/goals/0/id duplicateId',
    '/strategy/measures/0/goals/0 unknownReference',
    '/title missingKey',
  ]);
});

describe('D12 a project names either the municipality or the consortium', () => {
  test.each([
    ['none', { '/municipality': undefined }],
    ['both', { '/consortium': null }],
    ['none', { '/municipality': undefined, '/title': 5, '/publisher': undefined }],
  ])('%s, whatever else is wrong: %o', (given, changes) => {
    const result = parseProject(changedProject(changes));

    expect(result.ok ? [] : result.issues).toContainEqual({
      code: 'municipalityOrConsortium',
      path: '',
      facts: { given },
    });
  });
});

test('D10 an AGS with a fault of its own is not compared with the ARS', () => {
  expect(parseProject(changedProject({ '/municipality/ags': '6999001' }))).toMatchObject({
    issues: [{ code: 'invalidFormat', path: '/municipality/ags' }],
  });
});
