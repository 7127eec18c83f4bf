import type { Names } from '../src/locales/planning-locale.js';
import type {
  ConflictFacts,
  PlanConflict,
  PlanRemedy,
  RemedyFacts,
} from '../src/process/planning/conflict.js';
import type { CouncilSession } from '../src/process/planning/constraints.js';
import type { DateReason, DateReasonFacts } from '../src/process/planning/date-reason.js';
import type { PlanWarning, WarningFacts } from '../src/process/planning/plan.js';

type Language = 'de' | 'en';

/** Ids that nobody could take for a word: a sentence that shows one has lost its name. */
const nameOf: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'inventory-id': { de: 'Bestandsaufnahme', en: 'Stocktaking' },
  'kick-off-id': { de: 'Auftakt', en: 'Kick-off' },
  'papers-id': { de: 'Vorlage schreiben', en: 'Write the papers' },
  'decision-id': { de: 'Beschluss', en: 'Decision' },
  'council-id': { de: 'Stadtverordnetenversammlung', en: 'town council' },
  'summer-id': { de: 'Sommerferien', en: 'Summer holidays' },
  'budget-id': { de: 'Haushaltsberatung', en: 'Budget debate' },
};

/** Names in a language; an id that nobody knows stays as it is. */
export const namesIn =
  (language: Language): Names =>
  (_kind, id) =>
    nameOf[id]?.[language] ?? id;

const june: CouncilSession = { id: 'june-id', body: 'council-id', on: '2027-06-24', papersBy: '2027-06-03' };
const july: CouncilSession = { id: 'july-id', body: 'council-id', on: '2027-07-01' };
const september: CouncilSession = {
  id: 'september-id',
  body: 'council-id',
  on: '2027-09-30',
  certainty: 'assumed',
};

/** Sessions with and without a day for papers, and one that is not published. */
export const sessions = { june, july, september };

const reason = { de: 'Der Saal ist belegt', en: 'The hall is taken' };
const goodFriday = { de: 'Karfreitag', en: 'Good Friday' };
const easterMonday = { de: 'Ostermontag', en: 'Easter Monday' };
const summer = { title: { de: 'Sommerferien', en: 'Summer holidays' }, from: '2027-06-28', to: '2027-08-06' };
const election = { on: '2026-03-15', name: { de: 'Kommunalwahl', en: 'local election' } };
const ramadan = {
  id: 'ramadan-id',
  name: 'Ramadan',
  from: '2027-02-08',
  to: '2027-03-09',
  method: 'islamicUmmAlQura',
  uncertainDays: 1,
  fromEvening: true,
} as const;
/** Why a session cannot be used. */
export const passedBecause = ['papers', 'day', 'cancelled', 'notBefore', 'notAfter'] as const;
const passed = [
  ...passedBecause.flatMap((because) => [
    { session: june, because, ready: '2027-06-10' },
    { session: july, because, ready: '2027-07-12' },
    { session: june, because },
    { session: july, because },
  ]),
];
const week = { count: 1, unit: 'weeks' } as const;
const tenDays = { count: 10, unit: 'workingDays' } as const;

/** Facts for every reason of a date; a missing kind does not compile. */
const reasonFacts: { readonly [Kind in keyof DateReasonFacts]: readonly DateReasonFacts[Kind][] } = {
  planStart: [{ on: '2027-02-01' }],
  fundingStart: [{ on: '2027-04-01' }],
  fundingEnd: [{ on: '2028-09-30' }],
  planEnd: [{ on: '2028-12-31' }],
  after: [undefined, week, tenDays].map((lag) => ({ step: 'inventory-id', ended: '2027-03-12', lag })),
  withStart: [undefined, week, tenDays].map((lag) => ({ step: 'inventory-id', began: '2027-02-01', lag })),
  before: [undefined, week, tenDays].map((lag) => ({ step: 'papers-id', begins: '2027-05-03', lag })),
  startBefore: [undefined, week, tenDays].map((lag) => ({ step: 'papers-id', begins: '2027-05-03', lag })),
  papersDue: [june, july].map((session) => ({ step: 'decision-id', session })),
  session: [june, july, september].map((session) => ({ session })),
  sessionPassed: passed,
  notBefore: [{ on: '2027-03-01' }, { on: '2027-03-01', reason }],
  notAfter: [
    { on: '2027-06-30' },
    { on: '2027-06-30', reason: { de: 'Danach ist Pause.', en: 'Then a break.' } },
  ],
  fixed: [{ on: '2027-04-24' }, { on: '2027-04-24', reason: {} }],
  freeDays: [
    { from: '2027-03-13', to: '2027-03-14', holidays: [] },
    { from: '2027-03-26', to: '2027-03-29', holidays: [goodFriday, easterMonday] },
  ],
  weekday: [{ weekdays: [6] }, { weekdays: [5, 6] }],
  holiday: [{ on: '2027-03-26', name: goodFriday }, { on: '2027-05-09' }],
  blackout: [{ id: 'summer-id', ...summer }],
  asPlanned: [{ on: '2027-04-24' }],
  today: [{ on: '2027-03-12' }],
  reported: [{ from: '2027-05-03', to: '2027-05-07' }, { from: '2027-05-03' }, { to: '2027-05' }, {}],
  stillRunning: [{ since: '2027-05-03', on: '2027-06-01' }],
  forecast: [{ from: '2027-05-03', reason }, { from: '2027-05' }],
};

const warningFacts: { readonly [Code in keyof WarningFacts]: readonly WarningFacts[Code][] } = {
  sunday: [{ on: '2027-05-09' }],
  freeDay: [{ on: '2027-03-26', holiday: goodFriday }, { on: '2027-05-08' }],
  schoolHoliday: [{ from: summer.from, to: summer.to, holiday: summer.title }],
  blackout: [{ title: { de: 'Haushaltsberatung', en: 'Budget debate' } }],
  consideration: [
    ramadan,
    {
      ...ramadan,
      name: 'Newroz',
      from: '2027-03-21',
      to: '2027-03-21',
      method: 'fixedDay',
      uncertainDays: 0,
      fromEvening: false,
    },
  ],
  considerationsUnknown: [
    { methods: ['islamicUmmAlQura'] },
    { methods: ['islamicUmmAlQura', 'hebrewCalendar'] },
  ],
  election: [election],
  schoolHolidaysUnknown: [{ knownUntil: '2030-07-31' }],
  sessionAssumed: [{ session: 'september-id' }],
  papersByUnknown: [{ session: 'july-id' }],
  afterFunding: [{ fundingTo: '2028-09-30' }],
  noReport: [{ from: '2027-05-03', to: '2027-05-07' }],
};

const decision = 'decision-id';
const kickOff = 'kick-off-id';

const conflictFacts: { readonly [Code in keyof ConflictFacts]: readonly ConflictFacts[Code][] } = {
  circle: [{ steps: ['inventory-id', kickOff] }],
  duplicateStep: [{ step: 'twice' }],
  unknownStep: [kickOff, 'steps', 'target', '/steps/0'].map((namedBy) => ({ step: 'nowhere', namedBy })),
  unknownBody: [{ step: decision, body: 'nobody' }],
  unknownSession: [decision, ''].map((step) => ({ step, session: 'never' })),
  unusableLength: [undefined, { count: 0, unit: 'weeks' as const }, { count: 3 }, {}].map((length) => ({
    step: kickOff,
    length,
  })),
  unusableDay: [{ where: '/funding/from', given: '2027-02-29' }],
  emptyTemplate: [{}],
  noStart: [{}],
  noEnd: [{ step: decision }],
  noSession: [
    { step: decision, body: 'council-id', given: 0 },
    { step: decision, body: 'council-id', given: 1, before: '2027-06-03' },
    { step: decision, body: 'council-id', given: 4, after: '2027-06-03' },
  ],
  sessionNotReachable: passed.map((facts) => ({ step: decision, ...facts })),
  fixedOnHoliday: [{ step: kickOff, on: '2027-03-26', holiday: goodFriday }],
  fixedTooEarly: ['inventory-id', undefined].map((predecessor) => ({
    step: kickOff,
    on: '2027-04-24',
    earliest: '2027-05-08',
    predecessor,
  })),
  fixedTooLate: ['papers-id', undefined].map((successor) => ({
    step: kickOff,
    on: '2027-04-24',
    latest: '2027-04-10',
    successor,
  })),
  notAfterMissed: [{ step: 'inventory-id', notAfter: '2027-06-30', to: '2027-07-12' }],
  endMissed: (['funding', 'plan'] as const).map((kind) => ({
    step: decision,
    end: '2028-09-30',
    to: '2028-10-12',
    kind,
  })),
  startMissed: (['funding', 'plan', 'notBefore'] as const).map((kind) => ({
    step: 'inventory-id',
    start: '2027-02-01',
    needed: '2027-01-04',
    kind,
  })),
  noRoom: [[], ['summer-id'], ['summer-id', 'budget-id']].map((blackouts) => ({
    step: kickOff,
    from: '2027-05-01',
    blackouts,
  })),
  periodReversed: [{ from: '2027-07-01', to: '2027-06-30' }],
  actualInFuture: [{ step: 'inventory-id', date: '2027-06', today: '2027-03-12' }],
  actualReversed: [{ step: 'inventory-id', from: '2027-05', to: '2027-04-30' }],
};

const remedyFacts: { readonly [Kind in keyof RemedyFacts]: readonly RemedyFacts[Kind][] } = {
  beginEarlier: [
    { weeks: 2, start: '2027-01-18', beforeFunding: false },
    { weeks: 1, start: '2027-01-25', beforeFunding: true },
  ],
  otherSession: [{ step: decision, from: july, to: september }],
  askForExtension: [{ until: '2028-09-30' }],
  extendPlan: [{ until: '2028-12-31' }],
  askForSessions: [
    { body: 'council-id', after: '2027-06-03' },
    { body: 'council-id', before: '2027-09-30' },
    { body: 'council-id' },
  ],
  moveFixed: [{ step: kickOff, to: '2027-05-08' }],
  liftLimit: (['notBefore', 'notAfter'] as const).map((limit) => ({
    step: 'inventory-id',
    limit,
    to: '2027-07-12',
  })),
  liftBlackout: [{ blackout: 'summer-id' }],
  correct: (['predecessors', 'length', 'day', 'name', 'start', 'end', 'report'] as const).map((what) => ({
    what,
  })),
};

/** A sample of every reason, in all its variants. */
export const allDateReasons = everyOf('kind', reasonFacts) as DateReason[];

/** A sample of every warning about the kick-off. */
export const allPlanWarnings = everyOf('code', warningFacts).map((warning) => ({
  ...warning,
  step: kickOff,
})) as PlanWarning[];

/** A sample of every conflict, in all its variants. */
export const allPlanConflicts = everyOf('code', conflictFacts).map((conflict) => ({
  ...conflict,
  remedies: [],
})) as unknown as PlanConflict[];

/** A sample of every remedy, in all its variants. */
export const allPlanRemedies = everyOf('kind', remedyFacts) as PlanRemedy[];

function everyOf(
  key: 'kind' | 'code',
  samples: Readonly<Record<string, readonly object[]>>,
): Record<string, unknown>[] {
  return Object.entries(samples).flatMap(([value, facts]) =>
    facts.map((each) => ({ [key]: value, ...each })),
  );
}
