// How long planProcess takes against the number of steps, forwards and backwards, and beside it replanning, a
// process that does not fit (every conflict comes with remedies that were tried), and a rule that recurs for ten
// years. Needs `npm run build`. There is no peer on npm that knows working days, holidays and sessions, so the
// limits are those of a page: one picture takes 16 ms.
import { createCalendar, occurrences, planProcess, replanProcess } from '../dist/index.js';
import { processOf, sessionsOf } from './planned-process.mjs';

const counts = [10, 40, 100, 250, 500, 1_000];
// A hand that moves a slider wants a plan within one picture, 40 steps are a process of 18 months.
const limits = { forty: 2, fiveHundred: 50, conflicts: 16, replanning: 4, occurrences: 5, growth: 3 };
const calendar = createCalendar({ state: 'DE-HE', movableDays: [{ from: '2027-02-08', to: '2027-02-09' }] });
const processes = new Map(counts.map((count) => [count, processOf(count)]));
const funded = { start: '2027-01-11', funding: { from: '2027-01-11' } };
const everySession = sessionsOf(70);
// A municipality names the sessions of the time of the process and of the year after it.
const forwardsOf = new Map(
  counts.map((count) => {
    const { to } = planned(processes.get(count), { ...funded, sessions: everySession });
    const last = `${Number(to.slice(0, 4)) + 1}-12-31`;
    return [count, { ...funded, sessions: everySession.filter(({ on }) => on <= last) }];
  }),
);
const plans = new Map(counts.map((count) => [count, planned(processes.get(count), forwardsOf.get(count))]));
const backwardsOf = new Map(
  counts.map((count) => [
    count,
    { ...forwardsOf.get(count), direction: 'backwards', end: plans.get(count).to },
  ]),
);
const fortySteps = processes.get(40);
const fortyPlan = plans.get(40);
const tooShort = {
  ...forwardsOf.get(40),
  end: '2027-06-30',
  funding: { from: '2027-01-11', to: '2027-05-31' },
  steps: [
    { step: 'step-3', fixed: { from: '2027-01-12' } },
    { step: 'step-5', fixed: { from: '2027-05-06' } },
    { step: 'step-9', session: 'council-0' },
  ],
};
const facts = {
  steps: [
    { step: 'step-0', actual: { from: '2027-01-11', to: '2027-01-22' } },
    { step: 'step-1', actual: { from: '2027-01-25' } },
    { step: 'step-7', forecast: { from: '2027-06' } },
  ],
  cancelledSessions: ['council-4'],
};
// Every Thursday, but not in the holidays, and moved off public holidays.
const rule = {
  pattern: 'weekly',
  weekday: 'thursday',
  from: '2020-01-02',
  onSchoolHoliday: 'drop',
  onPublicHoliday: 'nextWorkingDay',
};
const decade = { from: '2020-01-01', to: '2029-12-31' };

const tasks = {
  ...Object.fromEntries(
    counts.flatMap((count) => [
      [`forwards ${count}`, () => planned(processes.get(count), forwardsOf.get(count))],
      [`backwards ${count}`, () => planned(processes.get(count), backwardsOf.get(count))],
    ]),
  ),
  'replanProcess 40': () => replanProcess(fortyPlan, facts, { today: '2027-02-10', calendar }),
  'conflicts 40': () => conflicting(fortySteps, tooShort),
  'occurrences of ten years': () => occurrences(rule, decade, calendar),
};
const milliseconds = medians(tasks, 15);

console.table(
  counts.map((count) => ({
    steps: count,
    years: Number(plans.get(count).to.slice(0, 4)) - 2026,
    'forwards (ms)': rounded(milliseconds[`forwards ${count}`]),
    'backwards (ms)': rounded(milliseconds[`backwards ${count}`]),
    'µs per step forwards': rounded((milliseconds[`forwards ${count}`] * 1_000) / count),
    'µs per step backwards': rounded((milliseconds[`backwards ${count}`] * 1_000) / count),
  })),
);
console.log(
  `Ten years of a rule: ${occurrences(rule, decade, calendar).length} occurrences. ` +
    `A process that does not fit: ${conflicting(fortySteps, tooShort).length} conflicts.`,
);

const growth = (direction) =>
  milliseconds[`${direction} 1000`] / 1_000 / (milliseconds[`${direction} 100`] / 100);
const judgements = [
  ...['forwards', 'backwards'].flatMap((direction) => [
    judge(`40 steps ${direction}, ms, at most`, milliseconds[`${direction} 40`], limits.forty),
    judge(`500 steps ${direction}, ms, at most`, milliseconds[`${direction} 500`], limits.fiveHundred),
    judge(`time per step at 1,000 to that at 100 ${direction}, at most`, growth(direction), limits.growth),
  ]),
  judge('replanning of 40 steps, ms, at most', milliseconds['replanProcess 40'], limits.replanning),
  judge('conflicts of 40 steps with remedies, ms, at most', milliseconds['conflicts 40'], limits.conflicts),
  judge(
    'occurrences of ten years, ms, at most',
    milliseconds['occurrences of ten years'],
    limits.occurrences,
  ),
];
process.exitCode = judgements.every(Boolean) ? 0 : 1;

function planned(template, constraints) {
  const result = planProcess(template, constraints, calendar);
  if (!result.ok) throw new Error(`No plan: ${JSON.stringify(result.conflicts)}`);
  return result.plan;
}

function conflicting(template, constraints) {
  const result = planProcess(template, constraints, calendar);
  if (result.ok) throw new Error('The process fits, so there is nothing to measure.');
  return result.conflicts;
}

/** Median of the warm rounds; the tasks take turns, so that none has the quiet moments for itself. */
function medians(some, rounds) {
  const times = {};
  for (let round = 0; round < rounds + 3; round += 1) {
    for (const [name, run] of Object.entries(some)) {
      const before = performance.now();
      run();
      // The first rounds only warm up.
      if (round >= 3) (times[name] ??= []).push(performance.now() - before);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [
      name,
      all.toSorted((one, other) => one - other)[all.length >> 1],
    ]),
  );
}

function judge(what, value, limit) {
  const holds = value <= limit;
  console.log(`${holds ? 'kept  ' : 'BROKEN'} ${what} ${limit}: ${rounded(value)}`);
  return holds;
}

function rounded(value) {
  return Number(value.toPrecision(3));
}
