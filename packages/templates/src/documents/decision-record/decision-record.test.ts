import {
  applicationOfFundedProject,
  assessEligibility,
  decisionRecord,
  fundingApplication,
  kivFundedProjects,
  kivHessen,
  type EditionRequest,
  type FundingApplication,
} from '@wirkt/core';
import { weiterstadt } from '@wirkt/core/examples';
import { describe, expect, test } from 'vitest';
import { renderDecisionRecord } from '../../render-decision-record.js';

const funded = (id: string) => applicationOfFundedProject(kivFundedProjects.find((each) => each.id === id)!);

const idstein = funded('kiv-25');

const applications: Readonly<Record<string, FundingApplication>> = {
  'huenfelden-selters': funded('kiv-22'),
  // Two sources, two figures (Z-16)
  idstein: {
    ...idstein,
    applicants: idstein.applicants.map((applicant) => ({
      ...applicant,
      population: [
        {
          value: 25_000,
          qualifier: 'moreThan',
          basis: 'mainResidence',
          asOf: '2022-01-20',
          source: 'stadt-idstein',
        },
        ...(applicant.population ?? []),
      ],
    })),
    sources: [
      ...(idstein.sources ?? []),
      {
        id: 'stadt-idstein',
        title: 'WIR in Idstein: Zusammenleben gemeinsam gestalten',
        publisher: 'Stadt Idstein',
        quotation: 'etwas über 25.000 Einwohnerinnen und Einwohner mit Hauptwohnsitz in Idstein',
      },
    ],
  },
  weiterstadt: fundingApplication(weiterstadt),
  wiesbaden: {
    applicants: [
      {
        ags: '06414000',
        name: 'Wiesbaden',
        kind: 'kreisfrei',
        population: [{ value: 50_000, qualifier: 'moreThan', source: 'beispiel-wiesbaden' }],
      },
    ],
    sources: [
      {
        id: 'beispiel-wiesbaden',
        title: 'Annahme dieses Beispiels: Wiesbaden ist kreisfrei und größer als die Obergrenze',
        edition: 'ohne amtliche Zahl',
      },
    ],
  },
};

const made = (application: FundingApplication, on: string) =>
  decisionRecord(
    application,
    kivHessen,
    assessEligibility(application, kivHessen, { on, edition: 'kiv-2021' } satisfies EditionRequest),
    { madeOn: '2026-11-24', isExample: true },
  );

const records = Object.entries(applications).map(
  ([name, application]) =>
    [name, made(application, name === 'weiterstadt' ? '2019-11-01' : '2022-05-31')] as const,
);

describe.each(records)('the record of %s', (name, record) => {
  test.each([
    ['html', 'html'],
    ['md', 'markdown'],
    ['json', 'json'],
  ] as const)('is written as before: %s', async (ending, format) => {
    await expect(renderDecisionRecord(record, { format })).toMatchFileSnapshot(
      `./golden/${name}.golden.${ending}`,
    );
  });
});
