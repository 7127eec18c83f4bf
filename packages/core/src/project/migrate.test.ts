import { describe, expect, test } from 'vitest';
import { deepFrozen } from '../../test-support/base-project.js';
import { migrate, type Migration } from './migrate.js';

const steps: Migration[] = [
  ({ name, ...rest }) => ({ ...rest, formatVersion: 2, title: name }),
  ({ title, ...rest }) => ({ ...rest, formatVersion: 3, title: { de: title } }),
];

describe('D2 older formats are brought to the current one', () => {
  test.each([
    [1, { formatVersion: 1, name: 'T', own: { key: 1 } }],
    [2, { formatVersion: 2, title: 'T', own: { key: 1 } }],
    [3, { formatVersion: 3, title: { de: 'T' }, own: { key: 1 } }],
  ])('from version %i to 3; unknown keys are kept', (_version, input) => {
    expect(migrate(deepFrozen(input), steps, 3)).toEqual({
      ok: true,
      input: { formatVersion: 3, title: { de: 'T' }, own: { key: 1 } },
    });
  });

  test.each([
    ['the current version', { formatVersion: 1 }],
    ['no version, which the schema names', {}],
    ['a version that is no number, likewise', { formatVersion: '1' }],
    ['null, likewise', { formatVersion: null }],
  ])('%s is passed through as the same value', (_case, input) => {
    const result = migrate(input);

    expect(result.ok && result.input).toBe(input);
  });
});

describe('D2 versions that cannot be read', () => {
  test.each([
    [4, 'futureFormatVersion', { received: 4, supported: 3 }],
    [1e20, 'futureFormatVersion', { received: 1e20, supported: 3 }],
    [0, 'unknownFormatVersion', { received: '0', supported: 3 }],
    [-1, 'unknownFormatVersion', { received: '-1', supported: 3 }],
    [1.5, 'unknownFormatVersion', { received: '1.5', supported: 3 }],
    [3.5, 'unknownFormatVersion', { received: '3.5', supported: 3 }],
    [Infinity, 'unknownFormatVersion', { received: 'Infinity', supported: 3 }],
  ])('%d: %s', (formatVersion, code, facts) => {
    expect(migrate({ formatVersion }, steps, 3)).toEqual({
      ok: false,
      issue: { code, path: '/formatVersion', facts },
    });
  });
});
