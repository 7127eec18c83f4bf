import type { RepositoryFile } from './repository-files.js';
import { testTitlesOf } from './test-titles.js';

/** Prefixes of rule ids that the architecture gives away; SPEC.md may add others. */
const agreedPrefixes = ['F', 'P', 'C', 'S', 'B', 'A'];

const ruleLine = /^[-*] \*\*([A-Z]+\d+[a-z]?)\*\*/gm;

/**
 * What is wrong between the rules of SPEC.md and the tests that prove them.
 *
 * A rule is a line `- **P1** text`. A test proves it by naming the id in its title or in the title of a
 * suite around it. Table rows name Z-numbers (findings in the sources), which are no rules.
 */
export function faultsOfSpec(specs: readonly RepositoryFile[], tests: readonly RepositoryFile[]): string[] {
  const rules = specs.flatMap(({ path, text }) =>
    Array.from(text.matchAll(ruleLine), ([, id = '']) => ({ id, path })),
  );
  const ids = new Set(rules.map(({ id }) => id));
  const prefixes = new Set([...agreedPrefixes, ...Array.from(ids, prefixOf)]);
  const named = tests.flatMap((file) =>
    testTitlesOf(file)
      .titles.flatMap(idsIn)
      .map((id) => ({ id, path: file.path })),
  );
  const proven = new Set(named.map(({ id }) => id));

  const repeated = rules
    .filter(({ id }, index) => rules.findIndex((other) => other.id === id) !== index)
    .map(({ id, path }) => `${path}: ${id} ist zweimal vergeben. Eine Nummer wird nie wiederverwendet.`);
  const unproven = rules
    .filter(({ id }) => !proven.has(id))
    .map(({ id, path }) => `${path}: Zu ${id} gibt es keinen Test. Nennen Sie ${id} im Titel eines Tests.`);
  const unknown = named
    .filter(({ id }) => prefixes.has(prefixOf(id)) && !ids.has(id))
    .map(({ id, path }) => `${path}: ${id} steht in keiner SPEC.md. Ergänzen Sie dort „- **${id}** …“.`);
  return [...new Set([...repeated, ...unproven, ...unknown])];
}

/**
 * Z-numbers that tests name, in titles or table rows, and that SPEC.md does not list.
 */
export function unknownFindings(
  specs: readonly RepositoryFile[],
  tests: readonly RepositoryFile[],
): string[] {
  const listed = new Set(specs.flatMap(({ text }) => findingsIn(text)));
  const unknown = tests.flatMap((file) => {
    const { titles, cells } = testTitlesOf(file);
    return [...titles, ...cells]
      .flatMap(findingsIn)
      .filter((finding) => !listed.has(finding))
      .map((finding) => `${file.path}: ${finding} fehlt in der Tabelle der SPEC.md.`);
  });
  return [...new Set(unknown)];
}

function idsIn(title: string): string[] {
  return Array.from(title.matchAll(/(?<![\p{L}\d_-])[A-Z]+\d+[a-z]?(?![\p{L}\d_-])/gu), ([id]) => id);
}

function findingsIn(text: string): string[] {
  return Array.from(text.matchAll(/(?<![\p{L}\d])Z-\d+(?!\d)/gu), ([finding]) => finding);
}

function prefixOf(id: string): string {
  return id.replace(/\d.*$/, '');
}
