import {
  assessEligibility,
  decisionRecord,
  fundingApplication,
  kivHessen,
  outcomes,
  type DecisionRecord,
  type EditionRequest,
  type FundingApplication,
} from '@wirkt/core';
import {
  completeApplication,
  idsteinApplication,
  smallTownAlone,
  weiterstadt,
  wiesbadenApplication,
} from '@wirkt/core/examples';
import { describe, expect, test } from 'vitest';
import { renderDecisionRecord } from '../../render-decision-record.js';
import { decisionRecordDocument } from './decision-record-document.js';
import { groupFindings } from './group-findings.js';
import { recordLanguages } from './record-languages.js';

const recordOf = (
  application: FundingApplication,
  request: EditionRequest = { on: '2022-05-01' },
  isExample = false,
): DecisionRecord =>
  decisionRecord(application, kivHessen, assessEligibility(application, kivHessen, request), {
    madeOn: '2026-11-24',
    isExample,
  });

const titlesOf = (record: DecisionRecord) =>
  decisionRecordDocument(record, recordLanguages.de).sections.map(({ title }) => title);

const markdown = (record: DecisionRecord, language: 'de' | 'en' = 'de') =>
  renderDecisionRecord(record, { format: 'markdown', language });

describe('the answer comes first', () => {
  test('a condition that is not met, then what would help, then what is open', () => {
    expect(titlesOf(recordOf(smallTownAlone)).slice(0, 4)).toEqual([
      'Ergebnis',
      'Was den Ausschlag gibt',
      'Was helfen würde',
      'Offene Fragen',
    ]);
    expect(markdown(recordOf(wiesbadenApplication))).toContain('ändern diese Angaben nichts am Ergebnis');
  });

  test('what is open, where nothing fails', () => {
    expect(titlesOf(recordOf(idsteinApplication)).slice(0, 2)).toEqual(['Ergebnis', 'Offene Fragen']);
  });

  test('an application that fits', () => {
    expect(markdown(recordOf(completeApplication))).toContain('**Nach dieser Prüfung können Sie');
  });
});

describe('it leaves nothing out', () => {
  test.each([
    ['de', recordLanguages.de],
    ['en', recordLanguages.en],
  ] as const)(
    'every criterion with its outcome, every source with its address: %s',
    (language, { funding }) => {
      for (const application of [completeApplication, idsteinApplication, wiesbadenApplication]) {
        const record = recordOf(application);
        const text = markdown(record, language);
        for (const finding of record.decision.findings) {
          expect(text).toContain(funding.fundingRuleNames[finding.rule]);
          if (finding.outcome !== 'notApplicable') {
            expect(text).toContain(
              `${funding.fundingRuleNames[finding.rule]}: ${funding.outcomeWords[finding.outcome]}`,
            );
          }
        }
        for (const { url } of record.sources) expect(text).toContain(url ?? '');
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );

  test('every finding stands in one group', () => {
    const { decision } = recordOf(wiesbadenApplication);
    const { open, met, advice, notApplicable } = groupFindings(decision);

    expect([...open, ...met, ...advice, ...notApplicable]).toHaveLength(decision.findings.length);
    expect(outcomes).toHaveLength(5);
  });
});

test('Z-16 both figures stand side by side with what they mean together', () => {
  const text = markdown(recordOf(idsteinApplication));

  expect(text).toMatch(
    /\| mehr als 25\.000 \| Personen mit Hauptwohnsitz \| 20\. Januar 2022 \| Quelle\s\d+ \|/,
  );
  expect(text).toMatch(/\| ca\. 27\.969 \| nicht angegeben \| Mai 2022 \| Quelle\s\d+ \|/);
  expect(text).toContain('Mit allen Angaben dasselbe Ergebnis');
});

test('Z-08 periods that contradict each other stand side by side, each once', () => {
  const record = recordOf(fundingApplication(weiterstadt), { on: '2022-05-01' });

  expect(markdown(record).match(/^\| Förderzeitraum \|/gm)).toHaveLength(4);
});

test('an example is marked in title, text and foot; another record is not', () => {
  const example = decisionRecordDocument(recordOf(idsteinApplication, undefined, true), recordLanguages.de);
  const real = markdown(recordOf(idsteinApplication));

  expect(example.title).toBe('Aktenvermerk zur Förderprüfung: Idstein – Beispiel');
  expect(example.foot).toContain('Idstein – Beispiel');
  expect(example.lead[0]).toMatchObject({ kind: 'notice' });
  expect(real).not.toContain('Beispiel');
});

test('F27 a date without rules says so and judges nothing', () => {
  const text = markdown(recordOf(idsteinApplication, { on: '2010-01-01' }));

  expect(text).toContain('die früheste Fassung gilt ab 2018');
  expect(text).not.toMatch(/undefined|## Widersprüche/);
});

test('an application of which nothing is known is a whole document too', () => {
  const document = decisionRecordDocument(recordOf({ applicants: [] }), recordLanguages.de);

  expect(document.title).toBe('Aktenvermerk zur Förderprüfung');
  expect(document.foot).not.toMatch(/· {2}·/);
});

test('in English passages of sources keep their language', () => {
  const page = renderDecisionRecord(recordOf(idsteinApplication), { format: 'html', language: 'en' });

  expect(page).toContain('<html lang="en" dir="ltr">');
  expect(page).toContain(
    '<span lang="de" dir="ltr">“Prozesslaufzeit von einem Jahr bis maximal 18 Monaten”</span>',
  );
});

test('names from a file stay text', () => {
  const name = '<script>alert(1)</script> | [x](javascript:alert(1))';
  const record = recordOf({ title: name, applicants: [{ name, population: [{ value: 20_000 }] }] });

  expect(renderDecisionRecord(record, { format: 'html' })).not.toMatch(/<script|href="javascript/);
  expect(markdown(record)).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(/);
});

test('a record that was stored as JSON is written as before', () => {
  const record = recordOf(fundingApplication(weiterstadt));
  const stored = JSON.parse(renderDecisionRecord(record, { format: 'json' })) as DecisionRecord;

  for (const format of ['html', 'markdown', 'json'] as const) {
    expect(renderDecisionRecord(stored, { format })).toBe(renderDecisionRecord(record, { format }));
  }
});
