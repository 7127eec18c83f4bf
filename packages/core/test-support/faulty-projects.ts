import type { ParseIssue, ParseIssueCode, ParseIssueFacts } from '../src/shared/parse-issue.js';
import type { Changes } from './base-project.js';

/** The codes that only text has, that take a huge file, or that no schema of today leads to. */
type CodeWithoutProject =
  'invalidJson' | 'duplicateKey' | 'moreDuplicateKeys' | 'tooManyIssues' | 'invalidValue';

export type ProjectIssueCode = Exclude<ParseIssueCode, CodeWithoutProject>;

/** One change of the base project and the one issue that follows from it. */
export interface FaultyProject<Code extends ProjectIssueCode = ProjectIssueCode> {
  readonly fault: string;
  readonly changes: Changes;
  readonly path: string;
  readonly facts: ParseIssueFacts[Code];
  /** The fault is one of shape, so the JSON Schema finds it too. */
  readonly ofShape: boolean;
}

const consortium = {
  lead: '06999001',
  members: [
    { ags: '06999001', name: 'Musterstadt' },
    { ags: '06999002', name: 'Beispielheim' },
  ],
};
const asConsortium = { '/municipality': undefined, '/consortium': consortium };

/** At least one faulty project for every code; a code without one does not compile. */
const faultyProjectsByCode: {
  readonly [Code in ProjectIssueCode]: readonly [FaultyProject<Code>, ...FaultyProject<Code>[]];
} = {
  notAProject: [
    shape('a number', { '': 7 }, '', { received: 'number' }),
    shape('null', { '': null }, '', { received: 'null' }),
    shape('a list of projects', { '': [{ formatVersion: 1 }] }, '', { received: 'array' }),
    shape('some other JSON file', { '': { name: 'package' } }, '', { received: 'object' }),
  ],
  futureFormatVersion: [
    shape('a newer format', { '/formatVersion': 2 }, '/formatVersion', { received: 2, supported: 1 }),
  ],
  unknownFormatVersion: [
    shape('version 0', { '/formatVersion': 0 }, '/formatVersion', { received: '0', supported: 1 }),
    shape('version 1.5', { '/formatVersion': 1.5 }, '/formatVersion', { received: '1.5', supported: 1 }),
  ],
  missingKey: [
    shape('no version', { '/formatVersion': undefined }, '/formatVersion', { key: 'formatVersion' }),
    shape('no title', { '/title': undefined }, '/title', { key: 'title' }),
    shape(
      'no kind of a resolution',
      { '/process/resolutions': [{ id: 'r', title: 'R', body: 'steering-group' }] },
      '/process/resolutions/0/kind',
      { key: 'kind' },
    ),
  ],
  wrongType: [
    shape('version as text', { '/formatVersion': '1' }, '/formatVersion', {
      expected: ['number'],
      received: 'string',
    }),
    shape('a list as localized text', { '/title': ['T'] }, '/title', {
      expected: ['string', 'object'],
      received: 'array',
    }),
    shape('null for an optional key', { '/bodies': null }, '/bodies', {
      expected: ['array'],
      received: 'null',
    }),
    shape('a number inside a translation', { '/title/de': 5 }, '/title/de', {
      expected: ['string'],
      received: 'number',
    }),
    shape('a boolean as object', { '/publisher': true }, '/publisher', {
      expected: ['object'],
      received: 'boolean',
    }),
    shape(
      'population as text',
      { '/municipality/population/0/value': '26000' },
      '/municipality/population/0/value',
      { expected: ['number'], received: 'string' },
    ),
  ],
  notInteger: [
    shape(
      'half a budget year',
      { '/funding/financePlan': [{ year: 2022.5, costs: [], funds: [] }] },
      '/funding/financePlan/0/year',
      { received: 2022.5 },
    ),
    shape(
      'half a resident',
      { '/municipality/population/0/value': 0.5 },
      '/municipality/population/0/value',
      { received: 0.5 },
    ),
  ],
  invalidFormat: [
    shape('an id with capitals', { '/process/phases/1/id': 'Phase 2' }, '/process/phases/1/id', {
      format: 'id',
      received: 'Phase 2',
    }),
    shape('a German date', { '/asOf': '30.09.2021' }, '/asOf', {
      format: 'partialDate',
      received: '30.09.2021',
    }),
    shape('an amount with a comma', { '/funding/money/0/amount': '20.000,00' }, '/funding/money/0/amount', {
      format: 'money',
      received: '20.000,00',
    }),
    shape('an AGS without its zero', { '/municipality/ags': '6999001' }, '/municipality/ags', {
      format: 'ags',
      received: '6999001',
    }),
    shape('an ARS of eleven digits', { '/municipality/ars': '69990001001' }, '/municipality/ars', {
      format: 'ars',
      received: '69990001001',
    }),
    shape('a language by its name', { '/languages/1': 'Englisch' }, '/languages/1', {
      format: 'languageTag',
      received: 'Englisch',
    }),
    shape('a language by its name as key', { '/title': { Deutsch: 'T' } }, '/title/Deutsch', {
      format: 'languageTag',
      received: 'Deutsch',
    }),
    shape('a script as address', { '/publisher/url': 'javascript:alert(1)' }, '/publisher/url', {
      format: 'webAddress',
      received: 'javascript:alert(1)',
    }),
    shape('an empty title', { '/sources/0/title': ' ' }, '/sources/0/title', {
      format: 'text',
      received: ' ',
    }),
    shape('a long wrong value, shortened', { '/asOf': 'x'.repeat(200) }, '/asOf', {
      format: 'partialDate',
      received: `${'x'.repeat(79)}…`,
    }),
  ],
  notInList: [
    shape(
      'an audience that nobody knows',
      { '/funding/application': { audience: 'alle' } },
      '/funding/application/audience',
      { allowed: ['allResidents', 'votersOnly', 'selectedGroups'], received: 'alle' },
    ),
    shape('an unknown function', { '/bodies/0/function': 'leads' }, '/bodies/0/function', {
      allowed: ['decides', 'steers', 'advises', 'works'],
      received: 'leads',
    }),
    shape(
      'an object in place of a word',
      { '/funding/money/0/status': { of: 'x' } },
      '/funding/money/0/status',
      { allowed: ['requested', 'granted', 'paid'], received: '{…}' },
    ),
    shape('a list in place of a word', { '/funding/money/0/status': [] }, '/funding/money/0/status', {
      allowed: ['requested', 'granted', 'paid'],
      received: '[…]',
    }),
  ],
  tooSmall: [
    shape('no language', { '/languages': [] }, '/languages', { minimum: 1, unit: 'entries' }),
    shape(
      'a consortium of one',
      { ...asConsortium, '/consortium/members': [consortium.members[0]] },
      '/consortium/members',
      { minimum: 2, unit: 'entries' },
    ),
    shape(
      'fewer residents than none',
      { '/municipality/population/0/value': -1 },
      '/municipality/population/0/value',
      { minimum: 0, unit: 'number' },
    ),
    rule(
      'residents beyond all negative numbers',
      { '/municipality/population/0/value': -Infinity },
      '/municipality/population/0/value',
      { minimum: Number.MIN_SAFE_INTEGER, unit: 'number' },
    ),
  ],
  tooLarge: [
    shape('an id of 101 characters', { '/id': 'a'.repeat(101) }, '/id', { maximum: 100, unit: 'characters' }),
    shape(
      'more residents than can be counted',
      { '/municipality/population/0/value': 1e20 },
      '/municipality/population/0/value',
      { maximum: Number.MAX_SAFE_INTEGER, unit: 'number' },
    ),
    rule(
      'residents beyond all numbers',
      { '/municipality/population/0/value': Infinity },
      '/municipality/population/0/value',
      { maximum: Number.MAX_SAFE_INTEGER, unit: 'number' },
    ),
  ],
  impossibleDate: [
    rule('30 February', { '/asOf': '2021-02-30' }, '/asOf', { received: '2021-02-30' }),
    rule('a year before 1000', { '/asOf': '0202-05' }, '/asOf', { received: '0202-05' }),
    rule('month 13', { '/process/phases/0/planned': { from: '2020-13' } }, '/process/phases/0/planned/from', {
      received: '2020-13',
    }),
  ],
  emptyTranslations: [rule('no language at all', { '/title': {} }, '/title', {})],
  emptySpan: [rule('an empty span', { '/process/phases/0/planned': {} }, '/process/phases/0/planned', {})],
  spanReversed: [
    rule('end before begin', { '/process/phases/0/planned/to': '2020-01' }, '/process/phases/0/planned', {
      from: '2020-02',
      to: '2020-01',
    }),
  ],
  municipalityOrConsortium: [
    rule('neither', { '/municipality': undefined }, '', { given: 'none' }),
    rule('both', { '/consortium': consortium }, '', { given: 'both' }),
  ],
  leadNotMember: [
    rule('a stranger in the lead', { ...asConsortium, '/consortium/lead': '06999003' }, '/consortium/lead', {
      lead: '06999003',
    }),
  ],
  agsDiffersFromArs: [
    rule('the ARS of another municipality', { '/municipality/ars': '069990001002' }, '/municipality/ars', {
      ags: '06999001',
      ars: '069990001002',
    }),
  ],
  duplicateId: [
    rule('two phases of one id', { '/process/phases/1/id': 'phase-1' }, '/process/phases/1/id', {
      id: 'phase-1',
      firstPath: '/process/phases/0/id',
    }),
    rule('a body with the id of a source', { '/bodies/0/id': 'report' }, '/bodies/0/id', {
      id: 'report',
      firstPath: '/sources/0/id',
    }),
  ],
  unknownReference: [
    rule(
      'a goal that is not there',
      { '/strategy/measures/0/goals/0': 'goal-9' },
      '/strategy/measures/0/goals/0',
      { id: 'goal-9', kind: 'goal' },
    ),
  ],
  wrongReferenceKind: [
    rule(
      'a phase in place of a goal',
      { '/strategy/measures/0/goals/0': 'phase-1' },
      '/strategy/measures/0/goals/0',
      { id: 'phase-1', expected: 'goal', found: 'phase', foundPath: '/process/phases/0/id' },
    ),
  ],
  circularReference: [
    rule(
      'a goal that is part of itself',
      { '/strategy/goals/0/partOf': 'goal-1' },
      '/strategy/goals/0/partOf',
      {
        ids: ['goal-1'],
      },
    ),
    rule(
      'two actors that are part of each other',
      {
        '/actorGroups': [{ id: 'group', title: 'G' }],
        '/actors': [
          { id: 'a', name: 'A', group: 'group', kind: 'partner', partOf: 'b' },
          { id: 'b', name: 'B', group: 'group', kind: 'partner', partOf: 'a' },
        ],
      },
      '/actors/0/partOf',
      { ids: ['a', 'b'] },
    ),
  ],
};

export const projectIssueCodes = Object.keys(faultyProjectsByCode) as ProjectIssueCode[];

/** Every faulty project with the code of its issue. */
export const faultyProjects = projectIssueCodes.flatMap((code) =>
  faultyProjectsByCode[code].map((project: FaultyProject) => ({ code, ...project })),
);

/** One issue of every code that a project can have, for what turns issues into words. */
export const projectIssues: readonly ParseIssue[] = faultyProjects.map(
  ({ code, path, facts }) => ({ code, path, facts }) as ParseIssue,
);

function shape<Facts>(fault: string, changes: Changes, path: string, facts: Facts) {
  return { fault, changes, path, facts, ofShape: true };
}

function rule<Facts>(fault: string, changes: Changes, path: string, facts: Facts) {
  return { fault, changes, path, facts, ofShape: false };
}
