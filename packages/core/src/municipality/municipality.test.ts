import { expect, test } from 'vitest';
import { MunicipalitySchema } from './municipality.js';

test.each([
  ['no ARS', { ags: '06635014', name: 'M' }, []],
  ['the ARS of the same municipality', { ags: '06635014', ars: '066350014014', name: 'M' }, []],
  ['another Gemeinde', { ags: '06635014', ars: '066350014015', name: 'M' }, ['agsDiffersFromArs']],
  ['another Kreis', { ags: '06635014', ars: '066340014014', name: 'M' }, ['agsDiffersFromArs']],
  ['another one and no name', { ags: '06635014', ars: '066350014015' }, [undefined, 'agsDiffersFromArs']],
])('D10 the AGS follows from the ARS: %s', (_case, municipality, codes) => {
  const issues = MunicipalitySchema.safeParse(municipality).error?.issues ?? [];

  expect(
    issues.map((issue): unknown => (issue.code === 'custom' ? issue.params?.['code'] : undefined)),
  ).toEqual(codes);
});
