// How long assessEligibility takes, beside json-rules-engine with one rule for each criterion, in the same run
// and on the same applications. Needs `npm run build`. The comparison flatters the engine: it only says which
// rules are met, without "missing", reasons, figures, sources and remedies. A third column shows it over facts
// that were taken out of the application before the clock ran; no limit hangs on that one.
import { Bench } from 'tinybench';
import { assessEligibility, kivHessen } from '../dist/index.js';
import { fundingApplications } from './funding-applications.mjs';
import { flatFacts, flatFundingEngine, fundingEngine, ruleCount } from './funding-engine.mjs';

const counts = [1_000, 10_000, 100_000];
const limits = { timesFaster: 10, microseconds: 100, growth: 2 };
const request = { on: '2022-03-01' };

// Of 100,000 applications each stands ten times: what is measured is the work, not the room in memory.
const applications = fundingApplications(10_000);
const engine = fundingEngine();
const flatEngine = flatFundingEngine();
await assertSameJudgement(applications.slice(0, 1_000));

const bench = new Bench({ time: 1_000, iterations: 5, warmupTime: 500, warmupIterations: 2 });
for (const count of counts) bench.add(`assessEligibility ${count}`, () => assessAll(count));
await bench.run();

// The engine is so much slower that a part of the applications tells its time.
const some = applications.slice(0, 2_000);
const facts = some.map(flatFacts);
const engineBench = new Bench({ time: 2_000, iterations: 3, warmupTime: 0, warmupIterations: 1 });
engineBench.add('json-rules-engine', async () => {
  for (const application of some) await engine.run({ application });
});
engineBench.add('flat facts', async () => {
  for (const each of facts) await flatEngine.run(each);
});
await engineBench.run();

const perApplication = (count) => (median(bench, `assessEligibility ${count}`) / count) * 1_000;
const perEngineRun = (name) => (median(engineBench, name) / some.length) * 1_000;

console.table(
  counts.map((count) => ({
    applications: count,
    'assessEligibility (ms)': rounded(median(bench, `assessEligibility ${count}`)),
    'µs per application': rounded(perApplication(count)),
  })),
);
console.log(
  `json-rules-engine with ${ruleCount} rules: ${rounded(perEngineRun('json-rules-engine'))} µs per application, ` +
    `${rounded(perEngineRun('flat facts'))} µs over flat facts.`,
);

const growth = Math.max(...counts.map(perApplication)) / perApplication(counts[0]);
const judgements = [
  judge(
    'assessEligibility, times as fast as json-rules-engine, at least',
    perEngineRun('json-rules-engine') / perApplication(10_000),
    limits.timesFaster,
    true,
  ),
  judge(
    'assessEligibility for each of 10,000 applications, µs, at most',
    perApplication(10_000),
    limits.microseconds,
  ),
  judge('time per application at most to that at 1,000, at most', growth, limits.growth),
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

function median(from, name) {
  const result = from.getTask(name)?.result;
  if (result?.state !== 'completed')
    throw new Error(`${name} did not finish: ${result?.error ?? result?.state}`);
  return result.latency.p50;
}

function judge(what, value, limit, isLeast = false) {
  const holds = isLeast ? value >= limit : value <= limit;
  console.log(`${holds ? 'kept  ' : 'BROKEN'} ${what} ${limit}: ${rounded(value)}`);
  return holds;
}

function rounded(value) {
  return Number(value.toPrecision(3));
}
