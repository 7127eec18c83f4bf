import type { CalendarEntryIssue, EntryAudience, IsoDay } from '@wirkt/core';

/** What only `wirkt plan` says. */
export interface PlanWords {
  readonly help: string;
  readonly missingInput: (example: string) => string;
  readonly unknownTemplate: (name: string, known: readonly string[]) => string;
  /** A project file without planning, and no option that could stand for it. */
  readonly noPlanning: (file: string) => string;
  readonly unknownDirection: (given: string, possible: readonly string[]) => string;
  readonly wrongSession: (given: string, example: string) => string;
  readonly unknownBody: (given: string, bodies: readonly string[]) => string;
  readonly papersAfterSession: (given: string) => string;
  /** An id that the plan does not have; with those that were probably meant, else all. */
  readonly unknownId: (given: string, near: readonly string[], known: readonly string[]) => string;
  /** A day for a table, always of the same length. */
  readonly shortDay: (day: IsoDay) => string;
  readonly asOf: (day: string) => string;
  readonly noPlan: (title: string) => string;
  readonly headings: PlanHeadings;
  readonly legend: PlanLegend;
  readonly status: Readonly<Record<'done' | 'running' | 'cancelled', string>>;
  readonly role: (body: string, role: string) => string;
  readonly papersBy: (day: string) => string;
  readonly papersByUnknown: string;
  /** Other steps of which the same sentence is true. */
  readonly sameFor: (steps: readonly string[]) => string;
  readonly quoted: (text: string) => string;
  readonly assumedLengths: (assumed: number, all: number) => string;
  readonly vagueSessions: (sessions: readonly string[]) => string;
  readonly unusedFacts: (ids: readonly string[]) => string;
  readonly omitted: (titles: readonly string[]) => string;
  readonly notDated: (title: string) => string;
  /** How to name sessions, where some are missing. */
  readonly sessionHint: (example: string) => string;
  /** That a plan decides nothing. */
  readonly disclaimer: string;
}

/** Headings of the parts of a plan. */
export interface PlanHeadings {
  readonly sessions: string;
  readonly milestones: string;
  readonly toClarify: string;
  readonly hints: string;
  readonly assumptions: string;
  readonly remedies: string;
  readonly reported: string;
  readonly moved: string;
  readonly lost: string;
  readonly undated: string;
  readonly unreported: string;
}

/** What the marks and columns of a plan mean. */
export interface PlanLegend {
  readonly critical: Readonly<Record<'forwards' | 'backwards', string>>;
  readonly slack: Readonly<Record<'forwards' | 'backwards', string>>;
}

/** What only `wirkt calendar` says. */
export interface CalendarWords {
  readonly help: string;
  /** Title of a session, from the label of the body that meets. */
  readonly session: (body: string) => string;
  readonly unknownAudience: (given: string, possible: readonly string[]) => string;
  readonly wrongDomain: (given: string, example: string) => string;
  /** Ids end on a name that nobody owns. */
  readonly placeholderDomain: (domain: string) => string;
  readonly undated: (titles: readonly string[]) => string;
  readonly entryIssue: (issue: CalendarEntryIssue) => string;
  readonly nothing: (file: string, audience: EntryAudience) => string;
  /** A project file without planning, whose planning was asked for. */
  readonly noPlanning: (file: string) => string;
  readonly noPlan: (file: string) => string;
  /** The plan in the calendar does not reach everything any more. */
  readonly lost: (count: number, command: string) => string;
}
