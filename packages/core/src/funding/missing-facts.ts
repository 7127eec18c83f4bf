import { fundingFacts, type FundingFact } from './funding-facts.js';
import type { FundingFinding, FundingRule } from './funding-finding.js';

/** A fact that was not given, with what it would settle. */
export interface MissingFact {
  readonly fact: FundingFact;
  /** Criteria that wait for it, those that decide first. */
  readonly rules: readonly (FundingRule | 'edition')[];
  /** How many of them decide. */
  readonly decisive: number;
  /** Id of the further criterion, where the fact is one of a programme's own. */
  readonly criterion?: string;
}

/**
 * Rule F29: facts that were not given, ranked by how many deciding criteria they would settle, then by
 * all criteria, then by the order of a sensible conversation. A criterion that is decided needs nothing.
 */
export function rankMissingFacts(findings: readonly FundingFinding[]): MissingFact[] {
  const waiting = findings.filter(({ outcome }) => outcome === 'missing');
  if (waiting.length === 0) return [];
  const facts = new Map<string, MissingFact>();
  for (const finding of waiting) {
    const criterion = finding.reason === 'furtherMissing' ? finding.facts.criterion : undefined;
    for (const fact of finding.needs) {
      const key = criterion === undefined ? fact : `${fact} ${criterion}`;
      const known = facts.get(key) ?? {
        fact,
        rules: [],
        decisive: 0,
        ...(criterion !== undefined && { criterion }),
      };
      const isDecisive = finding.force === 'must';
      facts.set(key, {
        ...known,
        rules: isDecisive ? [finding.rule, ...known.rules] : [...known.rules, finding.rule],
        decisive: known.decisive + (isDecisive ? 1 : 0),
      });
    }
  }
  return [...facts.values()].toSorted(
    (one, other) =>
      other.decisive - one.decisive ||
      other.rules.length - one.rules.length ||
      fundingFacts.indexOf(one.fact) - fundingFacts.indexOf(other.fact),
  );
}
