import { posix } from 'node:path';

/**
 * What is wrong with the decision records (ADR) `docs/decisions/0001-title.md`: they are numbered
 * without gaps, so that nobody takes one away unseen, and each has a heading.
 */
export function decisionFaults(paths: readonly string[], read: (path: string) => string): string[] {
  const records = paths
    .filter((path) => path.endsWith('.md') && !/\/(README|template)\.md$/i.test(path))
    .toSorted();
  const misnamed = records
    .filter((path) => !/\/\d{4}-[a-z0-9-]+\.md$/.test(path))
    .map((path) => `${path}: Ein ADR heißt „0001-kurzer-titel.md“.`);
  const numbered = records.filter((path) => /\/\d{4}-/.test(path));
  const misnumbered = numbered
    .filter((path, index) => Number.parseInt(posix.basename(path), 10) !== index + 1)
    .slice(0, 1)
    .map((path) => `${path}: Hier fehlt eine Nummer davor oder sie steht zweimal.`);
  const untitled = numbered
    .filter((path) => !/^# \S/m.test(read(path)))
    .map((path) => `${path}: Die Überschrift „# …“ fehlt.`);
  return [...misnamed, ...misnumbered, ...untitled];
}
