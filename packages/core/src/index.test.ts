import { describe, expect, test } from 'vitest';
import * as funding from './funding/index.js';
import * as core from './index.js';
import * as jsonSchema from './json-schema.js';
import * as de from './locales/de.js';
import * as en from './locales/en.js';
import * as process from './process/index.js';
import type { CoreLocale } from './locales/locale.js';

const localeNames = [
  'describeDate',
  'describeIssue',
  'describeNote',
  'describeSpan',
  'languageTag',
  'phaseStateWords',
];

describe('public names', () => {
  test.each([
    [
      '.',
      core,
      [
        'agsOfArs',
        'applicationOfFundedProject',
        'applicationRoutes',
        'assessEligibility',
        'audiences',
        'checkFinancePlan',
        'compareAmounts',
        'compareEditions',
        'costKinds',
        'currentFormatVersion',
        'datePrecision',
        'decisionRecord',
        'eligibilityOutcomes',
        'firstDay',
        'fundOrigins',
        'fundStatuses',
        'fundingApplication',
        'fundingFacts',
        'fundingRules',
        'fundingRulesVersion',
        'hasHappened',
        'hearingBodies',
        'isIsoDay',
        'isMoneyAmount',
        'isPartialDate',
        'kivFundedProjects',
        'kivHessen',
        'lastDay',
        'maximumProjectFileSize',
        'moderations',
        'outcomes',
        'parseAgs',
        'parseArs',
        'parseFundingApplication',
        'parseFundingProgramme',
        'parseProject',
        'parseProjectText',
        'phaseStateNames',
        'phaseStates',
        'resolveText',
        'sumAmounts',
        'textDirection',
      ],
    ],
    [
      './funding',
      funding,
      [
        'applicationOfFundedProject',
        'applicationRoutes',
        'assessEligibility',
        'audiences',
        'checkFinancePlan',
        'compareEditions',
        'costKinds',
        'decisionRecord',
        'eligibilityOutcomes',
        'fundOrigins',
        'fundStatuses',
        'fundingFacts',
        'fundingRules',
        'fundingRulesVersion',
        'hearingBodies',
        'kivFundedProjects',
        'kivHessen',
        'moderations',
      ],
    ],
    ['./process', process, ['hasHappened', 'phaseStateNames', 'phaseStates']],
    ['./json-schema', jsonSchema, ['projectJsonSchema']],
    ['./locales/de', de satisfies CoreLocale, localeNames],
    ['./locales/en', en satisfies CoreLocale, localeNames],
  ])('of %s', (_entry, module, names) => {
    expect(Object.keys(module).sort()).toEqual(names);
  });
});
