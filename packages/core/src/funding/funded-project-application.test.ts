import { describe, expect, test } from 'vitest';
import { byEdition, findingOf, town } from '../../test-support/complete-application.js';
import type { Outcome } from '../shared/finding.js';
import { assessEligibility } from './assess-eligibility.js';
import { applicationOfFundedProject } from './funded-project-application.js';
import type { FundingReason } from './funding-finding.js';
import { kivFundedProjects } from './kiv-funded-projects.js';
import { kivFundingPeriods } from './kiv-funding-periods.js';
import { kivHessen } from './programmes/kiv-hessen.js';
import { parseFundingApplication } from './parse-funding.js';

const byName = (name: string) => {
  const found = kivFundedProjects.find(({ municipalities }) =>
    municipalities.some((each) => each.name === name),
  );
  if (!found) throw new Error(`There is no project of ${name}.`);
  return found;
};
const judge = (project: (typeof kivFundedProjects)[number]) =>
  assessEligibility(applicationOfFundedProject(project), kivHessen, byEdition('kiv-2021'));

describe('F28 the 27 funded projects by the edition of 2021', () => {
  test.each(kivFundedProjects.map((project) => [project.title, project] as const))(
    'Z-17 F1 F2 F3 F4 F28 %s: residents or consortium met, never ineligible',
    (_title, project) => {
      const decision = judge(project);
      const isJoint = project.municipalities.length > 1;
      const rules = isJoint ? (['F2', 'F3', 'F4'] as const) : (['F1'] as const);

      expect(rules.map((rule) => findingOf(rule, decision).outcome)).toEqual(rules.map(() => 'met'));
      expect(decision.outcome).toBe('undetermined');
    },
  );

  test.each<[string, string, Outcome, FundingReason]>([
    ['Z-06', 'Lampertheim', 'met', 'durationWithin'],
    ['Z-06', 'Seligenstadt', 'met', 'durationWithin'],
    ['Z-06', 'Niedernhausen', 'met', 'durationWithin'],
    ['Z-08', 'Weiterstadt', 'unclear', 'durationStatementsDisagree'],
    ['Z-08', 'Obertshausen', 'missing', 'durationExtensionUnknown'],
  ])('%s F6 %s, where a source states a period: %s', (_entry, name, outcome, reason) => {
    expect(findingOf('F6', judge(byName(name)))).toMatchObject({ outcome, reason });
  });

  test('Z-06 F6 of all others no period is known: missing', () => {
    const others = kivFundedProjects.filter(({ id }) => !Object.hasOwn(kivFundingPeriods, id));

    expect(others).toHaveLength(22);
    expect(new Set(others.map((project) => findingOf('F6', judge(project)).reason))).toEqual(
      new Set(['durationMissing']),
    );
  });

  test.each(['kiv-2018', 'kiv-2019'] as const)(
    'F28 also by %s no funded town is ineligible by what is known',
    (edition) => {
      const deadline = new Set(['F24']);
      const failed = kivFundedProjects.flatMap((project) =>
        assessEligibility(applicationOfFundedProject(project), kivHessen, byEdition(edition)).findings.filter(
          ({ rule, outcome, force }) => outcome === 'notMet' && force === 'must' && !deadline.has(rule),
        ),
      );

      // The call of 2018 knew no consortium: only the joint project of the second round would have failed.
      expect(failed.map(({ rule }) => rule)).toEqual(edition === 'kiv-2018' ? ['F1'] : []);
    },
  );
});

describe('F28 an application of what is known', () => {
  test('has the form that the check of shapes accepts', () => {
    const results = kivFundedProjects.map((project) =>
      parseFundingApplication(applicationOfFundedProject(project)),
    );

    expect(results.filter(({ ok, notes }) => !ok || notes.length > 0)).toEqual([]);
  });

  test('Z-17 F3 puts the first municipality of a joint project in the lead', () => {
    expect(applicationOfFundedProject(byName('Hünfelden'))).toMatchObject({
      form: 'consortium',
      applicants: [
        { name: 'Hünfelden', isLead: true },
        { name: 'Selters (Taunus)', isLead: false },
      ],
    });
  });

  test('names the source of every period and figure', () => {
    for (const project of kivFundedProjects) {
      const { sources = [], periods = [], applicants, approved } = applicationOfFundedProject(project);
      const known = new Set(sources.map(({ id }) => id));
      const figures = applicants.flatMap(({ population = [] }) => population);
      const used = [...periods, ...figures, ...(approved ? [approved] : [])].map(({ source }) => source);

      expect(used.filter((id) => id === undefined || !known.has(id))).toEqual([]);
    }
  });

  test('invents nothing: what no source says is absent', () => {
    const keys = kivFundedProjects.flatMap((project) => Object.keys(applicationOfFundedProject(project)));

    expect([...new Set(keys)].sort()).toEqual([
      'applicants',
      'approved',
      'form',
      'periods',
      'sources',
      'title',
    ]);
  });

  test('periods belong to projects that exist, and other knowledge can be handed in', () => {
    const ids = kivFundedProjects.map(({ id }) => id);

    expect(Object.keys(kivFundingPeriods).filter((id) => !ids.includes(id))).toEqual([]);
    expect(applicationOfFundedProject(byName('Weiterstadt'), {})).not.toHaveProperty('periods');
  });
});

test('Z-39 Z-41 F1 F5 Wiesbaden, independent of counties, is ineligible by its residents', () => {
  const wiesbaden = town(280_000, { ags: '06414000', name: 'Wiesbaden', kind: 'kreisfrei' });
  const decision = assessEligibility({ applicants: [wiesbaden] }, kivHessen, byEdition('kiv-2021'));

  expect(decision.outcome).toBe('ineligible');
  expect(findingOf('F1', decision)).toMatchObject({ outcome: 'notMet', reason: 'populationAbove' });
  expect(findingOf('F5', decision)).toMatchObject({ outcome: 'unclear', force: 'should' });
});
