import { readdirSync, readFileSync } from 'node:fs';
import { accessibilityPage } from './accessibility-page.mjs';

const folder = new URL('../accessibility/', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/**
 * Path and content of the records in the package: one page for each element, and all of them as data.
 *
 * @returns {Record<string, string | object>}
 */
export function accessibilityFiles() {
  const lists = {
    checks: read('checks.json'),
    criteria: read('criteria.json'),
    duties: read('duties.json'),
    runs: read('manual-runs.json'),
  };
  const elements = readdirSync(new URL('elements/', folder))
    .toSorted()
    .map((file) => completeRecord(read(`elements/${file}`), lists));
  const pages = elements.map((record) => [
    `dist/accessibility/${record.element.replace('wirkt-', '')}.md`,
    accessibilityPage(record),
  ]);
  return {
    'dist/accessibility/index.json': {
      standard: 'EN 301 549 V3.2.1, Kapitel 9 (WCAG 2.1, A und AA)',
      elements,
    },
    ...Object.fromEntries(pages),
  };
}

/**
 * A record with everything that follows from the lists. Which check covers a criterion is never written
 * into a record: it follows from what the checks look at, so nobody can claim more than is tested.
 */
export function completeRecord(record, { checks, criteria, duties, runs }) {
  const own = checks.filter(({ elements }) => !elements || elements.includes(record.element));
  return {
    element: record.element,
    about: record.about,
    conformance: record.conformance,
    dataProtection: { ...record.dataProtection, checks: byId(record.dataProtection.checks, checks) },
    automatic: own.map(({ id, text }) => ({ id, text })),
    byHand: runs.map((run) => ({ ...run, results: record.byHand.filter((each) => each.run === run.id) })),
    duties: byId(record.duties, duties),
    criteria: criteria.map((criterion) => ({
      ...criterion,
      clause: `9.${criterion.id}`,
      ...standingOf(criterion, record),
      checks: own.filter(({ covers }) => covers.includes(criterion.id)).map(({ id }) => id),
    })),
  };
}

function standingOf({ id, duty }, { applies, notApplicable }) {
  if (duty !== undefined) return { standing: 'page', note: '' };
  const applied = applies.find(({ criterion }) => criterion === id);
  if (applied) return { standing: 'applies', note: applied.to };
  const group = notApplicable.find(({ criteria }) => criteria.includes(id));
  return { standing: 'notApplicable', note: group?.because ?? '' };
}

function byId(ids, list) {
  return ids.flatMap((id) => list.filter((each) => each.id === id).map(({ text }) => ({ id, text })));
}
