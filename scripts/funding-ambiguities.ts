import type { RepositoryFile } from './repository-files.js';
import { testCasesOf, type TestCase } from './test-cases.js';

const outcomes = ['met', 'notMet', 'missing', 'unclear', 'notApplicable'];

/** An ambiguity of the register that rules of funding judge, as SPEC.md lists it. */
export interface FundingAmbiguity {
  readonly entry: string;
  readonly subject: string;
  /** Rules of funding that SPEC.md names for it. */
  readonly rules: readonly string[];
}

/** What one test says about an ambiguity. */
interface Proof {
  readonly rules: readonly string[];
  readonly outcome: string;
  readonly what: string;
  readonly path: string;
}

/** Rows of the register in SPEC.md that name a rule of funding. */
export function fundingAmbiguities(spec: string): FundingAmbiguity[] {
  return [...spec.matchAll(/^\| (Z-\d+) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)].flatMap(
    ([, entry = '', subject = '', representation = '']) => {
      const rules = rulesIn(representation);
      return rules.length > 0 ? [{ entry, subject, rules }] : [];
    },
  );
}

/** The page with every ambiguity on funding: which criterion judges it, with what outcome, in which test. */
export function ambiguitiesPage(spec: string, tests: readonly RepositoryFile[]): string {
  const cases = tests.flatMap(testCasesOf);
  const sections = fundingAmbiguities(spec).map((ambiguity) => {
    const rows = proofsOf(ambiguity, cases).map(
      ({ rules, outcome, what, path }) =>
        `| ${rules.join(', ')} | ${outcome} | ${cell(what)} | ${shortPath(path)} |`,
    );
    return [
      `## ${ambiguity.entry} · ${ambiguity.subject}`,
      '',
      '| Criterion | Outcome | Case | Test |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
  });
  return [
    '# Ambiguities of funding',
    '',
    'What becomes of each contradiction and ambiguity in the sources on funding: the criterion that judges it, its outcome, and the test that proves it. The numbers are those of the register in [SPEC.md](../packages/core/SPEC.md). This page is written by `npm run ambiguities` from the titles and tables of the tests and compared in every test run. No outcome stands where a test proves something else than one.',
    '',
    ...sections,
  ].join('\n');
}

/** What is wrong between the register and the tests. */
export function faultsOfAmbiguities(spec: string, tests: readonly RepositoryFile[]): string[] {
  const cases = tests.flatMap(testCasesOf);
  return fundingAmbiguities(spec).flatMap((ambiguity) => {
    const proven = new Set(proofsOf(ambiguity, cases).flatMap(({ rules }) => rules));
    if (proven.size === 0)
      return [
        `${ambiguity.entry} hat keinen Test. Nennen Sie die Nummer im Titel oder in der Zeile eines Tests.`,
      ];
    return ambiguity.rules
      .filter((rule) => !proven.has(rule))
      .map((rule) => `${ambiguity.entry}: Kein Test nennt die Nummer zusammen mit ${rule}.`);
  });
}

/** Tests that name the ambiguity together with at least one rule of funding. */
function proofsOf({ entry }: FundingAmbiguity, cases: readonly TestCase[]): Proof[] {
  const proofs = cases.flatMap(({ path, titles, row }) => {
    const isNamed = [...titles, ...row].some((text) => new RegExp(`${entry}(?!\\d)`).test(text));
    // The nearest rule says what it is about: that of the row, of the title, of the suite around it.
    const rules =
      [row.flatMap(rulesIn), ...titles.map(rulesIn).toReversed()].find((each) => each.length > 0) ?? [];
    if (!isNamed || rules.length === 0) return [];
    const outcome = row.filter((text) => outcomes.includes(text)).join(' → ');
    return [{ path, rules: [...new Set(rules)], outcome, what: caseOf(titles, row) }];
  });
  return proofs.toSorted((one, other) => ruleNumber(one) - ruleNumber(other));
}

/** What the case is about: its title without numbers, with the words of its row at the first open place. */
function caseOf(titles: readonly string[], row: readonly string[]): string {
  const words = row.find((text) => !outcomes.includes(text) && withoutNumbers(text) !== '') ?? '';
  const title = withoutNumbers(titles.at(-1) ?? '').replace(/^(?:%\w )+(?=%\w)/, '');
  // What is left are open places for figures and outcomes, which stand elsewhere.
  return title.replace(/%\w/, () => withoutNumbers(words)).replace(/[ (,:→]*%[\w#].*$/, '');
}

function withoutNumbers(text: string): string {
  return text.replaceAll(/(?<![\p{L}\d])(?:Z-\d+|F\d+)(?!\d) ?/gu, '').trim();
}

function rulesIn(text: string): string[] {
  return Array.from(text.matchAll(/(?<![\p{L}\d_-])F\d+(?![\p{L}\d_-])/gu), ([rule]) => rule);
}

function ruleNumber({ rules: [first = ''] }: Proof): number {
  return Number(first.slice(1));
}

function shortPath(path: string): string {
  return `\`${path.replace(/^packages\/core\/src\//, '')}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
