// How long parseProject takes, beside ajv with the JSON Schema of the same format. Needs `npm run build`.
// The comparison flatters ajv: it checks the shape only, without ids, references, dates and unknown keys.
import { Ajv } from 'ajv';
import { Bench } from 'tinybench';
import { parseProject, parseProjectText } from '../dist/index.js';
import { projectJsonSchema } from '../dist/json-schema.js';
import { measuresProject } from './measures-project.mjs';

const sizes = [1, 100, 1_000, 10_000];
const limits = { msAt1000: 60, growthTo10000: 2 };

const validate = new Ajv().compile(projectJsonSchema);
const bench = new Bench({ time: 1_000, iterations: 10, warmupTime: 500, warmupIterations: 5 });

for (const size of sizes) {
  const project = measuresProject(size);
  const result = parseProject(project);
  if (!result.ok || result.notes.length > 0 || !validate(project)) {
    throw new Error(`The project of ${size} measures is not valid: ${JSON.stringify(result).slice(0, 500)}`);
  }
  bench.add(`parseProject ${size}`, () => parseProject(project));
  bench.add(`ajv ${size}`, () => validate(project));
}
const largestText = JSON.stringify(measuresProject(10_000), null, 2);
bench.add('parseProjectText 10000', () => parseProjectText(largestText));
bench.add('JSON.parse 10000', () => JSON.parse(largestText));
await bench.run();

const perMeasure = (size) => median(`parseProject ${size}`) / size;
const growth = perMeasure(10_000) / perMeasure(1_000);

console.table(
  sizes.map((size) => ({
    measures: size,
    'parseProject (ms)': rounded(median(`parseProject ${size}`)),
    'ms per measure': rounded(perMeasure(size)),
    'ajv, shape only (ms)': rounded(median(`ajv ${size}`)),
  })),
);
console.log(
  `Text of 10,000 measures (${rounded(largestText.length / 1e6)} million characters): parseProjectText ` +
    `${rounded(median('parseProjectText 10000'))} ms, JSON.parse alone ${rounded(median('JSON.parse 10000'))} ms.`,
);

const judgements = [
  judge('parseProject with 1,000 measures, ms', median('parseProject 1000'), limits.msAt1000),
  judge('time per measure at 10,000 to that at 1,000', growth, limits.growthTo10000),
];
process.exitCode = judgements.every(Boolean) ? 0 : 1;

function median(name) {
  const result = bench.getTask(name)?.result;
  if (result?.state !== 'completed')
    throw new Error(`${name} did not finish: ${result?.error ?? result?.state}`);
  return result.latency.p50;
}

function judge(what, value, limit) {
  const holds = value <= limit;
  console.log(`${holds ? 'kept  ' : 'BROKEN'} ${what}: ${rounded(value)}, at most ${limit}`);
  return holds;
}

function rounded(value) {
  return Number(value.toPrecision(3));
}
