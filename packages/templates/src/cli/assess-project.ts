import {
  assessEligibility,
  dayInGermany,
  decisionRecord,
  firstDay,
  fundingApplication,
  isIsoDay,
  kivHessen,
  type DecisionRecord,
  type FundingProgramme,
  type IsoDay,
  type PartialDate,
  type Project,
} from '@wirkt/core';
import { valueOf, type CommandCall, type OptionTable } from './command.js';
import { faultOfDay } from './days.js';

/** Programmes that can be checked, by the id that a project file names. */
const programmes: ReadonlyMap<string, FundingProgramme> = new Map([[kivHessen.id, kivHessen]]);

/** Options that say for which date and by which rules to check. */
export const assessmentOptions = {
  on: { type: 'string' },
  edition: { type: 'string' },
  deviation: { type: 'string', multiple: true },
} as const satisfies OptionTable;

/** The date of application that a check takes, and where it comes from. */
export interface ApplicationDate {
  readonly day: IsoDay;
  readonly from: 'option' | 'file' | 'today';
  /** As the file states it, where it knows no day. */
  readonly stated?: PartialDate;
}

/** A check for funding with its record, or what hinders it. */
export type Assessment =
  | { readonly ok: true; readonly date: ApplicationDate; readonly record: DecisionRecord }
  | { readonly ok: false; readonly message: string };

/** Checks the application that a project file describes. */
export function assessProject(project: Project, call: CommandCall, now: Date): Assessment {
  const { funding: words, record: language } = call.words;
  const id = project.funding?.programme;
  const known = [...programmes.keys()];
  if (id === undefined) return refused(words.noProgramme(known));
  const programme = programmes.get(id);
  if (!programme) return refused(words.unknownProgramme(id, known));

  const application = fundingApplication(project);
  const date = applicationDate(valueOf(call, 'on'), application.requested?.on, now);
  const decision = assessEligibility(application, programme, {
    on: date.day,
    edition: valueOf(call, 'edition'),
    deviations: call.values.get('deviation'),
  });
  // An id that does not exist is a slip of the caller and no result.
  const slip = decision.findings.find(
    ({ reason }) => reason === 'unknownEdition' || reason === 'unknownDeviation',
  );
  if (slip) return refused(language.funding.describeFinding(slip));
  const details = { madeOn: dayInGermany(now), isExample: call.flags.has('example') };
  return { ok: true, date, record: decisionRecord(application, programme, decision, details) };
}

/** What is wrong with the day after `--on`, or nothing. */
export function dayFault(call: CommandCall): string | undefined {
  return faultOfDay(valueOf(call, 'on'), call.words, (day) => `--on ${day}`);
}

/**
 * The day asked for, else the one in the file, else today. Of a month the first day counts: an application
 * is never later than it may have been, so a deadline within the month is not missed by vagueness alone.
 */
function applicationDate(
  given: string | undefined,
  stated: PartialDate | undefined,
  now: Date,
): ApplicationDate {
  if (given !== undefined) return { day: given, from: 'option' };
  if (stated === undefined) return { day: dayInGermany(now), from: 'today' };
  return isIsoDay(stated) ? { day: stated, from: 'file' } : { day: firstDay(stated), from: 'file', stated };
}

function refused(message: string): Assessment {
  return { ok: false, message };
}
