import type { DecisionRecord, FundingFinding } from '@wirkt/core';
import { conditionsThatAre, groupFindings } from '../documents/decision-record/group-findings.js';
import type { ApplicationDate } from './assess-project.js';
import type { CommandLineWords } from './locales/words.js';

/** A check for funding, as far as a command reports it. */
export interface FundingReport {
  readonly date: ApplicationDate;
  readonly record: DecisionRecord;
  /** Command that writes the record of the same check. */
  readonly recordCommand: string;
}

/** A check for funding for programs: codes and facts stay, `name` and `message` are for people. */
export function fundingAsJson(
  { date, record }: Pick<FundingReport, 'date' | 'record'>,
  { record: language }: CommandLineWords,
): object {
  const { funding } = language;
  const { outcome, edition, choice, findings, missing, remedies, programme } = record.decision;
  return {
    programme,
    date,
    outcome,
    ...(edition && { edition: edition.id }),
    ...(choice && { chosenBy: choice.by, deviations: choice.deviations }),
    message: funding.describeDecision(record.decision),
    findings: findings.map((finding) => ({
      ...finding,
      name: funding.fundingRuleNames[finding.rule],
      message: funding.describeFinding(finding),
    })),
    missing: missing.map((each) => ({ ...each, message: funding.describeMissingFact(each) })),
    remedies: remedies.map((each) => ({ ...each, message: funding.describeRemedy(each) })),
  };
}

/** A check for funding for people, line by line: the answer first, then what to do, then who decides. */
export function fundingInWords(report: FundingReport, words: CommandLineWords): string[] {
  const { funding } = words.record;
  const { decision } = report.record;
  const texts = words.record.record;
  const decisive = decision.missing.filter((each) => each.decisive > 0);
  const helpful = listed(
    funding.recordWords.remedies,
    decision.remedies.map((each) => funding.describeRemedy(each)),
  );
  const open = [
    ...listed(
      texts.openQuestions.missing,
      decisive.map((each) => funding.describeMissingFact(each)),
      'numbered',
    ),
    ...listed(texts.openQuestions.unclear, inWords(unclearConditions(report.record), words)),
  ];
  return [
    ...part(words.funding.title, [funding.describeDecision(decision), ...dateInWords(report.date, words)]),
    ...listed(texts.whatDecides, inWords(conditionsThatAre('notMet', decision), words)),
    // As in the record: what helps against a failed condition comes before what cannot change the result.
    ...(decision.outcome === 'ineligible' ? [...helpful, ...open] : [...open, ...helpful]),
    ...listed(texts.groups.advice, inWords(adviceToRead(report.record), words)),
    ...part(texts.whoDecides, [funding.recordWords.nonBinding(report.record)]),
    '',
    words.funding.more(report.recordCommand),
  ];
}

/** A date of application that nobody stated to the day is no fact, and the reader is told so. */
function dateInWords({ day, from, stated }: ApplicationDate, { core, funding }: CommandLineWords): string[] {
  if (stated !== undefined) return [funding.vagueDate(core.describeDate(stated), core.describeDate(day))];
  return from === 'today' ? [funding.today(core.describeDate(day))] : [];
}

/** Without edition the question is no condition of the programme, and the decision has said it already. */
function unclearConditions({ decision }: DecisionRecord): FundingFinding[] {
  return conditionsThatAre('unclear', decision).filter(({ rule }) => rule !== 'edition');
}

function adviceToRead({ decision }: DecisionRecord): FundingFinding[] {
  return groupFindings(decision).advice.filter(
    ({ outcome }) => outcome === 'notMet' || outcome === 'unclear',
  );
}

function inWords(findings: readonly FundingFinding[], { record }: CommandLineWords): string[] {
  const { fundingRuleNames, describeFinding } = record.funding;
  return findings.map((finding) => `${fundingRuleNames[finding.rule]}: ${describeFinding(finding)}`);
}

function part(heading: string, lines: readonly string[]): string[] {
  return ['', heading, ...lines.map((line) => `  ${line}`)];
}

function listed(heading: string, things: readonly string[], kind?: 'numbered'): string[] {
  const marked = things.map((thing, index) => `${kind === 'numbered' ? `${index + 1}.` : '-'} ${thing}`);
  return marked.length === 0 ? [] : part(heading, marked);
}
