import { posix } from 'node:path';

/** What the consumer's sources need to know of an entry. */
interface ImportedEntry {
  readonly specifier: string;
}

/** Entries that register elements, at once or when a page uses them; all others must not. */
export function registers(specifier: string): boolean {
  return ['define', 'loader'].includes(posix.basename(specifier));
}

/** What a module in Node.js found after importing entries. */
export interface ImportReport {
  /** Elements that are registered afterwards. */
  readonly registered: readonly string[];
  /** Names that each entry really gives away, sorted. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** A module for Node.js that imports entries and prints an `ImportReport`. */
export function nodeModule(entries: readonly ImportedEntry[], tagNames: readonly string[]): string {
  return `const names = {};
for (const specifier of ${JSON.stringify(entries.map(({ specifier }) => specifier))}) {
  names[specifier] = Object.keys(await import(specifier)).sort();
}
const registered = ${JSON.stringify(tagNames)}.filter((tagName) => globalThis.customElements?.get(tagName));
console.log(JSON.stringify({ registered, names }));
`;
}

/** A module for a page; what is imported by name stays in the bundle because the page asks for it. */
export function pageModule({ specifier }: ImportedEntry): string {
  return registers(specifier)
    ? `import '${specifier}';\n`
    : `import * as names from '${specifier}';\nglobalThis.importedNames = Object.keys(names);\n`;
}

/** A page around a module, with the elements in it as a portal would use them. */
export function pageAround(script: string): string {
  return `<!doctype html>
<html lang="de">
  <meta charset="utf-8" />
  <title>Portal</title>
  <link rel="icon" href="data:," />
  <script type="module" src="${script}"></script>
  <wirkt-project src="/strategie.json" today="2021-10-01">
    <wirkt-process-timeline><p>Unser Prozess</p></wirkt-process-timeline>
  </wirkt-project>
</html>
`;
}

/** A TypeScript source that uses every entry, with values and types as a developer would. */
export function typedModule(entries: readonly ImportedEntry[]): string {
  const imports = entries.map(({ specifier }, index) =>
    registers(specifier) ? `import '${specifier}';` : `import * as entry${index} from '${specifier}';`,
  );
  const uses = entries.flatMap(({ specifier }, index) => (registers(specifier) ? [] : [`entry${index}`]));
  return `${imports.join('\n')}
import { parseProject, phaseStates, type ParseIssue, type Project } from '@wirkt/core';
import { weiterstadt } from '@wirkt/core/examples';
import { describeIssue } from '@wirkt/core/locales/de';
import { WirktProcessTimeline } from '@wirkt/web-components';

export const entries: object[] = [${uses.join(', ')}];

const result = parseProject(JSON.parse('{}'));
export const project: Project | undefined = result.ok ? result.project : undefined;
export const messages: string[] = result.ok ? [] : result.issues.map((issue: ParseIssue) => describeIssue(issue));
export const states: ReadonlyMap<string, 'planned' | 'next' | 'running' | 'done' | 'overdue' | 'postponed' | 'cancelled'> = phaseStates(
  weiterstadt.process?.phases ?? [],
  '2021-10-01',
);

const timeline: WirktProcessTimeline = document.createElement('wirkt-process-timeline');
timeline.project = weiterstadt;
timeline.headingLevel = 3;
// @ts-expect-error An element knows its properties.
timeline.unknownProperty = 1;
// @ts-expect-error A project is no text, so its type has not decayed.
export const wrong: Project = 'text';
`;
}

/** Compiler settings of a strict consumer who also checks the declarations of its packages. */
export function compilerSettings(module: 'nodenext' | 'bundler'): string {
  return JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      ...(module === 'nodenext'
        ? { module: 'nodenext', moduleResolution: 'nodenext' }
        : { module: 'preserve', moduleResolution: 'bundler' }),
    },
    files: ['portal.ts'],
  });
}
