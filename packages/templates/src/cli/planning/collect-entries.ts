import {
  createCalendar,
  dayInGermany,
  planEntries,
  projectEntries,
  projectPlanning,
  type CalendarEntry,
  type EntryAudience,
  type PlannedStep,
  type ProcessPlan,
  type Project,
} from '@wirkt/core';
import type { CommandLineWords } from '../locales/words.js';
import { textFor, type PlanningReport } from './planning-report.js';

/** Entries of a calendar, and the titles of what has no day. */
export interface CollectedEntries {
  readonly entries: readonly CalendarEntry[];
  readonly undated: readonly string[];
}

/** Entries of a project file. */
export function entriesOfProject(
  project: Project,
  { core, calendar }: CommandLineWords,
  now: Date,
): CollectedEntries {
  const year = Number(dayInGermany(now).slice(0, 4));
  const planning = projectPlanning(project);
  const { entries, undated } = projectEntries(
    project,
    { language: core.languageTag, session: calendar.session, papersDue: core.describePapersDue },
    {
      // Who subscribes to a calendar looks back a little and ahead a while: this year and the next.
      range: { from: `${year}-01-01`, to: `${year + 1}-12-31` },
      calendar: createCalendar({ state: 'DE-HE', ...(planning?.ok ? planning.planning.calendar : {}) }),
    },
  );
  return { entries, undated: undated.map(({ title }) => title) };
}

/**
 * Entries of a plan. Why a step has its days is told to those who work with the plan; the public would not
 * know what to do with it.
 *
 * @param prefix - What stands before their ids.
 */
export function entriesOfPlan(
  plan: ProcessPlan,
  { name, words }: PlanningReport,
  prefix: string,
  audience: EntryAudience,
): CollectedEntries {
  const { core } = words;
  const decisive = ({ reasons }: PlannedStep) => {
    const reason = reasons.find(({ kind }) => kind === 'session') ?? reasons[0];
    return reason ? core.describeDateReason(reason, name) : '';
  };
  const entries = planEntries(plan, {
    language: core.languageTag,
    papersDue: core.describePapersDue,
    criterion: core.describeCriterion,
    prefix,
    ...(audience !== 'public' && { describe: decisive }),
  });
  return { entries, undated: plan.undated.map(({ id }) => name('step', id)) };
}

/**
 * Entries of a project without those that its plan has too: the sessions that it uses and the milestones
 * that it dates.
 */
export function withoutPlanned(
  { entries, undated }: CollectedEntries,
  project: Project,
  plan: ProcessPlan,
  words: CommandLineWords,
): CollectedEntries {
  const sessions = plan.steps.flatMap(({ session }) => session?.id ?? []);
  const milestones = new Set(plan.milestones.map(({ id }) => id));
  const planned = new Set([...sessions, ...sessions.map((id) => `${id}-papers`), ...milestones]);
  const titles = (project.process?.phases ?? [])
    .flatMap((phase) => phase.milestones ?? [])
    .filter(({ id }) => milestones.has(id))
    .map(({ title }) => textFor(title, words));
  return {
    entries: entries.filter(({ id }) => !planned.has(id)),
    undated: undated.filter((title) => !titles.includes(title)),
  };
}
