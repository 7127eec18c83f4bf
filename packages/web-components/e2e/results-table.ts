import type { Reporter, TestCase, TestModule } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** Where the result stands in the table. */
    check?: string;
    element?: string;
    /** A figure that is worth reading although nothing failed. */
    figure?: string;
  }
}

/** Prints which element passed which check, once all tests are done. */
export class ResultsTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const cases = modules.flatMap((module) => [...module.children.allTests()]);
    const lines = tableOf(cases.map(resultOf).filter((result) => result !== undefined));
    if (lines.length > 0) console.log(`\n${lines.join('\n')}\n`);
  }
}

interface Result {
  readonly check: string;
  readonly element: string;
  readonly mark: string;
}

function resultOf(test: TestCase): Result | undefined {
  const { check, element, figure } = test.meta();
  if (check === undefined || element === undefined) return undefined;
  const { state } = test.result();
  const word = { passed: 'ok', failed: 'FEHLER', skipped: '-', pending: '?' }[state];
  return { check, element, mark: state === 'passed' && figure !== undefined ? figure : word };
}

/** Checks below each other, elements beside each other. */
function tableOf(results: readonly Result[]): string[] {
  const elements = [...new Set(results.map(({ element }) => element))].sort();
  const checks = [...new Set(results.map(({ check }) => check))].sort();
  const firstWidth = Math.max(...checks.map(({ length }) => length), 0);
  const line = (first: string, cells: readonly string[]) =>
    `${first.padEnd(firstWidth)}  ${cells.map((cell, index) => cell.padEnd(elements[index]?.length ?? 0)).join('  ')}`.trimEnd();
  if (results.length === 0) return [];
  return [
    line('Prüfung', elements),
    ...checks.map((check) =>
      line(
        check,
        elements.map(
          (element) => results.find((each) => each.check === check && each.element === element)?.mark ?? '',
        ),
      ),
    ),
  ];
}
