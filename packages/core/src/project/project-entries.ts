import type { CalendarEntry } from '../calendar/calendar-entry.js';
import type { Calendar } from '../calendar/calendar.js';
import type { DayRange } from '../calendar/spans.js';
import type { DateSpan } from '../shared/date-span.js';
import { isIsoDay } from '../shared/partial-date.js';
import { resolveText, type LocalizedText } from '../shared/localized-text.js';
import type { Project } from './project.js';
import { projectOccurrences, type EventOccurrences } from './project-occurrences.js';

/** Entries for a calendar file, and what has no day to stand on. */
export interface ProjectEntries {
  readonly entries: readonly CalendarEntry[];
  /** Things of which only a month or less is known, or no date at all: by id and title. */
  readonly undated: readonly { readonly id: string; readonly title: string }[];
}

/** For which days events that recur have entries, and by which calendar. */
export interface RecurringEntries {
  readonly range: DayRange;
  readonly calendar: Calendar;
}

/** In which words a project goes into a calendar. */
export interface ProjectEntryWords {
  readonly language: string;
  /** Title of a session, from the label of the body that meets. */
  readonly session: (body: string) => string;
  /** Title of the day on which papers for a session are due. */
  readonly papersDue: (session: string) => string;
}

/**
 * Entries for the events, sessions, milestones and resolutions of a project file (rule P29). The latest
 * known date counts: what happened, else what is expected, else what is planned. Only whole days can
 * stand in a calendar, so whatever is known to the month is named as undated and left out. Everything in
 * a published file is public; the days on which papers are due are for the administration. Events that recur
 * have an entry for each time in the range asked for; what people cancelled stays as cancelled.
 */
export function projectEntries(
  project: Project,
  words: ProjectEntryWords,
  recurring?: RecurringEntries,
): ProjectEntries {
  const { process } = project;
  const language = project.languages[0] ?? 'de';
  const text = (localized: LocalizedText) => resolveText(localized, words.language, language).text;
  const labels = new Map(project.bodies?.map(({ id, label }) => [id, text(label)]));
  const common = { audiences: ['public' as const] };

  const dated: Dated[] = [
    ...(process?.events ?? [])
      .filter(({ recurrence }) => !recurring || recurrence === undefined)
      .map(({ id, title, planned, actual, place, note }) => ({
        ...common,
        id,
        title: text(title),
        ...(place !== undefined && { place: text(place) }),
        ...(note !== undefined && { description: text(note) }),
        span: actual ?? planned,
      })),
    ...(process?.sessions ?? []).flatMap(
      ({ id, body, on, papersBy, cancelled, certainty, note }): Dated[] => {
        const title = words.session(labels.get(body) ?? body);
        const status = certainty === 'inferred' ? 'tentative' : 'confirmed';
        return [
          {
            ...common,
            id,
            title,
            span: { from: on, to: on },
            status: cancelled ? 'cancelled' : status,
            ...(note !== undefined && { description: text(note) }),
          },
          ...(papersBy === undefined || cancelled
            ? []
            : [
                {
                  id: `${id}-papers`,
                  title: words.papersDue(title),
                  span: { from: papersBy, to: papersBy },
                  audiences: ['administration' as const],
                },
              ]),
        ];
      },
    ),
    ...(process?.phases ?? []).flatMap(({ milestones = [] }) =>
      milestones.map(({ id, title, criterion, planned, forecast, actual }): Dated => {
        const on = (actual ?? forecast ?? planned)?.on;
        return {
          ...common,
          id,
          title: text(title),
          ...(criterion !== undefined && { description: text(criterion) }),
          span: on === undefined ? undefined : { from: on, to: on },
        };
      }),
    ),
    ...(process?.resolutions ?? []).map(({ id, title, planned, actual, number }): Dated => ({
      ...common,
      id,
      title: number === undefined ? text(title) : `${text(title)} (${number})`,
      span: actual ? { from: actual.on, to: actual.on } : planned,
    })),
  ];
  const again = recurring
    ? projectOccurrences(project, recurring.range, recurring.calendar).flatMap((each) =>
        occurrenceEntries(each, text),
      )
    : [];
  return {
    entries: [...dated.flatMap(entryOf), ...again],
    undated: dated.filter((each) => entryOf(each).length === 0).map(({ id, title }) => ({ id, title })),
  };
}

/** Entries of an event that recurs; a time that falls into holidays was never announced, so it has none. */
function occurrenceEntries(
  { event, rule, occurrences }: EventOccurrences,
  text: (localized: LocalizedText) => string,
): CalendarEntry[] {
  const { id, title, place, note } = event;
  return occurrences.flatMap(({ planned, on, reasons }): CalendarEntry[] => {
    const isCancelled = reasons.some(({ code }) => code === 'exceptionCancelled');
    if (on === undefined && !isCancelled) return [];
    return [
      {
        id: `${id}-${planned}`,
        title: text(title),
        ...(place !== undefined && { place: text(place) }),
        ...(note !== undefined && { description: text(note) }),
        from: on ?? planned,
        ...(rule.startTime !== undefined && { startTime: rule.startTime }),
        ...(rule.endTime !== undefined && { endTime: rule.endTime }),
        status: isCancelled ? 'cancelled' : 'confirmed',
        audiences: ['public'],
      },
    ];
  });
}

type Dated = Omit<CalendarEntry, 'from' | 'to'> & { readonly span: DateSpan | undefined };

function entryOf({ span, ...entry }: Dated): CalendarEntry[] {
  const { from, to = from } = span ?? {};
  if (from === undefined || to === undefined || !isIsoDay(from) || !isIsoDay(to)) return [];
  return [{ ...entry, from, to }];
}
