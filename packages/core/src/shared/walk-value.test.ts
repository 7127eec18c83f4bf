import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { idOf, referenceTo } from './id.js';
import { LocalizedTextSchema } from './localized-text-schema.js';
import { someText } from './text-format.js';
import { walkValue } from './walk-value.js';

const schema = z.object({
  name: z.optional(LocalizedTextSchema),
  bodies: z.optional(z.array(z.object({ id: idOf('body'), label: z.optional(someText()) }))),
  lead: z.optional(referenceTo('body')),
  members: z.optional(z.array(referenceTo('actor'))),
});

describe('D6 unknown keys', () => {
  test.each([
    ['none', '{"name": "x", "bodies": [{"id": "a", "label": "A"}], "lead": "a"}', []],
    ['at the top', '{"colour": "red"}', [['colour']]],
    [
      'in an entry of a list',
      '{"bodies": [{"id": "a"}, {"id": "b", "colour": 1}]}',
      [['bodies', 1, 'colour']],
    ],
    ['with everything below them, once', '{"colour": {"red": {"dark": 1}}}', [['colour']]],
    ['__proto__ of an object', '{"__proto__": {"lead": "a"}}', [['__proto__']]],
    ['__proto__ of a translated text', '{"name": {"de": "x", "__proto__": "y"}}', [['name', '__proto__']]],
    ['names that every object has', '{"constructor": 1, "toString": 2}', [['constructor'], ['toString']]],
    ['no language of a text', '{"name": {"de": "x", "tr": "y"}}', []],
    ['beside parts of the wrong type', '{"bodies": {"0": 1}, "name": 5, "lead": null, "x": 1}', [['x']]],
    ['in a list of wrong entries', '{"bodies": [null, 1, "a", [], {"x": 1}]}', [['bodies', 4, 'x']]],
    ['in no object at all', '[{"x": 1}]', []],
  ])('%s', (_case, json, paths) => {
    const { unknownKeys } = walkValue(JSON.parse(json), schema);

    expect(unknownKeys).toEqual(paths.map((path) => ({ path, key: path.at(-1) })));
  });
});

describe('D4 D5 ids', () => {
  test('are found where they are defined and where they are used, in the order of the file', () => {
    const value = { lead: 'b', bodies: [{ id: 'a' }, { id: 'b' }], members: ['c', 'a'] };

    expect(walkValue(value, schema)).toEqual({
      unknownKeys: [],
      definitions: [
        { id: 'a', kind: 'body', path: ['bodies', 0, 'id'] },
        { id: 'b', kind: 'body', path: ['bodies', 1, 'id'] },
      ],
      references: [
        { id: 'b', kind: 'body', path: ['lead'] },
        { id: 'c', kind: 'actor', path: ['members', 0] },
        { id: 'a', kind: 'actor', path: ['members', 1] },
      ],
    });
  });

  test('of the wrong type are passed over', () => {
    const { definitions, references } = walkValue({ lead: 5, bodies: [{ id: null }], members: [{}] }, schema);

    expect([...definitions, ...references]).toEqual([]);
  });
});
