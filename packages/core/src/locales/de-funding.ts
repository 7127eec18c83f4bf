import type { EligibilityDecision } from '../funding/assess-eligibility.js';
import type { FinancePlanCheck } from '../funding/check-finance-plan.js';
import type { EditionComparison } from '../funding/compare-editions.js';
import type { FundingFinding } from '../funding/funding-finding.js';
import type { MissingFact } from '../funding/missing-facts.js';
import type { Remedy } from '../funding/remedies.js';
import { resolveText } from '../shared/localized-text.js';
import type { SourceRef } from '../shared/source.js';
import { describeDate } from './de-dates.js';
import {
  costKindWords,
  eligibilityWords,
  factNames,
  forceWords,
  fundingRuleNames,
  outcomeWords,
} from './de-funding-names.js';
import { balances, describeMoney, list } from './de-funding-phrases.js';
import { reasonWords } from './de-funding-reasons.js';
import { remedyWords } from './de-funding-remedies.js';
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
} from './de-funding-names.js';
export { describeMoney } from './de-funding-phrases.js';
export { recordWords } from './de-funding-record.js';

const elsewhereNote =
  'Die gewählte Fassung sagt dazu nichts; dieser Maßstab stammt aus einer anderen Quelle und ist nur ein Anhaltspunkt.';

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
  return others.length > 0 ? `${name} (${weight}; für: ${list(others)})` : `${name} (${weight})`;
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
  if (outcome === 'eligible') return 'Alle bekannten Voraussetzungen sind erfüllt.';
  if (outcome === 'ineligible') return `Nicht erfüllt: ${named('notMet')}.`;
  const missing = named('missing');
  const unclear = named('unclear');
  return [
    missing === '' ? '' : `Es fehlen Angaben zu: ${missing}.`,
    unclear === '' ? '' : `Unklar: ${unclear}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** By which date or id the rules were chosen. */
export function describeChoice({ edition, choice }: EligibilityDecision): string {
  if (!edition || !choice) return '';
  const title = resolveText(edition.title, 'de', 'de').text;
  const isInferred = edition.certainty === 'inferred' ? ' Von wann bis wann sie galt, ist erschlossen.' : '';
  const deviations =
    choice.deviations.length > 0 ? ' Dazu gelten die ausgewählten Angaben aus Quellen ohne Datum.' : '';
  const chosen =
    choice.by === 'date'
      ? `Geprüft nach: ${title}; das sind die Regeln für einen Antrag vom ${describeDate(choice.on)}.`
      : `Geprüft nach: ${title}, ausdrücklich gewählt, für einen Antrag vom ${describeDate(choice.on)}.`;
  return `${chosen}${isInferred}${deviations}`;
}

/** What changed between two editions, one sentence each; a single sentence where nothing did. */
export function describeComparison({ before, after, findings }: EditionComparison): string[] {
  const title = ({ edition }: EligibilityDecision) =>
    edition ? resolveText(edition.title, 'de', 'de').text : '–';
  const changed = findings
    .filter(({ differs }) => differs)
    .map(
      ({ before: one, after: other }) =>
        `${fundingRuleNames[one.rule]}: ${standing(one)} → ${standing(other)}.`,
    );
  const outcome =
    before.outcome === after.outcome
      ? `${title(before)} und ${title(after)} führen zum selben Ergebnis: ${eligibilityWords[after.outcome]}`
      : `${title(before)}: ${eligibilityWords[before.outcome]} ${title(after)}: ${eligibilityWords[after.outcome]}`;
  return [outcome, ...(changed.length > 0 ? changed : ['Kein Kriterium kommt zu einem anderen Ergebnis.'])];
}

function standing({ outcome, force }: FundingFinding): string {
  return `${outcomeWords[outcome]} (${forceWords[force]})`;
}

/** What a finance plan holds and what must be asked, one sentence each. */
export function describeFinancePlan(check: FinancePlanCheck): string[] {
  const { outcome, years, fundable, toAsk, requested, exceedsFundable } = check;
  if (outcome === 'empty') return ['Der Finanzierungsplan ist leer.'];
  if (outcome === 'unusable')
    return ['Der Finanzierungsplan enthält einen unlesbaren Betrag oder ein Haushaltsjahr doppelt.'];
  return [
    `${outcome === 'balances' ? 'Kosten und Mittel sind in jedem Haushaltsjahr gleich' : 'Kosten und Mittel sind nicht in jedem Haushaltsjahr gleich'}: ${balances(years)}.`,
    `Sicher förderfähig (externe Prozessmoderation): ${describeMoney(fundable.amount)}.`,
    ...toAsk.map(
      ({ kind, amount }) =>
        `Bei der Bewilligungsstelle erfragen, ob förderfähig: ${costKindWords[kind]}, ${describeMoney(amount)}.`,
    ),
    ...(requested.cap === undefined
      ? [
          `Beantragt: ${describeMoney(requested.amount)}. Eine Obergrenze nennt diese Fassung nicht; bitte erfragen.`,
        ]
      : [
          `Beantragt: ${describeMoney(requested.amount)}, Obergrenze: ${describeMoney(requested.cap)}${requested.exceeds ? '; das ist zu viel' : ''}.`,
        ]),
    ...(exceedsFundable ? ['Beantragt ist mehr, als die sicher förderfähigen Kosten ausmachen.'] : []),
  ];
}

/** A source so that a person finds it: title, clause, edition, publisher. */
export function describeSource({ title, clause, edition, publisher }: SourceRef): string {
  return [title, clause, edition, publisher].filter((part) => part !== undefined).join(', ');
}
