import { describe, expect, test } from 'vitest';
import {
  conflicts,
  days,
  daysOf,
  planned,
  session,
  sessionStep,
  step,
  templateOf,
  weeks,
  workingDays,
} from '../../../test-support/planning.js';
import type { Length } from './length.js';
import type { StepLink, TemplateStep } from './template.js';

const monday = { start: '2027-01-04' };

describe('P7 lengths', () => {
  test.each<[string, Length, string, string]>([
    ['one working day is its day', workingDays(1), '2027-01-18', '2027-01-18'],
    ['working days pass over the weekend', workingDays(10), '2027-01-18', '2027-01-29'],
    ['working days pass over holidays', workingDays(5), '2027-03-22', '2027-03-30'],
    ['days count all days', days(7), '2027-03-22', '2027-03-28'],
    ['weeks are seven days', weeks(2), '2027-03-22', '2027-04-04'],
    ['the most that can be told', days(1000), '2027-01-04', '2029-09-29'],
  ])('%s', (_case, length, start, last) => {
    expect(daysOf(planned([step('a', { length })], { start }))).toEqual({
      a: start === last ? start : `${start}/${last}`,
    });
  });

  test.each<[string, unknown]>([
    ['zero', { count: 0, unit: 'days' }],
    ['negative', { count: -3, unit: 'weeks' }],
    ['fractional', { count: 1.5, unit: 'workingDays' }],
    ['no number', { count: Number.NaN, unit: 'days' }],
    ['infinite', { count: Infinity, unit: 'days' }],
    ['text', { count: '5', unit: 'days' }],
    ['longer than can be told', { count: 1001, unit: 'days' }],
    ['an unknown unit', { count: 1, unit: 'months' }],
    ['missing', undefined],
  ])('%s is a conflict, for steps, lags and changes of the municipality', (_case, unusable) => {
    const length = unusable as Length;
    const conflict = { code: 'unusableLength', length, remedies: [{ kind: 'correct', what: 'length' }] };

    expect(conflicts([step('a', { length })])).toEqual([{ ...conflict, step: 'a' }]);
    if (unusable === undefined) return;
    expect(conflicts([step('a'), step('b', { after: [{ step: 'a', lag: length }] })])).toEqual([
      { ...conflict, step: 'b' },
    ]);
    expect(conflicts([step('a')], { ...monday, steps: [{ step: 'a', length }] })).toEqual([
      { ...conflict, step: 'a' },
    ]);
  });

  test('a session needs no length, and one that the municipality changes counts instead', () => {
    const constraints = { ...monday, sessions: [session('s', '2027-02-01')] };
    expect(daysOf(planned([sessionStep('s')], constraints))).toEqual({ s: '2027-02-01' });
    expect(daysOf(planned([step('a')], { ...monday, steps: [{ step: 'a', length: weeks(1) }] }))).toEqual({
      a: '2027-01-04/2027-01-10',
    });
  });

  test('a step that begins on a free day works on the days after it', () => {
    const saturday = step('a', { weekdays: [6] });
    const ends = (length: Length) => daysOf(planned([{ ...saturday, length }], monday))['a'];
    expect([ends(days(1)), ends(workingDays(1)), ends(workingDays(2))]).toEqual([
      '2027-01-09',
      '2027-01-09/2027-01-11',
      '2027-01-09/2027-01-12',
    ]);
  });

  test.each<[string, StepLink, string]>([
    ['the next day', { step: 'a' }, '2027-01-05'],
    ['after two working days', { step: 'a', lag: workingDays(2) }, '2027-01-07'],
    ['after working days over a weekend', { step: 'a', lag: workingDays(4) }, '2027-01-11'],
    ['after two weeks', { step: 'a', lag: weeks(2) }, '2027-01-18'],
    ['on the same day', { step: 'a', relation: 'afterStart' }, '2027-01-04'],
    ['two days after the begin', { step: 'a', relation: 'afterStart', lag: days(2) }, '2027-01-06'],
    [
      'a working day after the begin',
      { step: 'a', relation: 'afterStart', lag: workingDays(1) },
      '2027-01-05',
    ],
  ])('a lag passes in between: %s', (_case, link, day) => {
    expect(daysOf(planned([step('a'), step('b', { after: [link] })], monday))).toMatchObject({ b: day });
  });
});

describe('P8 the network', () => {
  test.each<[string, readonly TemplateStep[], object]>([
    ['a step named twice', [step('a'), step('a'), step('a')], { code: 'duplicateStep', step: 'a' }],
    [
      'an unknown predecessor',
      [step('a', { after: ['b'] })],
      { code: 'unknownStep', step: 'b', namedBy: 'a' },
    ],
    ['a step that waits for itself', [step('a', { after: ['a'] })], { code: 'circle', steps: ['a'] }],
    [
      'a circle by detours',
      [
        step('start'),
        step('a', { after: ['start', 'c'] }),
        step('b', { after: ['a'] }),
        step('c', { after: ['b'] }),
      ],
      { code: 'circle', steps: ['a', 'c', 'b'] },
    ],
    ['no step at all', [], { code: 'emptyTemplate' }],
    [
      'a body that the template does not know',
      [sessionStep('s', [], { body: 'senate' })],
      { code: 'unknownBody', step: 's', body: 'senate' },
    ],
  ])('%s', (_case, steps, conflict) => {
    expect(conflicts(steps)).toEqual([expect.objectContaining(conflict)]);
  });

  test('a circle is told from its members, however many steps wait for it', () => {
    const [circle] = conflicts([
      step('z', { after: ['a'] }),
      step('a', { after: ['b'] }),
      step('b', { after: ['a'] }),
    ]);
    expect(circle).toMatchObject({ code: 'circle', steps: ['a', 'b'], remedies: [{ what: 'predecessors' }] });
  });

  test.each<[string, object, object]>([
    ['a change', { steps: [{ step: 'x' }] }, { code: 'unknownStep', step: 'x', namedBy: 'steps' }],
    ['the target', { target: 'x' }, { code: 'unknownStep', step: 'x', namedBy: 'target' }],
    [
      'a session',
      { steps: [{ step: 's', session: 'x' }] },
      { code: 'unknownSession', step: 's', session: 'x' },
    ],
    [
      'a session of another body',
      { steps: [{ step: 's', session: 'committee-1' }] },
      { code: 'unknownSession', step: 's', session: 'committee-1' },
    ],
    [
      'an agreed day without a session',
      { steps: [{ step: 's', fixed: { from: '2027-02-02' } }] },
      { code: 'unknownSession', step: 's', session: '2027-02-02' },
    ],
    [
      'a target that is left out',
      { target: 'a', steps: [{ step: 'a', omitted: true }] },
      { code: 'unknownStep', step: 'a', namedBy: 'target' },
    ],
  ])('what is named beside the template exists: %s', (_case, constraints, conflict) => {
    const sessions = [
      session('s1', '2027-02-01'),
      session('committee-1', '2027-02-01', { body: 'committee' }),
    ];
    expect(conflicts([step('a'), sessionStep('s')], { ...monday, sessions, ...constraints })).toEqual([
      expect.objectContaining(conflict),
    ]);
  });

  test('a milestone hangs on a step that exists', () => {
    const milestones = [{ id: 'm', title: 'M', criterion: 'Erreicht', step: 'x' }];
    expect(conflicts(templateOf([step('a')], { milestones }))).toEqual([
      expect.objectContaining({ code: 'unknownStep', step: 'x', namedBy: 'm' }),
    ]);
  });

  test('everything that is wrong is told at once', () => {
    const codes = conflicts([step('a'), step('a'), step('b', { after: ['x'], length: days(0) })]).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['duplicateStep', 'unknownStep', 'unusableLength']);
  });

  test('predecessors may stand later in the template', () => {
    expect(daysOf(planned([step('b', { after: ['a'] }), step('a')], monday))).toEqual({
      b: '2027-01-05',
      a: '2027-01-04',
    });
  });
});

describe('P9 steps that are left out', () => {
  const leaveOut = (steps: readonly TemplateStep[], ...ids: string[]) =>
    daysOf(
      planned(steps, {
        ...monday,
        steps: ids.map((id) => ({ step: id, omitted: true })),
        sessions: [
          session('early', '2027-01-18', { papersBy: '2027-01-06' }),
          session('late', '2027-02-15', { papersBy: '2027-02-01' }),
        ],
      }),
    );
  const chain = [
    step('a', { length: workingDays(2) }),
    step('b', { after: ['a'], length: workingDays(5) }),
    step('c', { after: ['b'], length: workingDays(5) }),
    step('d', { after: ['c', 'a'] }),
  ];

  test('what came after follows on what came before, over several of them', () => {
    expect(leaveOut(chain, 'b')).toEqual({
      a: '2027-01-04/2027-01-05',
      c: '2027-01-06/2027-01-12',
      d: '2027-01-13',
    });
    expect(leaveOut(chain, 'b', 'c')).toEqual({ a: '2027-01-04/2027-01-05', d: '2027-01-06' });
    expect(leaveOut(chain, 'a')).toMatchObject({ b: '2027-01-04/2027-01-08' });
  });

  test('without papers of its own a session takes what they would have rested on', () => {
    const steps = [
      step('draft', { length: workingDays(4) }),
      step('papers', { after: ['draft'] }),
      sessionStep('s', [{ step: 'papers', relation: 'beforePapers' }]),
    ];
    // The draft ends on 7 January, a day after papers for the early session were due.
    expect(leaveOut(steps, 'papers')).toMatchObject({ draft: '2027-01-04/2027-01-07', s: '2027-02-15' });
  });

  test('papers for a session that is left out are simply finished before what came after it', () => {
    const steps = [
      step('papers', { length: workingDays(4) }),
      sessionStep('s', [{ step: 'papers', relation: 'beforePapers' }]),
      step('next', { after: ['s'] }),
    ];
    expect(leaveOut(steps, 's')).toEqual({ papers: '2027-01-04/2027-01-07', next: '2027-01-08' });
  });

  test('a begin that others wait for passes on to what it waited for itself', () => {
    const steps = [
      step('a', { length: weeks(2) }),
      step('b', { after: [{ step: 'a', relation: 'afterStart', lag: days(2) }] }),
      step('c', { after: ['b'] }),
    ];
    expect(leaveOut(steps, 'b')).toMatchObject({ c: '2027-01-06' });
  });

  test('without any step left there is nothing to plan', () => {
    expect(conflicts([step('a')], { ...monday, steps: [{ step: 'a', omitted: true }] })).toEqual([
      expect.objectContaining({ code: 'emptyTemplate' }),
    ]);
  });
});
