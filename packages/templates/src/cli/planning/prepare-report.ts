import { dayInGermany, resolveText, type ProcessTemplate, type Project } from '@wirkt/core';
import { valueOf, type CommandCall } from '../command.js';
import type { CommandLineWords } from '../locales/words.js';
import { nearMisses } from '../near-misses.js';
import type { RunOptions } from '../terminal.js';
import { chooseTemplate } from './choose-template.js';
import { loadPlanning, type PlanningFile } from './load-planning.js';
import { factsOfTemplate, makePlan } from './make-plan.js';
import { namesOf } from './plan-names.js';
import { notesOnKeys, planNotes } from './plan-notes.js';
import { withOptions } from './plan-options.js';
import { faultOfLoading, type PlanningFault } from './planning-fault.js';
import { textFor, type PlanningReport } from './planning-report.js';

/** A report on a plan with the file behind it, or why nothing can be planned. */
export type PreparedReport =
  { readonly ok: true; readonly report: PlanningReport; readonly source: PlanningFile } | PlanningFault;

const nothing: PlanningFile = { kind: 'planning', wishes: {}, facts: [], vagueSessions: [], notes: [] };

/** Reads what is to be planned, plans it, and puts together what there is to say about the plan. */
export async function planningReport(
  file: string | undefined,
  call: CommandCall,
  { cwd, now }: Pick<RunOptions, 'cwd' | 'now'>,
): Promise<PreparedReport> {
  const { words } = call;
  const named = valueOf(call, 'template');
  const chosen = named === undefined ? undefined : await chooseTemplate(named, cwd, words);
  if (chosen && !chosen.ok) return chosen;

  const source = file === undefined ? nothing : await loadPlanning(file, cwd, chosen?.template.id);
  if (source.kind !== 'planning') return faultOfLoading(source, file ?? '');
  const inFile = source.wishes?.template;
  const found = chosen ?? (inFile === undefined ? undefined : await chooseTemplate(inFile, cwd, words));
  if (!found) return refused(words.plan.noPlanning(file ?? ''));
  if (!found.ok) return found;

  const { template } = found;
  const opted = withOptions(source.wishes ?? {}, template, call);
  if (!opted.ok) return refused(opted.message);
  const unknown = faultOfIds(call.values.get('explain') ?? [], template, words);
  if (unknown !== undefined) return refused(unknown);

  const { wishes } = opted;
  const name = namesOf(template, wishes, words.core.languageTag, source.project);
  const facts = factsOfTemplate(source.facts, template);
  const made = makePlan(template, wishes, {
    facts,
    today: valueOf(call, 'today'),
    now: dayInGermany(now),
  });
  const report: PlanningReport = {
    file,
    title: titleOf(template, source.project, words),
    template,
    made,
    notes: [
      ...notesOnKeys(source.notes, source.project !== undefined, words),
      ...notesOnKeys(found.notes, false, words),
      ...planNotes(source, template, wishes, words, name),
    ],
    explain: call.values.get('explain') ?? [],
    name,
    words,
  };
  return { ok: true, report, source };
}

function refused(message: string): PlanningFault {
  return { ok: false, kind: 'refused', message };
}

/** What is wrong with the ids whose dates are to be explained, or nothing. */
function faultOfIds(
  ids: readonly string[],
  { phases }: ProcessTemplate,
  { plan }: CommandLineWords,
): string | undefined {
  const known = phases.flatMap((phase) => [
    phase.id,
    ...phase.steps.map(({ id }) => id),
    ...(phase.milestones ?? []).map(({ id }) => id),
  ]);
  const unknown = ids.find((id) => !known.includes(id));
  return unknown === undefined ? undefined : plan.unknownId(unknown, nearMisses(unknown, known), known);
}

function titleOf(template: ProcessTemplate, project: Project | undefined, words: CommandLineWords): string {
  const title = textFor(template.title, words);
  if (!project) return title;
  const [language = 'de'] = project.languages;
  return `${resolveText(project.title, words.core.languageTag, language).text}: ${title}`;
}
