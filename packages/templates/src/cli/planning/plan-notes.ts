import type { Names, ParseNote, PlanWarning, ProcessPlan, ProcessTemplate } from '@wirkt/core';
import type { CommandLineWords } from '../locales/words.js';
import { placeOf } from '../report-issues.js';
import { factsOfTemplate } from './make-plan.js';
import type { PlanningFile, Wishes } from './load-planning.js';

/** Something about what was planned with that is worth knowing. */
export interface PlanNote {
  readonly code: 'unknownKey' | 'vagueSessions' | 'unusedFacts' | 'omittedSteps' | 'assumedLengths';
  readonly message: string;
}

/** Keys that say nothing, because nobody knows them: of a project file those of its planning. */
export function notesOnKeys(
  notes: readonly ParseNote[],
  isProject: boolean,
  words: CommandLineWords,
): PlanNote[] {
  return notes
    .filter(({ path }) => !isProject || path.startsWith('/process/planning/'))
    .map((note) => ({
      code: note.code,
      message: `${placeOf(note, words)}: ${words.core.describeNote(note)}`,
    }));
}

/** One sentence of a plan about a step, and the other steps of which it is true. */
export interface GroupedWarning {
  readonly code: PlanWarning['code'];
  readonly message: string;
}

/** Warnings that ask the municipality to find something out. */
const questions: readonly PlanWarning['code'][] = ['sessionAssumed', 'papersByUnknown', 'afterFunding'];

/** What is worth knowing about what was planned with. */
export function planNotes(
  file: PlanningFile,
  template: ProcessTemplate,
  wishes: Wishes,
  { core, plan: words }: CommandLineWords,
  name: Names,
): PlanNote[] {
  const used = factsOfTemplate(file.facts, template);
  const unused = file.facts.filter((fact) => !used.includes(fact)).map(({ step }) => step);
  const vague = (file.project?.process?.sessions ?? [])
    .filter(({ id }) => file.vagueSessions.includes(id))
    .map(({ body, on }) => `${name('body', body)}, ${core.describeDate(on)}`);
  const omitted = (wishes.steps ?? []).filter((step) => step.omitted).map(({ step }) => name('step', step));
  const own = new Set(wishes.steps?.filter(({ length }) => length).map(({ step }) => step));
  const steps = template.phases.flatMap((phase) => phase.steps);
  const assumed = steps.filter(({ id, lengthCertainty }) => lengthCertainty === 'assumed' && !own.has(id));
  return [
    ...noteOf('vagueSessions', vague, words.vagueSessions),
    ...noteOf('unusedFacts', unused, words.unusedFacts),
    ...noteOf('omittedSteps', omitted, words.omitted),
    ...noteOf('assumedLengths', assumed, ({ length }) => words.assumedLengths(length, steps.length)),
  ];
}

/** Warnings of a plan in words: what is to be clarified, what has no report, and what else to look at. */
export function groupWarnings(plan: ProcessPlan, words: CommandLineWords, name: Names) {
  const warnings = plan.steps.flatMap((step) => step.warnings);
  const isQuestion = ({ code }: PlanWarning) => questions.includes(code);
  const isReport = ({ code }: PlanWarning) => code === 'noReport';
  const grouped = (of: (warning: PlanWarning) => boolean) => groupsOf(warnings.filter(of), words, name);
  return {
    toClarify: grouped(isQuestion),
    unreported: grouped(isReport),
    hints: grouped((warning) => !isQuestion(warning) && !isReport(warning)),
  };
}

/** The same about several steps is said once, with the names of the others. */
function groupsOf(
  warnings: readonly PlanWarning[],
  { core, plan }: CommandLineWords,
  name: Names,
): GroupedWarning[] {
  const groups = new Map<string, PlanWarning[]>();
  for (const warning of warnings) {
    const key = JSON.stringify({ ...warning, step: '', session: '' });
    groups.set(key, [...(groups.get(key) ?? []), warning]);
  }
  return [...groups.values()].flatMap(([first, ...others]): GroupedWarning[] => {
    if (!first) return [];
    const message = core.describePlanWarning(first, name);
    const steps = [...new Set(others.map(({ step }) => step))].filter((step) => step !== first.step);
    const same = steps.length > 0 ? ` ${plan.sameFor(steps.map((step) => name('step', step)))}` : '';
    return [{ code: first.code, message: `${message}${same}` }];
  });
}

function noteOf<Thing>(
  code: PlanNote['code'],
  things: readonly Thing[],
  message: (things: readonly Thing[]) => string,
): PlanNote[] {
  return things.length === 0 ? [] : [{ code, message: message(things) }];
}
