import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.js';

const known = ['wirkt-project', 'wirkt-process-timeline', 'wirkt-process-planner'];

test.each([
  ['wirkt-projekt', 'wirkt-project'],
  ['wirkt-process-timline', 'wirkt-process-timeline'],
  ['wirkt-processtimeline', 'wirkt-process-timeline'],
  ['wirkt-process-planer', 'wirkt-process-planner'],
  ['wirkt-weather-of-today', undefined],
  ['wirkt-', undefined],
  ['', undefined],
])('%s may mean %s', (name, nearest) => {
  expect(nearestName(name, known)).toBe(nearest);
});
