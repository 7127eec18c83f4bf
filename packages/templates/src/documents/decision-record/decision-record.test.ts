import {
  assessEligibility,
  decisionRecord,
  fundingApplication,
  kivHessen,
  type EditionRequest,
  type FundingApplication,
} from '@wirkt/core';
import {
  huenfeldenSelters,
  idsteinApplication,
  weiterstadt,
  wiesbadenApplication,
} from '@wirkt/core/examples';
import { describe, expect, test } from 'vitest';
import { renderDecisionRecord } from '../../render-decision-record.js';

const applications: Readonly<Record<string, FundingApplication>> = {
  'huenfelden-selters': huenfeldenSelters,
  idstein: idsteinApplication,
  weiterstadt: fundingApplication(weiterstadt),
  wiesbaden: wiesbadenApplication,
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
    [name, made(application, name === 'weiterstadt' ? '2019-11-01' : '2022-05-01')] as const,
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
