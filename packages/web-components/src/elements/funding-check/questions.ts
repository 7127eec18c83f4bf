import type {
  ApplicationRoute,
  Audience,
  FundingProgramme,
  HearingBody,
  Moderation,
} from '@wirkt/core/funding';
import type { StringKey } from '../../locales/strings.js';
import {
  isOwn,
  memberCount,
  isJoint,
  places,
  planYearCount,
  type AnyQuestionId,
  type FundingAnswers,
  type QuestionId,
} from './answers.js';
import { furtherKey, furtherCriterion } from './further-criteria.js';

/** One thing to type or to choose. */
export interface Field {
  /** Name in the answers and in the address. */
  readonly key: string;
  readonly kind:
    'population' | 'months' | 'year' | 'money' | 'date' | 'number' | 'text' | 'choice' | 'several';
  /** Absent: the question itself is the label. */
  readonly label?: StringKey;
  /** Values to choose from. */
  readonly options?: readonly string[];
  /** Name of the options among the texts; absent where they are names of municipalities or numbers. */
  readonly optionsName?: string;
  /** Number of the municipality or of the year to which it belongs. */
  readonly place?: number;
  readonly isOptional?: boolean;
}

const yesNo = ['yes', 'no'];

export const moderations = ['external', 'internal', 'none'] as const satisfies readonly Moderation[];

export const audiences = [
  'allResidents',
  'votersOnly',
  'selectedGroups',
] as const satisfies readonly Audience[];

export const hearingBodies = [
  'auslaenderbeirat',
  'integrationsKommission',
  'none',
] as const satisfies readonly HearingBody[];

export const applicationRoutes = ['online', 'paper'] as const satisfies readonly ApplicationRoute[];

export const formatChoices = [
  'kickOff',
  'workshop',
  'dialogue',
  'forum',
  'survey',
  'onlineCommenting',
  'conference',
  'expertMeeting',
  'other',
] as const;

export const municipalityKinds = ['kreisangehoerig', 'sonderstatus', 'kreisfrei'] as const;

const fields: Readonly<Record<QuestionId, (answers: FundingAnswers) => readonly Field[]>> = {
  population: () => [{ key: 'residents1', kind: 'population', label: 'check.field.residents' }],
  form: () => [choice('form', ['single', 'consortium'])],
  members: (answers) => [
    { key: 'members', kind: 'choice', label: 'check.field.members', options: ['2', '3', '4', '5', '6'] },
    ...(answers['members'] === undefined ? [] : places(memberCount(answers)).flatMap(memberFields)),
  ],
  lead: (answers) => [{ key: 'lead', kind: 'choice', options: places(memberCount(answers)).map(String) }],
  kind: (answers) =>
    places(memberCount(answers)).map((place) => ({
      ...choice(`kind${place}`, municipalityKinds, 'kind'),
      ...(isJoint(answers) && { place, label: 'check.field.kind' as const }),
    })),
  period: () => [
    { key: 'begin', kind: 'date', label: 'check.field.begin', isOptional: true },
    { key: 'end', kind: 'date', label: 'check.field.end', isOptional: true },
    { key: 'months', kind: 'months', label: 'check.field.months', isOptional: true },
  ],
  extension: (answers) => [
    choice('extension', yesNo, 'yesNo'),
    ...dateIf(answers['extension'] === 'yes', 'extensionUntil', 'check.field.extensionUntil'),
  ],
  concept: () => [choice('concept', yesNo, 'yesNo')],
  obligation: (answers) => [
    choice('obligation', ['none', 'contract']),
    ...dateIf(answers['obligation'] === 'contract', 'obligationOn', 'check.field.obligationOn'),
  ],
  approval: (answers) => [
    choice('approval', ['given', 'none']),
    ...dateIf(answers['approval'] === 'given', 'approvalOn', 'check.field.approvalOn'),
  ],
  earlyStartPermission: () => [choice('permission', yesNo, 'yesNo')],
  money: () => [{ key: 'requested', kind: 'money', label: 'check.field.requested' }],
  financePlan: (answers) => [
    { key: 'planYears', kind: 'choice', label: 'check.field.planYears', options: ['1', '2', '3', '4'] },
    ...places(planYearCount(answers)).flatMap(planFields),
  ],
  moderation: () => [choice('moderation', moderations)],
  audience: () => [choice('audience', audiences)],
  formats: () => [{ key: 'formats', kind: 'several', options: formatChoices, optionsName: 'formats' }],
  socialSpace: () => [choice('socialSpace', yesNo, 'yesNo')],
  localIdentity: () => [choice('identity', yesNo, 'yesNo')],
  hearing: ({ hearing }) => [
    choice('hearing', hearingBodies),
    ...dateIf(hearing !== undefined && hearing !== 'none', 'hearingOn', 'check.field.hearingOn', true),
  ],
  resolution: ({ resolution }) => [
    choice('resolution', ['adopted', 'planned', 'mandate', 'none']),
    ...dateIf(resolution === 'adopted', 'resolutionOn', 'check.field.resolutionOn'),
    ...dateIf(resolution === 'mandate', 'resolutionOn', 'check.field.resolutionOn'),
    ...dateIf(resolution === 'planned', 'resolutionOn', 'check.field.resolutionPlanned', true),
  ],
  route: () => [choice('route', applicationRoutes)],
};

/** What a question asks for; it depends on what was answered before. */
export function fieldsOf(
  question: AnyQuestionId,
  answers: FundingAnswers,
  programme: FundingProgramme,
): readonly Field[] {
  if (isOwn(question)) return fields[question](answers);
  const criterion = furtherCriterion(question, programme);
  if (!criterion) return [];
  const key = furtherKey(criterion.fact);
  if (typeof criterion.value === 'boolean') return [choice(key, yesNo, 'yesNo')];
  return [
    {
      key,
      kind: typeof criterion.value === 'number' ? 'number' : 'text',
      label: 'check.field.answer',
    },
  ];
}

function choice(key: string, options: readonly string[], optionsName: string = key): Field {
  return { key, kind: 'choice', options, optionsName };
}

function dateIf(isAsked: boolean, key: string, label: StringKey, isOptional = false): Field[] {
  return isAsked ? [{ key, kind: 'date', label, isOptional }] : [];
}

function memberFields(place: number): Field[] {
  const name: Field = {
    key: `name${place}`,
    kind: 'text',
    label: 'check.field.name',
    place,
    isOptional: true,
  };
  const residents: Field = {
    key: `residents${place}`,
    kind: 'population',
    label: 'check.field.residents',
    place,
    isOptional: true,
  };
  return [name, residents];
}

function planFields(place: number): Field[] {
  const amount = (key: string, label: StringKey, isOptional = true): Field => ({
    key: `${key}${place}`,
    kind: 'money',
    label,
    place,
    isOptional,
  });
  return [
    { key: `year${place}`, kind: 'year', label: 'check.field.year', place },
    amount('costs', 'check.field.costs', false),
    amount('moderationCosts', 'check.field.moderationCosts'),
    amount('grant', 'check.field.grant'),
    amount('own', 'check.field.own'),
    amount('other', 'check.field.otherMoney'),
  ];
}
