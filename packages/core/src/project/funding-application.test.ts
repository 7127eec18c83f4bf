import { describe, expect, test } from 'vitest';
import { changedProject } from '../../test-support/base-project.js';
import { findingOf } from '../../test-support/complete-application.js';
import weiterstadt from '../examples/weiterstadt.json';
import { assessEligibility } from '../funding/assess-eligibility.js';
import { kivHessen } from '../funding/programmes/kiv-hessen.js';
import { parseFundingApplication } from '../funding/parse-funding.js';
import { fundingApplication } from './funding-application.js';
import { parseProject } from './parse-project.js';
import type { Project } from './project.js';

const projectOf = (input: unknown): Project => {
  const parsed = parseProject(input);
  if (!parsed.ok) throw new Error(`The project is not valid: ${JSON.stringify(parsed.issues)}`);
  return parsed.project;
};
const on = { on: '2022-03-01' };

const consortium = {
  '/municipality': undefined,
  '/consortium': {
    lead: '06999002',
    members: [
      { ags: '06999001', name: 'Musterort', population: [figure(9_600)] },
      { ags: '06999002', name: 'Beispielstadt', population: [figure(8_000)] },
    ],
  },
};

describe('F28 the application of a project file', () => {
  test('holds what the file says', () => {
    const project = projectOf(
      changedProject({
        '/funding/application': { approved: { on: '2020-03' }, concept: true },
        '/funding/periods': [
          { id: 'period', kind: 'fundingPeriod', span: { from: '2020-04', to: '2021-09' }, source: 'report' },
        ],
        '/funding/financePlan': [{ year: 2020, costs: [], funds: [] }],
        '/strategy/actionFields': [{ id: 'field', title: 'Sprache' }],
        '/participation': {
          formats: [
            { id: 'old', title: 'Fest', kind: 'other', origin: 'existing' },
            { id: 'new', title: 'Umfrage', kind: 'survey', origin: 'new' },
          ],
        },
      }),
    );

    expect(fundingApplication(project)).toMatchObject({
      title: { de: 'Musterstadt wirkt' },
      form: 'single',
      applicants: [
        { ags: '06999001', name: 'Musterstadt', kind: 'kreisangehoerig', population: [{ value: 26_000 }] },
      ],
      approved: { on: '2020-03' },
      concept: true,
      periods: [{ kind: 'fundingPeriod' }],
      financePlan: [{ year: 2020 }],
      money: [{ amount: '20000.00', status: 'granted' }],
      topics: ['Sprache'],
      formats: [{ kind: 'survey', title: 'Umfrage' }],
      sources: [{ id: 'report' }],
    });
  });

  test('F28 says nothing that the file does not say', () => {
    const project = projectOf(
      changedProject({
        '/funding': undefined,
        '/strategy': undefined,
        '/sources': [{ id: 'report', title: 'A' }],
      }),
    );

    expect(Object.keys(fundingApplication(project)).sort()).toEqual([
      'applicants',
      'form',
      'sources',
      'title',
    ]);
  });

  test('F28 only formats that are new count, and none at all is not known', () => {
    const formats = [{ id: 'old', title: 'Fest', kind: 'other', origin: 'existing' }];
    const project = projectOf(changedProject({ '/participation': { formats } }));

    expect(fundingApplication(project)).not.toHaveProperty('formats');
  });

  test('Z-03 F2 F3 F4 of a consortium has its members and the lead', () => {
    const application = fundingApplication(projectOf(changedProject(consortium)));
    const decision = assessEligibility(application, kivHessen, on);

    expect(application).toMatchObject({
      form: 'consortium',
      applicants: [{ isLead: false }, { isLead: true }],
    });
    expect((['F2', 'F3', 'F4'] as const).map((rule) => findingOf(rule, decision).outcome)).toEqual([
      'met',
      'met',
      'met',
    ]);
  });

  test('Z-04 F21 of a consortium leaves out resolutions, because nobody knows of which council they are', () => {
    const resolutions = [
      { id: 'r', title: 'Beschluss', kind: 'adoption', body: 'steering-group', actual: { on: '2021-12-01' } },
    ];
    const changes = { '/process/resolutions': resolutions };

    expect(fundingApplication(projectOf(changedProject({ ...consortium, ...changes })))).not.toHaveProperty(
      'resolutions',
    );
    expect(fundingApplication(projectOf(changedProject(changes)))).toMatchObject({
      resolutions: [{ kind: 'adoption', on: '2021-12-01' }],
    });
  });

  test('Z-24 F21 the certainty of a resolution comes along', () => {
    const actual = { on: '2020-07', certainty: 'inferred' };
    const resolutions = [{ id: 'r', title: 'Nr. 0522', kind: 'mandate', body: 'steering-group', actual }];
    const project = projectOf(changedProject({ '/process/resolutions': resolutions }));

    expect(fundingApplication(project).resolutions).toEqual([
      { kind: 'mandate', on: '2020-07', certainty: 'inferred' },
    ]);
  });

  test('Z-24 F21 a kind that is only inferred makes it less than certain, however certain its date', () => {
    const actual = { on: '2020-07-01', certainty: 'stated' };
    const resolution = { id: 'r', title: 'Nr. 0522', kind: 'mandate', body: 'steering-group', actual };
    const certaintyWith = (certainty: string) => {
      const resolutions = [{ ...resolution, certainty }];
      const project = projectOf(changedProject({ '/process/resolutions': resolutions }));
      return fundingApplication(project).resolutions?.[0]?.certainty;
    };

    expect([certaintyWith('inferred'), certaintyWith('stated')]).toEqual(['inferred', 'stated']);
  });

  test('Z-39 F1 Wiesbaden is a valid strategy and not eligible', () => {
    const project = projectOf(
      changedProject({
        '/id': 'wiesbaden',
        '/municipality': {
          ags: '06414000',
          name: 'Wiesbaden',
          kind: 'kreisfrei',
          population: [{ value: 280_000, qualifier: 'circa', asOf: '2020', source: 'report' }],
        },
        '/funding': undefined,
      }),
    );

    expect(assessEligibility(fundingApplication(project), kivHessen, on).outcome).toBe('ineligible');
  });

  test('Z-08 F1 F6 of Weiterstadt fits the check of shapes and is judged', () => {
    const application = fundingApplication(projectOf(weiterstadt));
    const decision = assessEligibility(application, kivHessen, on);

    expect(parseFundingApplication(application).ok).toBe(true);
    expect(findingOf('F1', decision).outcome).toBe('met');
    expect(['unclear', 'missing']).toContain(findingOf('F6', decision).outcome);
    expect(decision.outcome).toBe('undetermined');
  });
});

function figure(value: number) {
  return { value, qualifier: 'circa', asOf: '2022-05', source: 'report' };
}
