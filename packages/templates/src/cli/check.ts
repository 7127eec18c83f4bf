import type { ParseResult } from '@wirkt/core';
import { assessmentOptions, assessProject, dayFault } from './assess-project.js';
import { refuse, type Command, type CommandCall } from './command.js';
import { loadProject, onlyFile } from './load-project.js';
import { withParts } from './planning/check-parts.js';
import { fundingAsJson, fundingInWords } from './report-funding.js';
import { resultAsJson, resultInWords } from './report-issues.js';
import { exitCodes, writeLine, writeLines, type ExitCode, type RunOptions } from './terminal.js';

/** `wirkt check`: checks a project file, and with `--funding` its application. */
export const checkCommand: Command = {
  options: { json: { type: 'boolean' }, funding: { type: 'boolean' }, ...assessmentOptions },
  help: (words) => words.checkHelp,
  run: check,
};

async function check(call: CommandCall, options: RunOptions): Promise<ExitCode> {
  const { words } = call;
  const named = onlyFile(call.positionals, 'check', words);
  if (!named.ok) return refuse(options, words, named.message);
  const fault = optionsWithoutFunding(call) ?? dayFault(call);
  if (fault !== undefined) return refuse(options, words, fault);

  const { file } = named;
  const loaded = await loadProject(file, options.cwd, words);
  if (!loaded.ok) {
    const { problem, message } = loaded;
    if (isJson(call)) writeJson(options, { file, valid: false, problem, message });
    else writeLine(options.stderr, message);
    return exitCodes.unusable;
  }
  const result = withParts(loaded.result, loaded.text);
  if (result.ok && call.flags.has('funding')) return checkFunding(file, result, call, options);
  if (isJson(call)) writeJson(options, resultAsJson(file, result, words));
  else writeAll(options, resultInWords(file, result, words));
  return result.ok ? exitCodes.valid : exitCodes.issues;
}

function checkFunding(
  file: string,
  result: Extract<ParseResult, { ok: true }>,
  call: CommandCall,
  options: RunOptions,
): ExitCode {
  const { words } = call;
  const assessment = assessProject(result.project, call, options.now);
  if (!assessment.ok) return refuse(options, words, `${file}: ${assessment.message}`);
  if (isJson(call)) {
    writeJson(options, { ...resultAsJson(file, result, words), funding: fundingAsJson(assessment, words) });
  } else {
    const report = { ...assessment, recordCommand: recordCommand(file, call) };
    writeAll(options, [...resultInWords(file, result, words), ...fundingInWords(report, words)]);
  }
  return assessment.record.decision.outcome === 'ineligible' ? exitCodes.issues : exitCodes.valid;
}

/** The command that writes the record of this check: same date, same rules. */
function recordCommand(file: string, { values }: CommandCall): string {
  const same = Object.keys(assessmentOptions).flatMap((name) =>
    (values.get(name) ?? []).map((value) => `--${name} ${value}`),
  );
  return ['wirkt render decision-record', file, ...same].join(' ');
}

function optionsWithoutFunding({ flags, words }: CommandCall): string | undefined {
  const stray = flags.has('funding')
    ? undefined
    : Object.keys(assessmentOptions).find((name) => flags.has(name));
  return stray === undefined ? undefined : words.usage.needsOption(`--${stray}`, '--funding');
}

function isJson({ flags }: CommandCall): boolean {
  return flags.has('json');
}

function writeJson({ stdout }: RunOptions, report: object): void {
  writeLines(stdout, JSON.stringify(report, null, 2));
}

function writeAll({ stdout }: RunOptions, lines: readonly string[]): void {
  for (const line of lines) writeLine(stdout, line);
}
