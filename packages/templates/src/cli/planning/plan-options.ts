import {
  planDirections,
  resolveText,
  type CouncilSession,
  type PlanDirection,
  type ProcessTemplate,
} from '@wirkt/core';
import { valueOf, type CommandCall, type OptionTable } from '../command.js';
import { faultOfDay } from '../days.js';
import type { CommandLineWords } from '../locales/words.js';
import type { Wishes } from './load-planning.js';

/** Options that say what is to be planned. */
export const planningOptions = {
  template: { type: 'string' },
  start: { type: 'string' },
  end: { type: 'string' },
  direction: { type: 'string' },
  session: { type: 'string', multiple: true },
  today: { type: 'string' },
} as const satisfies OptionTable;

/** Wishes with what the options say, or what is wrong with them. */
export type OptedWishes =
  { readonly ok: true; readonly wishes: Wishes } | { readonly ok: false; readonly message: string };

/** What is wrong with an option that needs no template to be judged, or nothing. */
export function faultOfOptions(call: CommandCall): string | undefined {
  const direction = valueOf(call, 'direction');
  if (direction !== undefined && !isDirection(direction)) {
    return call.words.plan.unknownDirection(direction, planDirections);
  }
  return ['start', 'end', 'today']
    .map((name) => faultOfDay(valueOf(call, name), call.words, (day) => `--${name} ${day}`))
    .find((fault) => fault !== undefined);
}

/** Adds what the options say to what a file says; options count first, sessions come in addition. */
export function withOptions(wishes: Wishes, template: ProcessTemplate, call: CommandCall): OptedWishes {
  const given = (call.values.get('session') ?? []).map((text) => parseSession(text, template, call.words));
  const fault = given.find((session) => typeof session === 'string');
  if (fault !== undefined) return { ok: false, message: fault };

  const sessions = given.filter((session) => typeof session !== 'string');
  const direction = valueOf(call, 'direction');
  const [start, end] = [valueOf(call, 'start'), valueOf(call, 'end')];
  return {
    ok: true,
    wishes: {
      ...wishes,
      ...(direction !== undefined && isDirection(direction) && { direction }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      ...(sessions.length > 0 && { sessions: sessions.reduce(withSession, wishes.sessions ?? []) }),
    },
  };
}

/** Bodies of a template that have sessions in it, by id. */
export function meetingBodies(template: ProcessTemplate): readonly string[] {
  const bodies = template.phases.flatMap(({ steps }) => steps.flatMap(({ session }) => session?.body ?? []));
  return [...new Set(bodies)];
}

/** A session that is known already is known better now, and keeps its id. */
function withSession(sessions: readonly CouncilSession[], given: CouncilSession): readonly CouncilSession[] {
  const known = sessions.find(({ body, on }) => body === given.body && on === given.on);
  if (!known) return [...sessions, given];
  const { id, papersBy } = known;
  return sessions.map((each) => (each === known ? { papersBy, ...given, id } : each));
}

/** `body=2027-05-20` or `body=2027-05-20/2027-05-03`, or what is wrong with it. */
function parseSession(
  text: string,
  template: ProcessTemplate,
  words: CommandLineWords,
): CouncilSession | string {
  const [, body = '', on = '', papersBy] = /^([^=]+)=([^/]+)(?:\/(.+))?$/.exec(text) ?? [];
  const bodies = meetingBodies(template);
  const [someBody = 'ausschuss'] = bodies;
  if (body === '') return words.plan.wrongSession(text, `--session ${someBody}=2027-05-20/2027-05-03`);
  if (!bodies.includes(body)) {
    return words.plan.unknownBody(
      body,
      bodies.map((id) => labelOf(id, template, words)),
    );
  }
  const written = papersBy === undefined ? '' : `/${papersBy}`;
  const fault =
    faultOfDay(on, words, (day) => `--session ${body}=${day}${written}`) ??
    faultOfDay(papersBy, words, (day) => `--session ${body}=${on}/${day}`);
  if (fault !== undefined) return fault;
  if (papersBy !== undefined && papersBy > on) return words.plan.papersAfterSession(text);
  return { id: `${body}-${on}`, body, on, ...(papersBy !== undefined && { papersBy }) };
}

function labelOf(id: string, { bodies }: ProcessTemplate, { core }: CommandLineWords): string {
  const body = bodies.find((each) => each.id === id);
  return body ? `${id} – ${resolveText(body.label, core.languageTag, 'de').text}` : id;
}

function isDirection(text: string): text is PlanDirection {
  return planDirections.some((direction) => direction === text);
}
