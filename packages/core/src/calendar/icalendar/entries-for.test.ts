import { describe, expect, test } from 'vitest';
import type { EntryAudience } from '../calendar-entry.js';
import { entriesFor } from './entries-for.js';

const entry = (id: string, audiences?: readonly string[]) => ({
  id,
  title: id,
  from: '2027-02-18',
  audiences: audiences as readonly EntryAudience[] | undefined,
});

const entries = [
  entry('nobody named'),
  entry('empty', []),
  entry('public', ['public']),
  entry('public and steering', ['public', 'steering']),
  entry('steering', ['steering']),
  entry('steering and administration', ['steering', 'administration']),
  entry('administration', ['administration']),
  entry('not known', ['everybody']),
];
const open = ['nobody named', 'empty', 'public', 'public and steering'];
const steering = [...open, 'steering', 'steering and administration'];
const all = entries.map(({ id }) => id);

describe('C28 a feed', () => {
  test.each([
    ['public', open],
    ['steering', steering],
    ['administration', all],
    [undefined, open],
    ['everybody', open],
  ])('for %s', (audience, ids) => {
    expect(entriesFor(entries, audience as EntryAudience | undefined).map(({ id }) => id)).toEqual(ids);
  });
});
