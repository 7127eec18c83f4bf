import type { FundingRule } from '../funding/funding-finding.js';

type RuleNames = Readonly<Record<FundingRule | 'edition', string>>;

/** Names of rules, each once. */
export function distinctNames(rules: readonly (FundingRule | 'edition')[], names: RuleNames): string[] {
  return [...new Set(rules.map((rule) => names[rule]))];
}
