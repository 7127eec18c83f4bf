import type { EligibilityDecision } from '../funding/assess-eligibility.js';
import type { FinancePlanCheck } from '../funding/check-finance-plan.js';
import type { EditionComparison } from '../funding/compare-editions.js';
import type { FundingFinding } from '../funding/funding-finding.js';
import type { MissingFact } from '../funding/missing-facts.js';
import type { Remedy } from '../funding/remedies.js';
import { resolveText } from '../shared/localized-text.js';
import type { SourceRef } from '../shared/source.js';
import { describeDate } from './en-dates.js';
import {
  costKindWords,
  eligibilityWords,
  factNames,
  forceWords,
  fundingRuleNames,
  outcomeWords,
} from './en-funding-names.js';
import { balances, describeMoney, list } from './en-funding-phrases.js';
import { reasonWords } from './en-funding-reasons.js';
import { remedyWords } from './en-funding-remedies.js';
import { reasonInWords, remedyInWords } from './funding-words.js';
import { distinctNames } from './rule-names.js';

export {
  costKindWords,
  eligibilityWords,
  factNames,
  forceWords,
  fundOriginWords,
  fundStatusWords,
  fundingRuleNames,
  outcomeWords,
} from './en-funding-names.js';
export { describeMoney } from './en-funding-phrases.js';
export { recordWords } from './en-funding-record.js';

const elsewhereNote =
  'The chosen edition is silent on this; the measure comes from another source and only gives an indication.';

/** One finding in one or two sentences, with its figures and what to clarify with whom. */
export function describeFinding(finding: FundingFinding): string {
  const sentence = reasonInWords(reasonWords, finding);
  const isAdvice = finding.isElsewhere && finding.outcome !== 'notApplicable';
  return isAdvice ? `${sentence} ${elsewhereNote}` : sentence;
}

/** What would meet a criterion, as an instruction. */
export function describeRemedy(remedy: Remedy): string {
  return remedyInWords(remedyWords, remedy);
}

/** A fact that is missing and what it would settle. */
export function describeMissingFact({ fact, rules, decisive }: MissingFact): string {
  const name = factNames[fact];
  const others = distinctNames(rules, fundingRuleNames).filter((rule) => rule !== name);
  const weight = forceWords[decisive > 0 ? 'must' : 'should'];
  return others.length > 0 ? `${name} (${weight}; for: ${list(others)})` : `${name} (${weight})`;
}

/** The decision in two or three sentences: outcome, what decides, by which rules. */
export function describeDecision(decision: EligibilityDecision): string {
  const { outcome, findings } = decision;
  const [refused] = findings.filter(({ rule }) => rule === 'edition');
  if (refused) return `${eligibilityWords[outcome]} ${describeFinding(refused)}`;
  return [eligibilityWords[outcome], whatDecides(decision), describeChoice(decision)]
    .filter((part) => part !== '')
    .join(' ');
}

function whatDecides({ outcome, findings }: EligibilityDecision): string {
  const decisive = findings.filter(({ force }) => force === 'must');
  const named = (wanted: FundingFinding['outcome']) =>
    list(
      distinctNames(
        decisive.filter((each) => each.outcome === wanted).map(({ rule }) => rule),
        fundingRuleNames,
      ),
    );
  if (outcome === 'eligible') return 'All known conditions are met.';
  if (outcome === 'ineligible') return `Not met: ${named('notMet')}.`;
  const missing = named('missing');
  const unclear = named('unclear');
  return [
    missing === '' ? '' : `Information is missing on: ${missing}.`,
    unclear === '' ? '' : `Unclear: ${unclear}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** By which date or id the rules were chosen. */
export function describeChoice({ edition, choice }: EligibilityDecision): string {
  if (!edition || !choice) return '';
  const title = resolveText(edition.title, 'en', 'de').text;
  const isInferred = edition.certainty === 'inferred' ? ' From when to when it held is inferred.' : '';
  const deviations =
    choice.deviations.length > 0 ? ' The selected statements from undated sources apply too.' : '';
  const chosen =
    choice.by === 'date'
      ? `Checked by: ${title}; these are the rules for an application of ${describeDate(choice.on)}.`
      : `Checked by: ${title}, chosen explicitly, for an application of ${describeDate(choice.on)}.`;
  return `${chosen}${isInferred}${deviations}`;
}

/** What changed between two editions, one sentence each; a single sentence where nothing did. */
export function describeComparison({ before, after, findings }: EditionComparison): string[] {
  const title = ({ edition }: EligibilityDecision) =>
    edition ? resolveText(edition.title, 'en', 'de').text : '–';
  const changed = findings
    .filter(({ differs }) => differs)
    .map(
      ({ before: one, after: other }) =>
        `${fundingRuleNames[one.rule]}: ${standing(one)} → ${standing(other)}.`,
    );
  const outcome =
    before.outcome === after.outcome
      ? `${title(before)} and ${title(after)} lead to the same result: ${eligibilityWords[after.outcome]}`
      : `${title(before)}: ${eligibilityWords[before.outcome]} ${title(after)}: ${eligibilityWords[after.outcome]}`;
  return [outcome, ...(changed.length > 0 ? changed : ['No criterion comes to another result.'])];
}

function standing({ outcome, force }: FundingFinding): string {
  return `${outcomeWords[outcome]} (${forceWords[force]})`;
}

/** What a finance plan holds and what must be asked, one sentence each. */
export function describeFinancePlan(check: FinancePlanCheck): string[] {
  const { outcome, years, fundable, toAsk, requested, exceedsFundable } = check;
  if (outcome === 'empty') return ['The finance plan is empty.'];
  if (outcome === 'unusable')
    return ['The finance plan holds an amount that cannot be read, or a budget year twice.'];
  return [
    `${outcome === 'balances' ? 'Costs and money are equal in every budget year' : 'Costs and money are not equal in every budget year'}: ${balances(years)}.`,
    `Certainly fundable (external moderation): ${describeMoney(fundable.amount)}.`,
    ...toAsk.map(
      ({ kind, amount }) =>
        `Ask the granting authority whether fundable: ${costKindWords[kind]}, ${describeMoney(amount)}.`,
    ),
    ...(requested.cap === undefined
      ? [`Requested: ${describeMoney(requested.amount)}. This edition names no cap; please ask.`]
      : [
          `Requested: ${describeMoney(requested.amount)}, cap: ${describeMoney(requested.cap)}${requested.exceeds ? '; that is too much' : ''}.`,
        ]),
    ...(exceedsFundable ? ['More is requested than the certainly fundable costs.'] : []),
  ];
}

/** A source so that a person finds it: title, clause, edition, publisher. */
export function describeSource({ title, clause, edition, publisher }: SourceRef): string {
  return [title, clause, edition, publisher].filter((part) => part !== undefined).join(', ');
}
