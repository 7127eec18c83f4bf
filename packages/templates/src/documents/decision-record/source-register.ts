import type { DecisionRecord, SourceRef } from '@wirkt/core';

/** A source with its place in the list at the end of a record. */
export interface NumberedSource {
  /** From 1. */
  readonly number: number;
  /** Id of its entry in the document. */
  readonly target: string;
  readonly source: SourceRef;
}

/** Every source that a record names, each once, numbered in the order of the list. */
export function sourceRegister({
  sources,
  contradictions,
  noEntitlement,
  decision,
}: DecisionRecord): ReadonlyMap<string, NumberedSource> {
  const named = [
    ...sources,
    ...(decision.edition ? [decision.edition.basis] : []),
    ...(noEntitlement ? [noEntitlement] : []),
    ...contradictions.flatMap(({ statements }) => statements.map(({ source }) => source)),
  ];
  const register = new Map<string, NumberedSource>();
  for (const source of named) {
    if (register.has(source.id)) continue;
    const number = register.size + 1;
    register.set(source.id, { number, target: `source-${number}`, source });
  }
  return register;
}
