import { describe, expect, test } from 'vitest';
import { considerationMethods } from '../../calendar/calendar.js';
import {
  days,
  hesse,
  planned,
  replanned,
  session,
  sessionStep,
  step,
  stepOf,
  templateOf,
  weeks,
} from '../../../test-support/planning.js';
import type { Calendar } from '../../calendar/calendar.js';
import type { PlanConstraints } from './constraints.js';
import type { Blackout, TemplateStep } from './template.js';

const event = step('x', { kind: 'publicEvent', length: days(1), weekdays: [1, 2, 3, 4, 5, 6, 7] });
const warnings = (
  subject: TemplateStep,
  constraints: PlanConstraints,
  {
    calendar = hesse(),
    blackouts = [] as readonly Blackout[],
  }: { calendar?: Calendar; blackouts?: readonly Blackout[] } = {},
) => stepOf(planned(templateOf([subject], { blackouts }), constraints, calendar), 'x').warnings;
const fixed = (from: string, to?: string): PlanConstraints => ({
  start: '2021-01-04',
  steps: [{ step: 'x', fixed: { from, ...(to !== undefined && { to }) } }],
});

describe('P19 warnings about public events', () => {
  test('an ordinary day is worth none', () => {
    expect(warnings(event, fixed('2027-02-03'))).toEqual([]);
  });

  test('every Sunday of it', () => {
    expect(warnings(event, fixed('2027-01-16', '2027-01-24'))).toEqual([
      { code: 'sunday', step: 'x', on: '2027-01-17' },
      { code: 'sunday', step: 'x', on: '2027-01-24' },
    ]);
  });

  test('school holidays, where they are not kept free anyway', () => {
    expect(warnings(event, fixed('2027-06-25', '2027-06-28'))).toMatchObject([
      { code: 'sunday' },
      { code: 'schoolHoliday', from: '2027-06-28', to: '2027-08-06', holiday: { de: 'Sommerferien' } },
    ]);
    const blackouts: readonly Blackout[] = [{ id: 'school', title: 'Schulferien', days: 'schoolHolidays' }];
    expect(warnings(event, fixed('2027-06-25', '2027-06-28'), { blackouts })).toMatchObject([
      { code: 'sunday' },
      { code: 'blackout', title: 'Schulferien' },
    ]);
  });

  test.each([
    ['2027-02-08', 'ramadan'],
    ['2027-03-08', 'ramadan'],
    ['2027-03-11', 'eidAlFitr'],
    ['2027-06-11', 'shavuot'],
    ['2027-05-02', 'orthodoxEaster'],
    ['2027-03-20', 'newroz'],
  ])('on %s days that matter to many residents: %s', (on, id) => {
    const found = warnings(event, fixed(on));
    expect(found).toContainEqual(expect.objectContaining({ code: 'consideration', step: 'x', id }));
  });

  test('the evening before such days, told once', () => {
    // Yom Kippur 2027 is 11 October and begins on the evening of the 10th.
    const at = (on: string, to = on) =>
      warnings(event, fixed(on, to)).filter(
        (each) => each.code === 'consideration' && each.id === 'yomKippur',
      );
    expect(at('2027-10-09')).toEqual([]);
    expect(at('2027-10-10')).toEqual([
      expect.objectContaining({ from: '2027-10-11', to: '2027-10-11', fromEvening: true }),
    ]);
    expect(at('2027-10-10', '2027-10-11')).toHaveLength(1);
    expect(at('2027-10-12')).toEqual([]);
  });

  test('but not the evening before days that begin in the morning', () => {
    expect(warnings(event, fixed('2027-03-19'))).toEqual([]);
    expect(warnings(event, fixed('2027-03-20'))).toMatchObject([{ code: 'consideration', id: 'newroz' }]);
  });

  test('days that the engine cannot compute are told as unknown', () => {
    const calendar: Calendar = {
      ...hesse(),
      considerations: () => [],
      considerationsUnknown: considerationMethods,
    };
    expect(warnings(event, fixed('2027-02-03'), { calendar })).toEqual([
      { code: 'considerationsUnknown', step: 'x', methods: considerationMethods },
    ]);
  });

  test('an election on one of its days', () => {
    expect(warnings(event, fixed('2026-03-14', '2026-03-15'))).toMatchObject([
      { code: 'sunday' },
      { code: 'consideration', id: 'ramadan' },
      { code: 'election', on: '2026-03-15' },
    ]);
    expect(warnings(event, fixed('2026-03-14'))).not.toContainEqual(
      expect.objectContaining({ code: 'election' }),
    );
  });

  test('a very long one is looked at for its first month', () => {
    const found = warnings(event, fixed('2028-06-17', '2028-09-30'));
    expect(found.filter(({ code }) => code === 'sunday').map((each) => 'on' in each && each.on)).toEqual([
      '2028-06-18',
      '2028-06-25',
      '2028-07-02',
      '2028-07-09',
      '2028-07-16',
    ]);
  });
});

describe('P19 warnings about sessions', () => {
  const at = (on: string, changes: object = {}, further: PlanConstraints = {}) =>
    warnings(sessionStep('x'), {
      start: '2021-01-04',
      sessions: [session('s', on, { papersBy: on, ...changes })],
      ...further,
    });

  test.each<[string, string, object, object[]]>([
    ['nothing', '2027-02-24', {}, []],
    [
      'its date is assumed',
      '2027-02-24',
      { certainty: 'assumed' },
      [{ code: 'sessionAssumed', session: 's' }],
    ],
    [
      'papers are due nobody knows when',
      '2027-02-24',
      { papersBy: undefined },
      [{ code: 'papersByUnknown', session: 's' }],
    ],
    [
      'a holiday',
      '2027-05-06',
      {},
      [{ code: 'freeDay', on: '2027-05-06', holiday: { de: 'Christi Himmelfahrt' } }],
    ],
    ['a Saturday', '2027-02-27', {}, [{ code: 'freeDay', on: '2027-02-27' }]],
    [
      '42 days before an election',
      '2026-02-01',
      {},
      [{ code: 'freeDay' }, { code: 'election', on: '2026-03-15' }],
    ],
    ['43 days before', '2026-01-31', {}, [{ code: 'freeDay' }]],
    ['42 days after', '2026-04-26', {}, [{ code: 'freeDay' }, { code: 'election' }]],
    ['43 days after', '2026-04-27', {}, []],
  ])('%s', (_case, on, changes, expected) => {
    expect(at(on, changes)).toMatchObject(expected);
    expect(at(on, changes)).toHaveLength(expected.length);
  });

  test('the municipality chooses how near an election is', () => {
    const window = (before: number, after: number) => ({ electionWindow: { before, after } });
    expect(at('2026-03-12', {}, window(3, 0))).toHaveLength(1);
    expect(at('2026-03-12', {}, window(2, 100))).toEqual([]);
    expect(at('2026-03-16', {}, window(0, 0))).toEqual([]);
    expect(at('2026-03-16', {}, window(0, 1))).toHaveLength(1);
  });
});

describe('P19 warnings about any step', () => {
  test('Z-07 a step that may follow the funding does so', () => {
    const constraints = { start: '2027-01-04', funding: { to: '2027-01-10' } };
    const may = step('x', { length: weeks(1), mayFollowFunding: true });
    expect(warnings(may, constraints)).toEqual([]);
    expect(warnings({ ...may, length: days(8) }, constraints)).toEqual([
      { code: 'afterFunding', step: 'x', fundingTo: '2027-01-10' },
    ]);
  });

  test.each([
    ['2030-08-30', 0],
    ['2030-08-31', 1],
    ['2019-09-27', 1],
  ])('on %s school holidays are not known, which matters where they are kept free', (start, count) => {
    const blackouts: readonly Blackout[] = [{ id: 'school', title: 'Schulferien', days: 'schoolHolidays' }];
    const subject = step('x', { weekdays: [1, 2, 3, 4, 5, 6] });
    const found = warnings(subject, { start, ...fixedOn(start) }, { blackouts }).filter(
      ({ code }) => code === 'schoolHolidaysUnknown',
    );
    expect(found).toHaveLength(count);
    expect(warnings(subject, { start, ...fixedOn(start) })).toEqual([]);
    if (count > 0)
      expect(found).toEqual([{ code: 'schoolHolidaysUnknown', step: 'x', knownUntil: '2030-08-30' }]);
  });

  test.each<[string, string, object[]]>([
    ['a working day', '2027-02-24', []],
    ['a Saturday', '2027-02-27', [{ code: 'freeDay', step: 'x', on: '2027-02-27' }]],
    ['a holiday', '2027-05-06', [{ code: 'freeDay', holiday: { de: 'Christi Himmelfahrt' } }]],
    ['a blackout', '2027-06-01', [{ code: 'blackout', step: 'x', title: 'Wahlkampf' }]],
  ])('an agreed day on %s', (_case, on, expected) => {
    const june: Blackout = { id: 'june', title: 'Wahlkampf', days: { from: '2027-06-01', to: '2027-06-30' } };
    expect(warnings(step('x'), fixed(on), { blackouts: [june] })).toMatchObject(expected);
    expect(warnings(step('x'), fixed(on), { blackouts: [june] })).toHaveLength(expected.length);
  });

  test('warnings move nothing', () => {
    const plan = planned([event], { start: '2027-02-08' });
    expect(stepOf(plan, 'x')).toMatchObject({ from: '2027-02-08', warnings: [{ code: 'consideration' }] });
  });
});

function fixedOn(from: string): Pick<PlanConstraints, 'steps'> {
  return { steps: [{ step: 'x', fixed: { from } }] };
}

describe('P19 warnings about a time to answer', () => {
  const survey = step('x', { kind: 'survey', length: weeks(2) });
  const from = (day: string): PlanConstraints => ({
    start: '2027-01-04',
    steps: [{ step: 'x', notBefore: day }],
  });

  test('that lies in school holidays for most of its days', () => {
    expect(warnings(survey, from('2027-06-21'))).toEqual([]);
    expect(warnings(survey, from('2027-06-22'))).toMatchObject([
      { code: 'schoolHoliday', from: '2027-06-28', to: '2027-08-06' },
    ]);
    expect(warnings({ ...survey, kind: 'drafting' }, from('2027-07-05'))).toEqual([]);
  });
});

test('P19 what has happened needs no second look', () => {
  const plan = planned([event], fixed('2027-01-17'));
  expect(stepOf(plan, 'x').warnings).toMatchObject([{ code: 'sunday' }]);
  const held = { steps: [{ step: 'x', actual: { from: '2027-01-17', to: '2027-01-17' } }] };
  expect(stepOf(replanned(plan, '2027-02-01', held).plan, 'x').warnings).toEqual([]);
});

test('P19 P21 a step that must not follow the funding is a loss after it, not a warning', () => {
  const funding = { to: '2027-01-08' };
  const plan = planned([step('x')], { start: '2027-01-04', funding });
  const { plan: after, lost } = replanned(plan, '2027-02-01');
  expect(lost).toMatchObject([{ kind: 'fundingEnd', step: 'x' }]);
  expect(stepOf(after, 'x').warnings.map(({ code }) => code)).toEqual(['noReport']);
  const late = replanned(
    planned([step('x', { mayFollowFunding: true })], { start: '2027-01-04', funding }),
    '2027-02-01',
  );
  expect(stepOf(late.plan, 'x').warnings.map(({ code }) => code)).toContain('afterFunding');
});
