import {
  checkCalendarEntries,
  entriesFor,
  entryAudiences,
  resolveText,
  toICalendar,
  type EntryAudience,
  type Project,
} from '@wirkt/core';
import { refuse, valueOf, type Command, type CommandCall } from './command.js';
import { deliver, outFault, outputOptions } from './deliver.js';
import { onlyFile } from './load-project.js';
import {
  entriesOfPlan,
  entriesOfProject,
  withoutPlanned,
  type CollectedEntries,
} from './planning/collect-entries.js';
import { loadPlanning } from './planning/load-planning.js';
import { faultOfLoading, reportFault } from './planning/planning-fault.js';
import type { PlanningReport } from './planning/planning-report.js';
import { planningReport } from './planning/prepare-report.js';
import { planInWords } from './planning/report-plan.js';
import { exitCodes, writeLine, type ExitCode, type RunOptions } from './terminal.js';
import { lineWidth, wrapText } from './wrap-text.js';

/** `wirkt calendar`: writes the dates of a project file or a planning as calendar file. */
export const calendarCommand: Command = {
  options: {
    audience: { type: 'string' },
    plan: { type: 'boolean' },
    domain: { type: 'string' },
    ...outputOptions,
  },
  help: (words) => words.calendar.help,
  run: calendar,
};

async function calendar(call: CommandCall, options: RunOptions): Promise<ExitCode> {
  const { words } = call;
  const named = onlyFile(call.positionals, 'calendar', words);
  if (!named.ok) return refuse(options, words, named.message);
  const audience = audienceOf(call);
  const fault = audience === undefined ? audienceFault(call) : (domainFault(call) ?? outFault(call));
  if (audience === undefined || fault !== undefined) return refuse(options, words, fault ?? '');

  const { file } = named;
  const source = await loadPlanning(file, options.cwd);
  // Standard output is for the calendar alone.
  if (source.kind !== 'planning') {
    return reportFault(faultOfLoading(source, file), call, options, options.stderr);
  }
  const { project } = source;
  if (project && !call.flags.has('plan')) {
    const id = { domain: domainOf(project, project.id, call), name: titleOf(project, call) };
    return write(entriesOfProject(project, words, options.now), { ...id, file, audience }, call, options);
  }
  if (!source.wishes) return refuse(options, words, words.calendar.noPlanning(file));
  const prepared = await planningReport(file, call, options);
  if (!prepared.ok) return reportFault(prepared, call, options, options.stderr);
  const { report } = prepared;
  const { made, template } = report;
  if (!made.ok) {
    const lines = [...planInWords(report), '', words.calendar.noPlan(file)];
    for (const line of lines) writeLine(options.stderr, line);
    return exitCodes.issues;
  }
  const prefix = project?.id ?? template.id;
  const planned = entriesOfPlan(made.plan, report, prefix, audience);
  const own =
    project && withoutPlanned(entriesOfProject(project, words, options.now), project, made.plan, words);
  reportLosses(report, call, options);
  const collected = {
    entries: [...(own?.entries ?? []), ...planned.entries],
    undated: [...(own?.undated ?? []), ...planned.undated],
  };
  const name = project ? titleOf(project, call) : report.title;
  return write(collected, { domain: domainOf(project, prefix, call), name, file, audience }, call, options);
}

interface CalendarFile {
  readonly file: string;
  readonly name: string;
  readonly domain: string;
  readonly audience: EntryAudience;
}

async function write(
  { entries, undated }: CollectedEntries,
  { file, audience, domain, name }: CalendarFile,
  call: CommandCall,
  options: RunOptions,
): Promise<ExitCode> {
  const { calendar: words, core } = call.words;
  const left = [
    ...(undated.length > 0 ? [words.undated(undated)] : []),
    ...checkCalendarEntries(entries).map(words.entryIssue),
  ];
  for (const line of left.flatMap((text) => wrapText(text, lineWidth))) writeLine(options.stderr, line);
  if (entriesFor(entries, audience).length === 0)
    return refuse(options, call.words, words.nothing(file, audience));
  if (domain.endsWith('.invalid')) writeLine(options.stderr, words.placeholderDomain(domain));
  const stamp = options.now.toISOString();
  const text = toICalendar(entries, { name, domain, stamp, audience, language: core.languageTag });
  return deliver(text, file, call, options);
}

/** A calendar shows things as they stand, so it is made; but whoever makes it shall know. */
function reportLosses({ made }: PlanningReport, { positionals, words }: CommandCall, { stderr }: RunOptions) {
  const lost = made.ok ? (made.update?.lost ?? []).length : 0;
  if (lost > 0) writeLine(stderr, words.calendar.lost(lost, ['wirkt plan', ...positionals].join(' ')));
}

/** The domain that was named, else the one of the office that answers for the file, else one that nobody owns. */
function domainOf(project: Project | undefined, id: string, call: CommandCall): string {
  const url = project?.publisher.url;
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
  return valueOf(call, 'domain') ?? host ?? `${id}.invalid`;
}

function titleOf({ title, languages }: Project, { words }: CommandCall): string {
  const [language = 'de'] = languages;
  return resolveText(title, words.core.languageTag, language).text;
}

function audienceOf(call: CommandCall): EntryAudience | undefined {
  const given = valueOf(call, 'audience') ?? 'public';
  return entryAudiences.find((audience) => audience === given);
}

function audienceFault(call: CommandCall): string {
  return call.words.calendar.unknownAudience(valueOf(call, 'audience') ?? '', entryAudiences);
}

function domainFault(call: CommandCall): string | undefined {
  const given = valueOf(call, 'domain');
  if (given === undefined || /^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(given)) {
    return undefined;
  }
  const host = URL.canParse(given) ? new URL(given).hostname : '';
  return call.words.calendar.wrongDomain(given, host === '' ? 'musterstadt.de' : host);
}
