import type { Phase } from '@wirkt/core';
import { describe, expect, test } from 'vitest';
import { timelineView } from './timeline-view.js';

const today = '2021-05-15';
const phase = (id: string, dates: Partial<Phase> = {}): Phase => ({ id, title: id, ...dates });

const done = phase('done', { actual: { from: '2021-01', to: '2021-01' } });
const running = phase('running', { planned: { from: '2021-05', to: '2021-06' } });
const late = phase('late', { planned: { from: '2021-03', to: '2021-03' }, actual: { from: '2021-04' } });
const overdue = phase('overdue', { planned: { from: '2021-03', to: '2021-04' } });
const next = phase('next', { planned: { from: '2021-07', to: '2021-07' } });
const planned = phase('planned', { planned: { from: '2021-08', to: '2021-08' } });

describe('today stands', () => {
  test.each([
    ['before the first phase to come', [done, running, next, planned], 2],
    ['after all phases when none is to come', [done, overdue], 2],
    ['before all phases when none has begun', [next, planned], 0],
    ['behind what has begun, wherever that is listed', [next, running, planned], 2],
  ])('%s', (_place, phases, index) => {
    expect(timelineView(phases, today).todayIndex).toBe(index);
  });
});

describe('the answer in short', () => {
  test('keeps what has begun and is late apart from what has not begun', () => {
    const { summary } = timelineView([done, running, late, overdue, next, planned], today);

    expect(summary).toEqual({
      running: [running],
      runningLate: [late],
      overdue: [overdue],
      postponed: [],
      next: [next],
      allDone: false,
    });
  });

  test('counts a begin after today as not begun', () => {
    const announced = phase('announced', { ...overdue, actual: { from: '2021-05-16' } });

    expect(timelineView([announced], today).summary.runningLate).toEqual([]);
  });

  test.each([
    [[], false],
    [[done], true],
    [[done, next], false],
  ])('%j: all done is %s', (phases, allDone) => {
    expect(timelineView(phases, today).summary.allDone).toBe(allDone);
  });
});
