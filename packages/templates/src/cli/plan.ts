import { refuse, valueOf, type Command, type CommandCall } from './command.js';
import { faultOfOptions, planningOptions } from './planning/plan-options.js';
import { planAsJson } from './planning/plan-json.js';
import { reportFault, writeJson } from './planning/planning-fault.js';
import { planningReport } from './planning/prepare-report.js';
import { planInWords } from './planning/report-plan.js';
import { exitCodes, writeLine, type ExitCode, type RunOptions } from './terminal.js';

/** `wirkt plan`: gives every step of a process its days, or says what stands against it. */
export const planCommand: Command = {
  options: {
    ...planningOptions,
    explain: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
  help: (words) => words.plan.help,
  run: plan,
};

async function plan(call: CommandCall, options: RunOptions): Promise<ExitCode> {
  const { words, positionals } = call;
  const [file] = positionals;
  if (positionals.length > 1) return refuse(options, words, words.usage.tooManyFiles(positionals));
  const fault = faultOfOptions(call) ?? faultOfInput(file, call);
  if (fault !== undefined) return refuse(options, words, fault);

  const prepared = await planningReport(file, call, options);
  if (!prepared.ok) return reportFault(prepared, call, options, options.stdout);
  const { report } = prepared;
  if (call.flags.has('json')) writeJson(options.stdout, planAsJson(report));
  else for (const line of planInWords(report)) writeLine(options.stdout, line);
  const { made } = report;
  return made.ok && (made.update?.lost ?? []).length === 0 ? exitCodes.valid : exitCodes.issues;
}

/** Without a file the call has to say everything; backwards a plan needs no first day. */
function faultOfInput(file: string | undefined, call: CommandCall): string | undefined {
  const isComplete =
    valueOf(call, 'template') !== undefined &&
    (valueOf(call, 'start') !== undefined || valueOf(call, 'direction') === 'backwards');
  return file === undefined && !isComplete
    ? call.words.plan.missingInput('wirkt plan --template kiv-18-monate --start 2027-02-01')
    : undefined;
}
