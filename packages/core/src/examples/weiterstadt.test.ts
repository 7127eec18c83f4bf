import { expect, test } from 'vitest';
import { weiterstadt } from './weiterstadt.js';

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

test('knows an actual day of the first workshop', () => {
  const events = weiterstadt.process?.events ?? [];

  expect(events.find(({ id }) => id === 'termin-workshop-1')?.actual?.from).toBe('2021-05-08');
});
