import { refuse, type CommandCall } from '../command.js';
import type { LoadedPlanning, PlanningFile } from './load-planning.js';
import type { ReadProblem } from '../read-project-file.js';
import { issuesInWords, resultAsJson, type FaultyFile } from '../report-issues.js';
import {
  exitCodes,
  writeLine,
  writeLines,
  type ExitCode,
  type Output,
  type RunOptions,
} from '../terminal.js';

/** Why nothing can be planned: a wrong call, a file that cannot be read, a file with faults. */
export type PlanningFault = { readonly ok: false } & (
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly problem: ReadProblem }
  | { readonly kind: 'faulty'; readonly file: string; readonly result: FaultyFile }
);

/** Why a file that was not loaded cannot be planned with. */
export function faultOfLoading(loaded: Exclude<LoadedPlanning, PlanningFile>, file: string): PlanningFault {
  return loaded.kind === 'unreadable'
    ? { ok: false, kind: 'unreadable', file, problem: loaded.problem }
    : { ok: false, kind: 'faulty', file, result: loaded.result };
}

/**
 * Says why nothing can be planned, as JSON where the call asks for it.
 *
 * @param report - Where a report on a file goes, if not as JSON.
 */
export function reportFault(
  fault: PlanningFault,
  { flags, words }: CommandCall,
  options: RunOptions,
  report: Output,
): ExitCode {
  const isJson = flags.has('json');
  if (fault.kind === 'refused') return refuse(options, words, fault.message);
  const { file } = fault;
  if (fault.kind === 'unreadable') {
    const message = words.unreadable(file, fault.problem);
    if (isJson) writeJson(options.stdout, { ok: false, file, problem: fault.problem, message });
    else writeLine(options.stderr, message);
    return exitCodes.unusable;
  }
  if (isJson) {
    const { issues, notes } = resultAsJson(file, fault.result, words);
    writeJson(options.stdout, { ok: false, file, issues, notes });
  } else {
    for (const line of issuesInWords(file, fault.result, words, 'wirkt plan --json')) writeLine(report, line);
  }
  return exitCodes.issues;
}

/** Writes a report for programs. */
export function writeJson(output: Output, report: object): void {
  writeLines(output, JSON.stringify(report, null, 2));
}
