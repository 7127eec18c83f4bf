import type { Network, NetworkStep } from './network.js';

/** A step with everything that it waits for, directly or by detours. */
export function withAncestors(id: string, { byId }: Network): Set<string> {
  const found = new Set([id]);
  // The set grows while it is gone through.
  for (const each of found) byId.get(each)?.predecessors.forEach(({ step }) => found.add(step));
  return found;
}

/** The step that a plan leads to: the one asked for, else the last decision of a council, else the last step. */
export function targetOf({ ordered, byId }: Network, wished: string | undefined): NetworkStep | undefined {
  const asked = wished === undefined ? undefined : byId.get(wished);
  return asked ?? ordered.findLast(({ template }) => template.session?.role === 'decides') ?? ordered.at(-1);
}
