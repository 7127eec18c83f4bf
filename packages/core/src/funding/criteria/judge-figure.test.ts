import { expect, test } from 'vitest';
import type { ApplicantPopulation } from '../application-schema.js';
import { agreement, placeOfFigure, type FigurePlace } from './judge-figure.js';

type Qualifier = ApplicantPopulation['qualifier'];

test.each<[Qualifier, number, FigurePlace]>([
  ['exact', 9, 'below'],
  ['exact', 10, 'within'],
  ['exact', 50, 'atMaximum'],
  ['exact', 51, 'above'],
  [undefined, 10, 'within'],
  ['circa', 9, 'below'],
  ['circa', 10, 'vague'],
  ['circa', 11, 'within'],
  ['circa', 50, 'vague'],
  ['circa', 51, 'above'],
  ['moreThan', 9, 'vague'],
  ['moreThan', 10, 'within'],
  ['moreThan', 49, 'within'],
  ['moreThan', 50, 'above'],
  ['lessThan', 10, 'below'],
  ['lessThan', 11, 'within'],
  ['lessThan', 50, 'within'],
  ['lessThan', 51, 'vague'],
  ['exact', -1, 'unusable'],
  ['exact', 10.5, 'unusable'],
  ['exact', 2 ** 53, 'unusable'],
])('F1 F4 %s %d between 10 and 50 lies %s', (qualifier, value, place) => {
  const figure = { value, ...(qualifier && { qualifier }) };

  expect(placeOfFigure(figure, { minimum: 10, maximum: 50 })).toBe(place);
});

test.each([
  [[1, 1, 1], 1],
  [[1, 2], undefined],
  [[], undefined],
])('%o agree on %o', (things, agreed) => {
  expect(agreement(things)).toBe(agreed);
});
