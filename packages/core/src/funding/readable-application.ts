import { municipalityKinds } from '../municipality/municipality-kinds.js';
import { formatKinds } from '../shared/format-kinds.js';
import { isJsonObject } from '../shared/json-type.js';
import { resolutionKinds } from '../shared/resolution-kinds.js';
import type { FundingApplication } from './application-schema.js';
import { applicationRoutes, audiences, hearingBodies, moderations } from './funding-words.js';

/** Makes a value readable; `undefined` where it says nothing. */
type Reader = (value: unknown) => unknown;

/**
 * An application as far as it can be read. Types promise its shape, but forms and files that nobody
 * checked do not keep promises: a list that is none, or a word that nobody knows, counts as not given.
 * Figures, dates and amounts stay as they are; what is wrong with them is for the criteria to say.
 */
export function readableApplication(application: unknown): FundingApplication {
  // Every reader leaves only what the type allows, or a figure that its criterion refuses.
  return { applicants: [], ...readKeys(applicationReaders)(application) };
}

const applicationReaders: Readonly<Record<keyof FundingApplication, Reader>> = {
  title: asItIs,
  form: wordOf(['single', 'consortium']),
  applicants: listOf(
    readKeys({
      ags: text,
      name: text,
      kind: wordOf(municipalityKinds),
      population: listOf(objectOrEmpty),
      isLead: asItIs,
    }),
  ),
  periods: listOf(
    readKeys({ kind: wordOf(['fundingPeriod', 'processDuration']), span: object, months: asItIs }, 'kind'),
  ),
  formats: listOf(readKeys({ kind: wordOf(formatKinds), title: asItIs }, 'kind')),
  topics: listOf(asItIs),
  money: listOf(objectOrEmpty),
  financePlan: listOf(objectOrEmpty),
  resolutions: listOf(
    readKeys(
      { kind: wordOf(resolutionKinds), member: text, on: asItIs, planned: object, certainty: asItIs },
      'kind',
    ),
  ),
  requested: object,
  approved: object,
  firstTender: object,
  firstObligation: object,
  noObligationYet: asItIs,
  earlyStartPermitted: asItIs,
  extension: (value) => (isJsonObject(value) && typeof value.granted === 'boolean' ? value : undefined),
  concept: asItIs,
  audience: wordOf(audiences),
  socialSpace: asItIs,
  localIdentity: asItIs,
  moderation: wordOf(moderations),
  route: wordOf(applicationRoutes),
  hearings: listOf(
    readKeys({ body: wordOf(hearingBodies), member: text, on: asItIs, source: asItIs }, 'body'),
  ),
  further: object,
  sources: listOf(object),
};

function asItIs(value: unknown): unknown {
  return value;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function object(value: unknown): object | undefined {
  return isJsonObject(value) ? value : undefined;
}

/** An entry that is no object still is an entry: its criterion finds nothing usable in it. */
function objectOrEmpty(value: unknown): object {
  return isJsonObject(value) ? value : {};
}

function wordOf(words: readonly string[]): Reader {
  return (value) => (typeof value === 'string' && words.includes(value) ? value : undefined);
}

/** A list without the entries that say nothing. */
function listOf(reader: Reader): Reader {
  return (value) =>
    Array.isArray(value) ? value.map(reader).filter((entry) => entry !== undefined) : undefined;
}

/**
 * An object with the keys that have a reader, and other keys as they are.
 *
 * @param required - Key without which the object says nothing.
 */
function readKeys(readers: Readonly<Record<string, Reader>>, required?: string) {
  const entries = Object.entries(readers);
  return (value: unknown): Record<string, unknown> | undefined => {
    const read: Record<string, unknown> = { ...objectOrEmpty(value) };
    for (const [key, reader] of entries) {
      if (!Object.hasOwn(read, key)) continue;
      const found = reader(read[key]);
      if (found === undefined) Reflect.deleteProperty(read, key);
      else read[key] = found;
    }
    return required !== undefined && read[required] === undefined ? undefined : read;
  };
}
