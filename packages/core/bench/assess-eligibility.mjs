// How long assessEligibility takes, beside json-rules-engine with one rule for each criterion, in the same run
// and on the same applications. Needs `npm run build`. The comparison flatters the engine: it only says which
// rules are met, without "missing", reasons, figures, sources and remedies. One more line shows it over facts
// that were taken out of the application before the clock ran; no limit hangs on that one.
import { assessEligibility, kivHessen } from '../dist/index.js';
import { fundingApplications } from './funding-applications.mjs';
import { flatFacts, flatFundingEngine, fundingEngine, ruleCount } from './funding-engine.mjs';

const counts = [1_000, 10_000, 100_000];
const limits = { timesFaster: 10, microseconds: 100, growth: 2 };
const request = { on: '2022-03-01' };

// Of 100,000 applications each stands ten times: what is measured is the work, not the room in memory.
const applications = fundingApplications(10_000);
const some = applications.slice(0, 2_000);
const facts = some.map(flatFacts);
const engine = fundingEngine();
const flatEngine = flatFundingEngine();
await assertSameJudgement(some.slice(0, 1_000));

const tasks = [
  ...counts.map((count) => ({ name: `assessEligibility ${count}`, count, run: () => assessAll(count) })),
  {
    name: 'json-rules-engine',
    count: some.length,
    run: async () => {
      for (const application of some) await engine.run({ application });
    },
  },
  {
    name: 'flat facts',
    count: facts.length,
    run: async () => {
      for (const each of facts) await flatEngine.run(each);
    },
  },
];
const microseconds = await fastestOf(9, tasks);
const perApplication = (count) => microseconds[`assessEligibility ${count}`];

console.table(
  counts.map((count) => ({
    applications: count,
    'assessEligibility (ms)': rounded((perApplication(count) * count) / 1_000),
    'µs per application': rounded(perApplication(count)),
  })),
);
console.log(
  `json-rules-engine with ${ruleCount} rules: ${rounded(microseconds['json-rules-engine'])} µs per application, ` +
    `${rounded(microseconds['flat facts'])} µs over flat facts.`,
);

const growth = Math.max(...counts.map(perApplication)) / perApplication(counts[0]);
const judgements = [
  judge(
    'json-rules-engine to assessEligibility, times, at least',
    microseconds['json-rules-engine'] / perApplication(10_000),
    limits.timesFaster,
    true,
  ),
  judge(
    'assessEligibility for each of 10,000 applications, µs, at most',
    perApplication(10_000),
    limits.microseconds,
  ),
  judge('longest time per application to that at 1,000, at most', growth, limits.growth),
];
process.exitCode = judgements.every(Boolean) ? 0 : 1;

function assessAll(count) {
  let eligible = 0;
  for (let index = 0; index < count; index += 1) {
    const { outcome } = assessEligibility(applications[index % applications.length], kivHessen, request);
    if (outcome === 'eligible') eligible += 1;
  }
  return eligible;
}

/**
 * Time of the processor for one application, in the fastest of several rounds: what else runs on the
 * machine only ever adds. The tasks take turns, so that none has the quiet moments for itself.
 */
async function fastestOf(rounds, some) {
  const fastest = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, count, run } of some) {
      const before = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(before);
      // The first round only warms up.
      if (round > 0) fastest[name] = Math.min(fastest[name] ?? Infinity, (user + system) / count);
    }
  }
  return fastest;
}

/** Both judge the same: a rule of the engine is met where the criterion is. */
async function assertSameJudgement(sample) {
  const outcomes = new Set();
  for (const application of sample) {
    const { events } = await engine.run({ application });
    const decision = assessEligibility(application, kivHessen, request);
    outcomes.add(decision.outcome);
    const met = decision.findings.filter(({ outcome }) => outcome === 'met').map(({ rule }) => rule);
    const fired = events
      .map(({ type }) => type)
      .toSorted((one, other) => met.indexOf(one) - met.indexOf(other));
    if (fired.join() !== met.join()) {
      throw new Error(
        `${application.title}: the engine finds ${fired.join()} met, assessEligibility ${met.join()}.`,
      );
    }
  }
  if (outcomes.size < 2) throw new Error('The applications all have the same outcome.');
}

function judge(what, value, limit, isLeast = false) {
  const holds = isLeast ? value >= limit : value <= limit;
  console.log(`${holds ? 'kept  ' : 'BROKEN'} ${what} ${limit}: ${rounded(value)}`);
  return holds;
}

function rounded(value) {
  return Number(value.toPrecision(3));
}
