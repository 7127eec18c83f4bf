import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { changedProject } from '../../test-support/base-project.js';
import { faultyProjects } from '../../test-support/faulty-projects.js';
import weiterstadt from '../examples/weiterstadt.json';
import { entityKinds } from '../shared/id.js';
import { projectJsonSchema } from './json-schema.js';
import { parseProject } from './parse-project.js';

const accepts = new Ajv({ allErrors: true, strict: true }).compile(projectJsonSchema);

describe('D3 the JSON Schema agrees with parseProject', () => {
  test.each([
    ['the example of Weiterstadt', weiterstadt],
    ['the base project', changedProject({})],
    [
      'a project with unknown keys (D6)',
      changedProject({ '/colour': 'red', '/process/phases/0/colour': 'red' }),
    ],
    ['a project that names the schema', changedProject({ '/$schema': './strategie.schema.json' })],
  ])('both accept %s', (_case, project) => {
    expect(accepts(project), JSON.stringify(accepts.errors)).toBe(true);
    expect(parseProject(project).ok).toBe(true);
  });

  test.each(faultyProjects.filter(({ ofShape }) => ofShape))('both refuse $code: $fault', ({ changes }) => {
    const project = changedProject(changes);

    expect(accepts(project)).toBe(false);
    expect(parseProject(project).ok).toBe(false);
  });
});

test('D3 every pattern is one that validators in other languages read too', () => {
  const patterns = [...JSON.stringify(projectJsonSchema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)];

  expect(patterns.length).toBeGreaterThan(0);
  expect(
    patterns.map(([, pattern = '']) => pattern).filter((pattern) => /\(\?[<P]|\\p/.test(pattern)),
  ).toEqual([]);
});

test('D5 an editor shows of which kind the entry behind an id must be', () => {
  const text = JSON.stringify(projectJsonSchema);
  const referenced = entityKinds.filter((kind) => text.includes(`Kennung eines Eintrags: ${kind}`));

  expect(referenced).toEqual([
    'source',
    'body',
    'actorGroup',
    'actor',
    'phase',
    'format',
    'actionField',
    'goal',
  ]);
});

test('D3 the committed file is the schema of the code', async () => {
  await expect(`${JSON.stringify(projectJsonSchema, null, 2)}\n`).toMatchFileSnapshot(
    '../../strategie.schema.json',
  );
});
