import { describe, expect, test } from 'vitest';
import { assess, byEdition, completeApplication } from '../../test-support/complete-application.js';
import { resolveText } from '../shared/localized-text.js';
import { decisionRecord, fundingRulesVersion } from './decision-record.js';
import { applicationOfFundedProject } from './funded-project-application.js';
import { kivFundedProjects } from './kiv-funded-projects.js';
import { assessEligibility } from './assess-eligibility.js';
import { kivHessen } from './programmes/kiv-hessen.js';

const application = completeApplication();
const decision = assess();
const record = decisionRecord(application, kivHessen, decision, { madeOn: '2022-03-01' });

describe('F28 record of a decision', () => {
  test('holds the decision, its date and the state of the rules', () => {
    expect(record).toMatchObject({
      kind: 'fundingDecisionRecord',
      madeOn: '2022-03-01',
      rulesVersion: fundingRulesVersion,
      programme: { id: 'kiv-hessen' },
      title: 'Musterstadt wirkt',
      applicants: application.applicants,
      isExample: false,
    });
    expect(record.decision).toBe(decision);
    expect(fundingRulesVersion).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('never binds, names the authority, and that nobody has a right to the grant', () => {
    expect(record.isBinding).toBe(false);
    expect(resolveText(record.authority, 'de', 'de').text).toContain('Regierungspräsidium Darmstadt');
    expect(record.noEntitlement?.quotation).toContain('Rechtsanspruch');
  });

  test('names every source once, without the passages that stand beside the findings', () => {
    const ids = record.sources.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set(decision.findings.map(({ source }) => source.id)));
    expect(
      record.sources.filter(({ quotation, clause }) => quotation !== undefined || clause !== undefined),
    ).toEqual([]);
    const page = record.sources.find(({ id }) => id === 'hmsi-kiv') ?? {};

    expect(Object.keys(page).sort()).toEqual(['edition', 'id', 'publisher', 'title', 'url']);
  });

  test('names the contradictions that concern it', () => {
    // That of consortia does not concern a single town.
    expect(record.contradictions.map(({ entry }) => entry)).toEqual(
      kivHessen.contradictions?.map(({ entry }) => entry).filter((entry) => entry !== 'Z-03'),
    );
  });

  test('F27 without an edition there is nothing that a contradiction concerns', () => {
    const none = decisionRecord(application, kivHessen, assess({}, { on: '2010-01-01' }), {
      madeOn: '2022-03-01',
    });

    expect(none).toMatchObject({ contradictions: [], decision: { outcome: 'undetermined' } });
  });

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  test('Z-40 of a funded project names offices and municipalities, no person and no contact', () => {
    const texts = kivFundedProjects.map((project) => {
      const known = applicationOfFundedProject(project);
      const judged = assessEligibility(known, kivHessen, byEdition('kiv-2021'));
      return JSON.stringify(
        decisionRecord(known, kivHessen, judged, { madeOn: '2022-06-01', isExample: true }),
      );
    });

    expect(texts.filter((text) => /[\w.]@\w|Tel\.|\b(?:Herr|Frau|Dr\.)\s/.test(text))).toEqual([]);
    expect(texts.filter((text) => !text.includes('"isExample":true'))).toEqual([]);
  });
});
