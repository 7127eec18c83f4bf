import { existsSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { checkFaults, recordFaults } from './accessibility-faults.js';
import {
  parseRecord,
  readLists,
  readRecord,
  recordsFolder,
  type AccessibilityRecord,
} from './accessibility-record.js';
import { elementNames } from './element-rooms.js';
import { filesBelow, readText, root } from './repository-files.js';

const names = elementNames(filesBelow('packages/web-components/src'));
const lists = readLists();
const read = (path: string) => (existsSync(join(root, path)) ? readText(path) : undefined);
const built = 'packages/web-components/dist/accessibility';

test('every element has a record, and no record an element that is not there', () => {
  expect(filesBelow(`${recordsFolder}/elements`)).toEqual(
    names.map((name) => `${recordsFolder}/elements/${name}.json`).toSorted(),
  );
});

describe.each(names)('the record of %s', (name) => {
  test('is about it, refers to what exists and leaves no criterion out', () => {
    const record = readRecord(name);
    expect(record.element).toBe(`wirkt-${name}`);
    expect(record.dataProtection.sentence).toContain(`wirkt-${name}`);
    expect(recordFaults(record, lists)).toEqual([]);
  });

  test('stands in the package as a page; what nobody tested says so', () => {
    const page = readText(`${built}/${name}.md`);
    const { byHand, dataProtection, conformance } = readRecord(name);
    expect(page).toContain(dataProtection.sentence);
    expect(page.includes('nicht festgestellt')).toBe(conformance === null);
    for (const { id, text } of lists.runs) {
      const isOpen = !byHand.some(({ run }) => run === id);
      expect(page.includes(`| ${text} | nicht geprüft |`), text).toBe(isOpen);
    }
  });
});

describe('the list of checks', () => {
  test.each(lists.checks.map((check) => [check.id, check] as const))(
    '%s is carried by a test',
    (_id, check) => {
      expect(checkFaults(check, read)).toEqual([]);
      expect((check.elements ?? []).filter((tag) => !names.includes(tag.replace('wirkt-', '')))).toEqual([]);
    },
  );

  test('names each check once and only criteria that exist', () => {
    const ids = lists.checks.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const known = lists.criteria.map(({ id }) => id);
    expect(lists.checks.flatMap(({ covers }) => covers).filter((id) => !known.includes(id))).toEqual([]);
  });

  test('claims of axe-core no more than its rules look at', () => {
    const rules = axe.getRules().filter(({ tags }) => !/deprecated|experimental/.test(tags.join()));
    const tags = new Set(rules.flatMap((rule) => rule.tags));
    const claimed = lists.checks.filter(({ id }) => id.startsWith('axe')).flatMap(({ covers }) => covers);
    expect(claimed.filter((id) => !tags.has(`wcag${id.replaceAll('.', '')}`))).toEqual([]);
  });
});

test('criteria are those of WCAG 2.1: 30 of level A, 20 of level AA', () => {
  const ofLevel = (level: string) => lists.criteria.filter((criterion) => criterion.level === level);
  expect([ofLevel('A').length, ofLevel('AA').length]).toEqual([30, 20]);
  expect(new Set(lists.criteria.map(({ id }) => id)).size).toBe(50);
});

describe('the checks', () => {
  const sound = readRecord(names[0] ?? '');
  const run = {
    run: 'nvda',
    tool: 'NVDA',
    version: '2026.3',
    on: 'Firefox 153',
    date: '2026-11-22',
    by: 'Prüfstelle',
  };
  const passed = lists.runs.map(({ id }) => ({ ...run, run: id, result: 'bestanden' as const }));
  const conformance = { level: 'AA' as const, by: 'Prüfstelle', date: '2026-11-22' };

  test.each<[string, Partial<AccessibilityRecord>, number]>([
    ['an unknown check', { dataProtection: { sentence: 'Nichts.', checks: ['no-such-check'] } }, 1],
    ['an unknown duty', { duties: [...sound.duties, 'no-such-duty'] }, 1],
    ['an unknown run by hand', { byHand: [{ ...run, run: 'no-such-run', result: 'bestanden' }] }, 1],
    ['a criterion left out', { applies: sound.applies.slice(1) }, 1],
    ['a criterion twice', { applies: [...sound.applies, ...sound.applies.slice(0, 1)] }, 1],
    ['an invented criterion', { applies: [...sound.applies, { criterion: '4.4.4', to: 'alles' }] }, 1],
    ['a level without any run by hand', { conformance }, lists.runs.length],
    [
      'a level in spite of a failure',
      { conformance, byHand: [{ ...run, result: 'nicht bestanden' }, ...passed.slice(1)] },
      1,
    ],
  ])('find %s', (_case, change, faults) => {
    expect(recordFaults(sound, lists)).toEqual([]);
    expect(recordFaults({ ...sound, ...change }, lists)).toHaveLength(faults);
  });

  test('accept a level after every run by hand', () => {
    expect(recordFaults({ ...sound, conformance, byHand: passed }, lists)).toEqual([]);
  });

  test('refuse a result without tool and version, and a key that nobody knows', () => {
    expect(() => parseRecord({ ...sound, byHand: [{ run: 'nvda', result: 'bestanden' }] })).toThrow();
    expect(() => parseRecord({ ...sound, level: 'AA' })).toThrow();
  });

  test('find a check whose test is gone, renamed, only mentioned or never run', () => {
    const file = 'packages/web-components/e2e/checks/a.ts';
    const check = { id: 'a', text: 'A.', covers: [], carriedBy: [{ file, title: 'Prüft A' }] };
    const faults = (text: string | undefined, all = "import './checks/a.js';") =>
      checkFaults(check, (path) => (path === file ? text : all));
    expect(faults("const a = { title: 'Prüft A' };")).toEqual([]);
    expect(faults('const a = { title: `Prüft A, ${b}` };')).toEqual([]);
    expect(faults(undefined)).toHaveLength(1);
    expect(faults("const a = { title: 'Prüft B' };")).toHaveLength(1);
    expect(faults('// Prüft A')).toHaveLength(1);
    expect(faults("const a = { title: 'Prüft A' };", '')).toHaveLength(1);
  });
});
