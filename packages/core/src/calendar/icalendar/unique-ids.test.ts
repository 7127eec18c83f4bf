import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withUniqueIds } from './unique-ids.js';

const entry = (id: string) => ({ id, title: 'A', from: '2027-02-18' });
const idsOf = (ids: readonly string[]) => withUniqueIds(ids.map(entry)).map(({ id }) => id);

describe('C22 ids', () => {
  test.each([
    ['stay', ['a', 'b', 'A'], ['a', 'b', 'A']],
    ['that are the same get a number', ['a', 'b', 'a', 'a'], ['a', 'b', 'a-2', 'a-3']],
    ['of others are left alone', ['a', 'a', 'a-2', 'a'], ['a', 'a-3', 'a-2', 'a-4']],
    ['that become the same get a number', ['a', 'a\u0000', ' a\n'], ['a', 'a-2', 'a-3']],
    ['that say nothing get a name', ['', ' ', 'entry'], ['entry', 'entry-2', 'entry-3']],
  ])('%s', (_case, ids, unique) => {
    expect(idsOf(ids)).toEqual(unique);
  });

  test('of any entries differ, and each id is there once as it was', () => {
    const someId = fc.oneof(fc.constantFrom('a', 'a-2', 'a-2-2', 'a-3', 'b'), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(someId, { maxLength: 30 }), (ids) => {
        const unique = idsOf(ids);
        expect(new Set(unique).size).toBe(ids.length);
        expect(unique).toEqual(
          expect.arrayContaining(ids.map((id) => id.trim()).filter((id) => /^[ab\d-]+$/.test(id))),
        );
      }),
    );
  });

  test('are found quickly among many that are the same', () => {
    expect(idsOf(Array.from({ length: 20_000 }, () => 'a')).at(-1)).toBe('a-20000');
  });
});
