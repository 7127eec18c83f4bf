import type { FinancePlan, FundingApplication, FundingProgramme } from '@wirkt/core/funding';
import type { MoneyAmount, PartialDate } from '@wirkt/core/shared';
import { isJoint, listOf, memberCount, places, planYearCount, type FundingAnswers } from './answers.js';
import {
  applicationRoutes,
  audiences,
  fieldsOf,
  formatChoices,
  moderations,
  municipalityKinds,
} from './questions.js';
import { problemOf } from './read-answers.js';
import { readDate } from './read-date.js';
import { readMoney, readMonths, readNumber, readPopulation, readYear } from './read-typed.js';
import { resolutionsFromAnswers, hearingsFromAnswers } from './council-from-answers.js';
import { furtherKey, furtherCriteria } from './further-criteria.js';

type Applicants = FundingApplication['applicants'];

type FurtherAnswer = NonNullable<FundingApplication['further']>[string];

/**
 * What the answers say, as an application to be judged. What was not answered, is not known or cannot be
 * read is absent, and so never counts as fulfilled.
 */
export function applicationFromAnswers(
  answers: FundingAnswers,
  programme: FundingProgramme,
): FundingApplication {
  const requested = readMoney(answers['requested'] ?? '');
  const formats = formatChoices.filter((kind) => listOf(answers['formats']).includes(kind));
  const applicants = applicantsFrom(answers);
  const plan = financePlan(answers, programme);
  return {
    form: isJoint(answers) ? 'consortium' : 'single',
    applicants,
    ...some('periods', periodsFrom(answers, programme)),
    ...some(
      'formats',
      formats.map((kind) => ({ kind })),
    ),
    ...(requested.ok && { money: [{ amount: requested.value, status: 'requested' as const }] }),
    ...some('financePlan', plan),
    ...some('resolutions', resolutionsFromAnswers(answers, applicants)),
    ...some('hearings', hearingsFromAnswers(answers, applicants)),
    ...dates(answers),
    ...extension(answers),
    ...yesOrNo('concept', answers['concept']),
    ...yesOrNo('socialSpace', answers['socialSpace']),
    ...yesOrNo('localIdentity', answers['identity']),
    ...yesOrNo('earlyStartPermitted', answers['permission']),
    ...oneOf('moderation', answers['moderation'], moderations),
    ...oneOf('audience', answers['audience'], audiences),
    ...oneOf('route', answers['route'], applicationRoutes),
    ...further(answers, programme),
  };
}

/**
 * Members of a consortium get a key in place of the AGS, so that a hearing or a resolution can be tied to
 * each; it is no AGS, so nothing about the Land follows from it. Whoever has the same name gets the same one.
 */
function applicantsFrom(answers: FundingAnswers): Applicants {
  const count = memberCount(answers);
  const nameOf = (place: number) => answers[`name${place}`]?.trim() ?? '';
  return places(count).map((place) => {
    const name = nameOf(place);
    const residents = readPopulation(answers[`residents${place}`] ?? '');
    const twin = places(place).find(
      (other) => name !== '' && nameOf(other).toLowerCase() === name.toLowerCase(),
    );
    return {
      ...(isJoint(answers) && { ags: `member-${twin ?? place}` }),
      ...(name !== '' && { name }),
      ...oneOf('kind', answers[`kind${place}`], municipalityKinds),
      ...(residents.ok && { population: [residents.value] }),
      ...(isJoint(answers) && { isLead: answers['lead'] === String(place) }),
    };
  });
}

function periodsFrom(answers: FundingAnswers, programme: FundingProgramme): FundingApplication['periods'] {
  const hasProblem = fieldsOf('period', answers, programme).some(
    (field) => problemOf(field, answers) !== undefined,
  );
  if (hasProblem) return [];
  const { begin = '', end = '' } = answers;
  const [from, to, months] = [readDate(begin), readDate(end), readMonths(answers['months'] ?? '')];
  if (!from.ok && !to.ok && !months.ok) return [];
  return [
    {
      kind: 'fundingPeriod',
      ...((from.ok || to.ok) && {
        span: { ...(from.ok && { from: from.value }), ...(to.ok && { to: to.value }) },
      }),
      ...(months.ok && { months: months.value }),
    },
  ];
}

/** Only whole: a year without its costs, or with an amount that cannot be read, is no plan yet. */
function financePlan(answers: FundingAnswers, programme: FundingProgramme): FinancePlan[number][] {
  const hasProblem = fieldsOf('financePlan', answers, programme).some(
    (field) => problemOf(field, answers) !== undefined,
  );
  const years = places(planYearCount(answers)).map((place) => planYear(answers, place));
  return hasProblem ? [] : years.every((year) => year !== undefined) ? years : [];
}

function planYear(answers: FundingAnswers, place: number): FinancePlan[number] | undefined {
  const amount = (key: string) => readMoney(answers[`${key}${place}`] ?? '');
  const year = readYear(answers[`year${place}`] ?? '');
  const costs = amount('costs');
  if (!year.ok || !costs.ok) return undefined;
  const [moderation, grant, own, other] = ['moderationCosts', 'grant', 'own', 'other'].map((key) => {
    const reading = amount(key);
    return reading.ok ? reading.value : '0.00';
  }) as [MoneyAmount, MoneyAmount, MoneyAmount, MoneyAmount];
  return {
    year: year.value,
    costs: [
      { kind: 'externalModeration', amount: moderation },
      { kind: 'other', amount: less(costs.value, moderation) },
    ],
    funds: [
      { origin: 'programme', status: 'requested', amount: grant },
      { origin: 'ownMeans', status: 'planned', amount: own },
      { origin: 'otherPublic', status: 'planned', amount: other },
    ],
  };
}

function less(whole: MoneyAmount, part: MoneyAmount): MoneyAmount {
  const cents = (amount: MoneyAmount) => BigInt(amount.replace('.', ''));
  const digits = String(cents(whole) - cents(part)).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function dates(answers: FundingAnswers): Partial<FundingApplication> {
  const approved = dateIf(answers['approval'] === 'given', answers['approvalOn']);
  const contract = dateIf(answers['obligation'] === 'contract', answers['obligationOn']);
  return {
    ...(approved && { approved }),
    ...(contract && { firstObligation: contract }),
    ...(answers['obligation'] === 'none' && { noObligationYet: true }),
  };
}

function dateIf(isGiven: boolean, text = ''): { on: PartialDate } | undefined {
  const date = readDate(text);
  return isGiven && date.ok ? { on: date.value } : undefined;
}

function extension({ extension: answer, extensionUntil }: FundingAnswers): Partial<FundingApplication> {
  const until = dateIf(answer === 'yes', extensionUntil)?.on;
  if (answer === 'no') return { extension: { granted: false } };
  return answer === 'yes' ? { extension: { granted: true, ...(until !== undefined && { until }) } } : {};
}

/** Answers to criteria that a programme brings itself, as the type of the value that they are compared with. */
function further(answers: FundingAnswers, programme: FundingProgramme): Partial<FundingApplication> {
  const given = furtherCriteria(programme).flatMap(({ fact, value }): [string, FurtherAnswer][] => {
    const text = (answers[furtherKey(fact)] ?? '').trim();
    if (text === '') return [];
    if (typeof value === 'boolean') return text === 'yes' || text === 'no' ? [[fact, text === 'yes']] : [];
    if (typeof value === 'string') return [[fact, text]];
    const number = readNumber(text);
    return number.ok ? [[fact, number.value]] : [];
  });
  return given.length === 0 ? {} : { further: Object.fromEntries(given) };
}

function yesOrNo<Key extends string>(key: Key, answer: string | undefined): Partial<Record<Key, boolean>> {
  if (answer !== 'yes' && answer !== 'no') return {};
  return { [key]: answer === 'yes' } as Partial<Record<Key, boolean>>;
}

function oneOf<Key extends string, Value extends string>(
  key: Key,
  answer: string | undefined,
  values: readonly Value[],
): Partial<Record<Key, Value>> {
  const value = values.find((each) => each === answer);
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, Value>>);
}

function some<Key extends string, Entry>(
  key: Key,
  entries: readonly Entry[] | undefined,
): Partial<Record<Key, Entry[]>> {
  return entries && entries.length > 0 ? ({ [key]: [...entries] } as Partial<Record<Key, Entry[]>>) : {};
}
