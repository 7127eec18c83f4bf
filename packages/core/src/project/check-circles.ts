import { toJsonPointer, type ParseIssue } from '../shared/parse-issue.js';
import type { IdUse } from '../shared/walk-value.js';

/**
 * Rule D17: nothing is part of itself, neither directly nor through others. Every circle is one issue.
 *
 * @param definitions - The first definition of every id.
 */
export function checkCircles(
  definitions: ReadonlyMap<string, IdUse>,
  references: readonly IdUse[],
): ParseIssue[] {
  const links = linksToWholes(definitions, references);
  const issues: ParseIssue[] = [];
  const passed = new Set<string>();

  for (const start of links.keys()) {
    const chain: string[] = [];
    let link: IdUse | undefined;
    for (let id = start; (link = links.get(id)) && !passed.has(id); id = link.id) {
      passed.add(id);
      chain.push(id);
    }
    // Where the way ends at a link of its own chain, it goes round from there.
    const back = link ? chain.findIndex((id) => links.get(id) === link) : -1;
    if (link && back >= 0) {
      issues.push({
        code: 'circularReference',
        path: toJsonPointer(link.path),
        facts: { ids: chain.slice(back) },
      });
    }
  }
  return issues;
}

/** For every id that is part of something, the reference to it. References to nothing lead nowhere. */
function linksToWholes(
  definitions: ReadonlyMap<string, IdUse>,
  references: readonly IdUse[],
): Map<string, IdUse> {
  const idAt = new Map(Array.from(definitions.values(), ({ id, path }) => [placeOf(path), id]));
  const links = new Map<string, IdUse>();
  for (const reference of references) {
    if (reference.path.at(-1) !== 'partOf') continue;
    const part = idAt.get(placeOf(reference.path));
    const hasRightKind = definitions.get(reference.id)?.kind === reference.kind;
    if (part !== undefined && hasRightKind) links.set(part, reference);
  }
  return links;
}

function placeOf(path: IdUse['path']): string {
  return toJsonPointer(path.slice(0, -1));
}
