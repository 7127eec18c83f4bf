import type { CalendarEntryIssueCode, EntryAudience } from '@wirkt/core';
import { calendarHelp, planHelp } from './en-plan-help.js';
import type { CalendarWords, PlanWords } from './plan-words.js';
import { weekdayPlace } from './weekday-place.js';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const quoted = (text: string) => `“${text}”`;
const quotedList = (texts: readonly string[]) => texts.map(quoted).join(', ');

/** English texts of `wirkt plan`. */
export const plan: PlanWords = {
  help: planHelp,
  missingInput: (example) =>
    `What to plan is missing: a file, or a template and the first day. For example: ${example}`,
  unknownTemplate: (name, known) =>
    `There is no process template “${name}”. Possible are: ${known.join(', ')}. Name a template of your own with “--template” and its file, for example: --template ./template.json`,
  noPlanning: (file) =>
    `${file}: The project file has no planning. Add “planning” under “process”, or name “--template” and “--start”.`,
  unknownDirection: (given, possible) =>
    `There is no direction “${given}”. Possible are: ${possible.join(', ')}.`,
  wrongSession: (given, example) =>
    `“${given}” is no session in the form body=day or body=day/papers. Write for example: ${example}`,
  unknownBody: (given, bodies) =>
    `A body “${given}” does not meet in this template. Possible are: ${bodies.join(', ')}.`,
  papersAfterSession: (given) =>
    `In “${given}” papers are due after the session. The day of the session comes first, after the slash the day on which papers are due.`,
  unknownId: (given, near, known) =>
    near.length > 0
      ? `There is no id “${given}” in this plan. Did you mean ${near.map(quoted).join(' or ')}?`
      : `There is no id “${given}” in this plan. Possible are: ${known.join(', ')}.`,
  shortDay: (day) =>
    `${weekdays[weekdayPlace(day)] ?? ''} ${day.slice(8)} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`,
  asOf: (day) => `As of ${day}, with what had been reported by then.`,
  noPlan: (title) => `${title}: no plan is possible like this.`,
  headings: {
    sessions: 'Sessions',
    milestones: 'Milestones',
    toClarify: 'To be clarified',
    hints: 'Worth a look',
    assumptions: 'Assumptions',
    remedies: 'What would help:',
    reported: 'Reported',
    moved: 'Moved',
    lost: 'Lost',
    undated: 'Without a date so far',
    unreported: 'Without a report',
  },
  legend: {
    critical: {
      forwards: 'on the critical path: when the strategy can be adopted hangs on these steps.',
      backwards: 'on the critical path: by when you have to begin hangs on these steps.',
    },
    slack: {
      forwards: 'by as much a step can begin later without missing a session or an end.',
      backwards: 'by as much a step could begin earlier.',
    },
  },
  status: { done: 'done', running: 'under way', cancelled: 'dropped' },
  role: (body, role) => `${body} ${role}`,
  papersBy: (day) => `papers by ${day}`,
  papersByUnknown: 'not known when papers are due',
  sameFor: (steps) => `So too: ${quotedList(steps)}.`,
  quoted,
  assumedLengths: (assumed, all) =>
    `For ${assumed} of ${all} steps the length is assumed, because no source tells it. How long a step takes in your municipality goes into the planning, under “steps” as “length”.`,
  vagueSessions: (sessions) =>
    `Of these sessions no day is known, so the plan does without them: ${sessions.join('; ')}.`,
  unusedFacts: (ids) =>
    `These reported steps are not part of the template and do not count here: ${ids.join(', ')}.`,
  omitted: (titles) => `As wished, without: ${quotedList(titles)}.`,
  notDated: (title) => `“${title}” has no date in this plan.`,
  sessionHint: (example) =>
    `Name sessions in the file under “sessions” or in the call, after the slash the day on which papers are due: ${example}`,
  disclaimer:
    'A help for planning only, no legal advice. Whether the funding is extended is for the funder to decide.',
};

const audienceWords: Readonly<Record<EntryAudience, string>> = {
  public: 'the public',
  steering: 'the steering group',
  administration: 'the administration',
};

const entryFaults: Readonly<Record<CalendarEntryIssueCode, string>> = {
  noSuchDay: 'There is no such day in the calendar.',
  endsBeforeItBegins: 'It ends before it begins.',
  unreadableTime: 'Its time cannot be read.',
  endTimeWithoutStart: 'Only its end is told.',
  timesOnSeveralDays: 'Only a single day can have times.',
  endTimeIsStartTime: 'It ends at the time at which it begins.',
  skippedTime: 'Summer time skips this time.',
  doubledTime: 'This time comes twice because of summer time.',
  noId: 'It has no id.',
  duplicateId: 'Another entry has the same id.',
  noTitle: 'It has no title.',
  noWebAddress: 'Its address is no web address.',
  unreadableSequence: 'Its count of changes is no whole number.',
};

/** English texts of `wirkt calendar`. */
export const calendar: CalendarWords = {
  help: calendarHelp,
  session: (body) => `Session: ${body}`,
  unknownAudience: (given, possible) =>
    `There is no audience “${given}”. Possible are: ${possible.join(', ')}.`,
  wrongDomain: (given, example) =>
    `“${given}” is no domain. Write the name only, for example: --domain ${example}`,
  placeholderDomain: (domain) =>
    `The ids of the entries end on “${domain}”. Before you publish, name a domain of your municipality with “--domain” and do not change it afterwards; calendars know entries again by it.`,
  undated: (titles) => `Not in the calendar, because no day is known: ${quotedList(titles)}.`,
  entryIssue: ({ id, code, leftOut }) =>
    `Entry “${id}”: ${entryFaults[code]} ${leftOut ? 'It is not in the calendar.' : 'It is in the calendar without that.'}`,
  nothing: (file, audience) =>
    `${file}: The file has no entry with a known day for ${audienceWords[audience]}. Add the dates of the planning with “--plan”, choose another audience with “--audience”.`,
  noPlanning: (file) =>
    `${file}: The project file has no planning. Add “planning” under “process”, or leave “--plan” away.`,
  noPlan: (file) => `${file}: The plan does not work out, so there is no calendar.`,
  lost: (count, command) =>
    `${count === 1 ? 'One date' : `${count} dates`} cannot be kept with this plan. Details: ${command}`,
};
