import type { AccessibilityCheck, AccessibilityRecord, RecordLists } from './accessibility-record.js';
import { stringsIn } from './strings-in-source.js';

/** What a record says without ground, and what it leaves out. */
export function recordFaults(record: AccessibilityRecord, lists: RecordLists): string[] {
  const { element } = record;
  return [
    ...unknown(record, lists),
    ...criteriaFaults(record, lists),
    ...unprovenConformance(record, lists),
  ].map((fault) => `${element}: ${fault}`);
}

function unknown(
  { element, dataProtection, duties, byHand }: AccessibilityRecord,
  lists: RecordLists,
): string[] {
  const missing = (ids: readonly string[], known: readonly { readonly id: string }[], what: string) =>
    ids.filter((id) => !known.some((each) => each.id === id)).map((id) => `${what} „${id}“ gibt es nicht.`);
  const ownChecks = lists.checks.filter(({ elements }) => elements?.includes(element) ?? true);
  return [
    ...missing(dataProtection.checks, ownChecks, 'Die Prüfung'),
    ...missing(duties, lists.duties, 'Die Aufgabe'),
    ...missing(
      byHand.map(({ run }) => run),
      lists.runs,
      'Die Prüfung von Hand',
    ),
    ...missing(
      lists.criteria.flatMap(({ duty }) => duty ?? []),
      duties.map((id) => ({ id })),
      'Unter den Aufgaben fehlt, was nur die Seite leisten kann:',
    ),
  ];
}

/** Each criterion has one place: it applies, does not apply, or is the page's business. */
function criteriaFaults(
  { applies, notApplicable }: AccessibilityRecord,
  { criteria }: RecordLists,
): string[] {
  const placed = [
    ...applies.map(({ criterion }) => criterion),
    ...notApplicable.flatMap((group) => group.criteria),
    ...criteria.filter(({ duty }) => duty !== undefined).map(({ id }) => id),
  ];
  const twice = placed.filter((id, index) => placed.indexOf(id) !== index);
  return [
    ...criteria
      .filter(({ id }) => !placed.includes(id))
      .map(({ id }) => `Zum Kriterium ${id} steht nichts da.`),
    ...placed
      .filter((id) => !criteria.some((criterion) => criterion.id === id))
      .map((id) => `Das Kriterium ${id} gibt es nicht.`),
    ...twice.map((id) => `Das Kriterium ${id} steht zweimal da.`),
  ];
}

/** A level is said by people who have done every run by hand, never on the word of machines. */
function unprovenConformance({ conformance, byHand }: AccessibilityRecord, { runs }: RecordLists): string[] {
  if (!conformance) return [];
  return runs
    .filter(({ id }) => {
      const results = byHand.filter(({ run }) => run === id).map(({ result }) => result);
      return results.length === 0 || results.includes('nicht bestanden');
    })
    .map(({ text }) => `Stufe ${conformance.level} ist nicht belegt: „${text}“ ist nicht bestanden.`);
}

/** What a check claims to be tested by, and is not. */
export function checkFaults(
  { id, carriedBy }: AccessibilityCheck,
  read: (path: string) => string | undefined,
): string[] {
  const runsIt = read('packages/web-components/e2e/all-checks.ts') ?? '';
  return carriedBy.flatMap((evidence) => {
    const { file } = evidence;
    const text = read(file);
    if (text === undefined) return [`${id}: ${file} fehlt.`];
    const [, name] = /\/e2e\/checks\/(.+)\.ts$/.exec(file) ?? [];
    if (name !== undefined && !runsIt.includes(`'./checks/${name}.js'`)) {
      return [`${id}: ${file} wird von keinem Test ausgeführt.`];
    }
    const isThere =
      'title' in evidence
        ? stringsIn({ path: file, text }).some((each) => each.startsWith(evidence.title))
        : text.includes(evidence.text);
    return isThere
      ? []
      : [`${id}: ${file} enthält „${'title' in evidence ? evidence.title : evidence.text}“ nicht.`];
  });
}
