import { municipalityKinds } from '../municipality/municipality-kinds.js';
import { formatKinds } from '../shared/format-kinds.js';
import { isJsonObject } from '../shared/json-type.js';
import { resolutionKinds } from '../shared/resolution-kinds.js';
import type {
  Applicant,
  ApplicantPopulation,
  FundingApplication,
  PeriodStatement,
} from './application-schema.js';
import { applicationRoutes, audiences, hearingBodies, moderations } from './funding-words.js';

type Readable = Readonly<Record<string, unknown>>;
type Entry<Key extends keyof FundingApplication> =
  NonNullable<FundingApplication[Key]> extends readonly (infer One)[] ? One : never;

const nothing: Readable = {};
const forms = ['single', 'consortium'] as const;
const periodKinds = ['fundingPeriod', 'processDuration'] as const;

/**
 * An application as far as it can be read. Types promise its shape, but forms and files that nobody
 * checked do not keep promises: a list that is none, or a word that nobody knows, counts as not given.
 * Figures, dates and amounts stay as they are; what is wrong with them is for the criteria to say.
 *
 * Written key by key, because all applications then have one form, which engines handle many times as fast.
 */
export function readableApplication(application: unknown): FundingApplication {
  const given = isJsonObject(application) ? application : nothing;
  return {
    title: given.title as FundingApplication['title'],
    form: word(forms, given.form),
    applicants: list(given.applicants, readApplicant) ?? [],
    periods: list(given.periods, readPeriod),
    formats: list(
      given.formats,
      (entry) => entryOf(entry, 'kind', formatKinds) as Entry<'formats'> | undefined,
    ),
    topics: list(given.topics, (entry) => entry as Entry<'topics'>),
    money: list(given.money, (entry) => objectOrEmpty(entry) as Entry<'money'>),
    financePlan: list(given.financePlan, (entry) => objectOrEmpty(entry) as Entry<'financePlan'>),
    resolutions: list(given.resolutions, readResolution),
    requested: object(given.requested) as FundingApplication['requested'],
    approved: object(given.approved) as FundingApplication['approved'],
    firstTender: object(given.firstTender) as FundingApplication['firstTender'],
    firstObligation: object(given.firstObligation) as FundingApplication['firstObligation'],
    noObligationYet: yesOrNo(given.noObligationYet),
    earlyStartPermitted: yesOrNo(given.earlyStartPermitted),
    extension: readExtension(given.extension),
    concept: yesOrNo(given.concept),
    audience: word(audiences, given.audience),
    socialSpace: yesOrNo(given.socialSpace),
    localIdentity: yesOrNo(given.localIdentity),
    moderation: word(moderations, given.moderation),
    route: word(applicationRoutes, given.route),
    hearings: list(
      given.hearings,
      (entry) => entryOf(entry, 'body', hearingBodies) as Entry<'hearings'> | undefined,
    ),
    further: object(given.further) as FundingApplication['further'],
    sources: list(given.sources, (entry) => object(entry) as Entry<'sources'> | undefined),
  };
}

function readApplicant(value: unknown): Applicant {
  const given = isJsonObject(value) ? value : nothing;
  return {
    ags: text(given.ags),
    name: text(given.name),
    kind: word(municipalityKinds, given.kind),
    population: list(given.population, (entry) => objectOrEmpty(entry) as ApplicantPopulation),
    isLead: yesOrNo(given.isLead),
  };
}

function readPeriod(value: unknown): PeriodStatement | undefined {
  const period = entryOf(value, 'kind', periodKinds) as PeriodStatement | undefined;
  if (!period) return undefined;
  return period.span === undefined || isJsonObject(period.span) ? period : { ...period, span: undefined };
}

function readResolution(value: unknown): Entry<'resolutions'> | undefined {
  const resolution = entryOf(value, 'kind', resolutionKinds) as Entry<'resolutions'> | undefined;
  if (!resolution) return undefined;
  const { planned } = resolution;
  return planned === undefined || isJsonObject(planned) ? resolution : { ...resolution, planned: undefined };
}

function readExtension(value: unknown): FundingApplication['extension'] {
  const extension = object(value) as FundingApplication['extension'];
  return yesOrNo(extension?.granted) === undefined ? undefined : extension;
}

/** An entry of a list; nothing where the word is missing that says what it is about. */
function entryOf(value: unknown, key: string, words: readonly string[]): Readable | undefined {
  // Its other keys are looked at where they are used.
  return isJsonObject(value) && word(words, value[key]) !== undefined ? value : undefined;
}

/** A list without the entries that say nothing. */
function list<One>(value: unknown, read: (entry: unknown) => One | undefined): One[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries: One[] = [];
  for (const entry of value as readonly unknown[]) {
    const found = read(entry);
    if (found !== undefined) entries.push(found);
  }
  return entries;
}

function object(value: unknown): Readable | undefined {
  return isJsonObject(value) ? value : undefined;
}

/** An entry that is no object still is an entry: its criterion finds nothing usable in it. */
function objectOrEmpty(value: unknown): Readable {
  return isJsonObject(value) ? value : nothing;
}

function word<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((each) => each === value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function yesOrNo(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
