import fc from 'fast-check';
import { assessEligibility, kivHessen } from '@wirkt/core/funding';
import { describe, expect, test } from 'vitest';
import type { FundingAnswers } from './answers.js';
import { applicationFromAnswers } from './application-from-answers.js';
import { checkAnswers } from './check-answers.js';
import * as rules from './rules.js';

const decide = (answers: FundingAnswers, today = '2022-01-10') =>
  checkAnswers(answers, rules, { programme: kivHessen, today }).decision;

const reasonOf = (answers: FundingAnswers, rule: string, today?: string) =>
  decide(answers, today).findings.find((finding) => finding.rule === rule)?.reason;

const complete: FundingAnswers = {
  residents1: '13.300',
  kind1: 'kreisangehoerig',
  begin: '1.2.2022',
  end: '31.7.2023',
  concept: 'yes',
  obligation: 'none',
  requested: '20.000,00 €',
  planYears: '2',
  year1: '2022',
  costs1: '12.000',
  moderationCosts1: '12.000',
  grant1: '10.000',
  own1: '2.000',
  year2: '2023',
  costs2: '10.000',
  grant2: '10.000',
  moderation: 'external',
  audience: 'allResidents',
  formats: 'workshop*survey',
  socialSpace: 'yes',
  identity: 'yes',
  hearing: 'none',
  resolution: 'planned',
  route: 'online',
};

const consortium: FundingAnswers = {
  ...complete,
  form: 'consortium',
  members: '2',
  residents1: '9.600',
  residents2: '8.000',
  kind2: 'kreisangehoerig',
  lead: '1',
};

test('F33: complete answers are an application that can be judged', () => {
  expect(decide(complete).outcome).toBe('eligible');
  expect(decide(consortium).outcome).toBe('eligible');
  expect(reasonOf(consortium, 'F33')).toBe('landUnknown');
});

test('no answer is no fact', () => {
  expect(applicationFromAnswers({}, kivHessen)).toEqual({ form: 'single', applicants: [{}] });
});

describe('what is wrong never leads to a wrong "possible"', () => {
  test.each<[string, FundingAnswers, string, string]>([
    ['a negative population', { ...complete, residents1: '-13.300' }, 'F1', 'populationMissing'],
    ['a fraction of residents', { ...complete, residents1: '13.300,5' }, 'F1', 'populationMissing'],
    ['more residents than anywhere', { ...complete, residents1: '99.999.999' }, 'F1', 'populationMissing'],
    ['Z-01: exactly 50,000', { ...complete, residents1: '50.000' }, 'F1', 'populationUpperBoundOpen'],
    ['about 10,000', { ...complete, residents1: 'ca. 10.000' }, 'F1', 'populationFigureVague'],
    ['Z-05: a small town alone', { ...complete, residents1: 'ca. 9.600' }, 'F1', 'populationBelow'],
    ['Z-06: the end before the begin', { ...complete, end: '31.1.2022' }, 'F6', 'durationMissing'],
    ['a begin that cannot be read', { ...complete, begin: 'bald' }, 'F6', 'durationMissing'],
    ['Z-06: 21 months', { ...complete, end: '31.10.2023' }, 'F6', 'durationExtensionUnknown'],
    ['an amount with an ambiguous comma', { ...complete, grant1: '10,000' }, 'F10', 'planMissing'],
    ['a plan that does not balance', { ...complete, own1: '1.000' }, 'F10', 'planDoesNotBalance'],
    ['a part above the whole', { ...complete, moderationCosts1: '13.000' }, 'F10', 'planMissing'],
    ['the same year twice', { ...complete, year2: '2022' }, 'F10', 'planMissing'],
    ['Z-13: a contract without a date', { ...complete, obligation: 'contract' }, 'F8', 'startUnknown'],
    ['Z-03: a consortium of four', { ...consortium, members: '4' }, 'F2', 'membersTooMany'],
    ['Z-03: without lead', { ...consortium, lead: '' }, 'F3', 'leadMissing'],
    ['Z-03: a lead that is no member', { ...consortium, lead: '3' }, 'F3', 'leadMissing'],
    [
      'Z-03: the same town twice',
      { ...consortium, name1: 'Idstein', name2: ' idstein ' },
      'F2',
      'membersRepeated',
    ],
    ['a partner of unknown size', { ...consortium, residents2: '' }, 'F4', 'sizesMissing'],
    ['a consortium that is not named', { ...consortium, members: '' }, 'F2', 'membersMissing'],
    ['a choice that does not exist', { ...complete, concept: 'vielleicht' }, 'F14', 'conceptUnknown'],
  ])('%s', (_, answers, rule, reason) => {
    expect(reasonOf(answers, rule)).toBe(reason);
    expect(decide(answers).outcome).not.toBe('eligible');
  });

  test('F27: a date before the programme existed leads to no rules', () => {
    const { outcome, findings } = decide({ ...complete, on: '1.5.2015' });

    expect([outcome, findings[0]?.reason]).toEqual(['undetermined', 'noEdition']);
  });

  test('a date that is no day leaves the day of the page', () => {
    expect(decide({ ...complete, on: 'November 2019' }).choice?.on).toBe('2022-01-10');
    expect(decide({ ...complete, on: '30.11.2019' }).edition?.id).toBe('kiv-2019');
  });

  test('any text in any field is judged without an error, and an unreadable population is never "possible"', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...Object.keys(consortium), 'on', 'edition', 'deviations'),
          fc.string(),
        ),
        (answers) => {
          expect(() => decide({ ...consortium, ...answers })).not.toThrow();
          expect(decide({ ...complete, ...answers, residents1: 'x' }).outcome).not.toBe('eligible');
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('Z-04: in a consortium a resolution and a hearing hold for every member', () => {
  const application = applicationFromAnswers(
    {
      ...consortium,
      resolution: 'adopted',
      resolutionOn: 'Mai 2023',
      hearing: 'auslaenderbeirat',
      hearingOn: 'April 2023',
    },
    kivHessen,
  );
  const { findings } = assessEligibility(application, kivHessen, { on: '2023-06-01' });
  const reasons = findings.flatMap(({ rule, reason }) => (rule === 'F21' || rule === 'F22' ? [reason] : []));

  expect(reasons).toEqual(['resolutionAdopted', 'hearingHeld']);
});
