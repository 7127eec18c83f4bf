import { resolve } from 'node:path';
import { parseProcessTemplateText, type ParseNote, type ProcessTemplate } from '@wirkt/core';
import { processTemplate, processTemplates } from '../../processes/process-templates.js';
import type { CommandLineWords } from '../locales/words.js';
import { readProjectFile } from '../read-project-file.js';
import type { PlanningFault } from './planning-fault.js';

/** A template, or why there is none. */
export type ChosenTemplate =
  | { readonly ok: true; readonly template: ProcessTemplate; readonly notes: readonly ParseNote[] }
  | PlanningFault;

/** The template with an id, or the one in a file: whatever looks like a path or ends in `.json`. */
export async function chooseTemplate(
  name: string,
  cwd: string,
  words: CommandLineWords,
): Promise<ChosenTemplate> {
  if (/[/\\]|\.json$/i.test(name)) return templateOfFile(name, cwd);
  const template = processTemplate(name);
  return template
    ? { ok: true, template, notes: [] }
    : { ok: false, kind: 'refused', message: words.plan.unknownTemplate(name, templateIds()) };
}

/** Ids of the templates that come with the command line. */
export function templateIds(): readonly string[] {
  return processTemplates.map(({ id }) => id);
}

async function templateOfFile(file: string, cwd: string): Promise<ChosenTemplate> {
  const read = await readProjectFile(resolve(cwd, file));
  if (!read.ok) return { ok: false, kind: 'unreadable', file, problem: read.problem };
  const parsed = parseProcessTemplateText(read.text);
  return parsed.ok ? parsed : { ok: false, kind: 'faulty', file, result: parsed };
}
