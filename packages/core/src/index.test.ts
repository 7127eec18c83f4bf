import { describe, expect, test } from 'vitest';
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
        'currentFormatVersion',
        'datePrecision',
        'firstDay',
        'hasHappened',
        'isIsoDay',
        'isPartialDate',
        'kivFundedProjects',
        'lastDay',
        'maximumProjectFileSize',
        'outcomes',
        'parseAgs',
        'parseArs',
        'parseProject',
        'parseProjectText',
        'phaseStateNames',
        'phaseStates',
        'resolveText',
        'sumAmounts',
        'textDirection',
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
