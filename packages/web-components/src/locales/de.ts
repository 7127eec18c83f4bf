import { describeDate, describeSpan, phaseStateWords } from '@wirkt/core/locales/de';
import type { Words } from './words.js';

const list = new Intl.ListFormat('de', { type: 'conjunction' });
const quoted = (names: readonly string[]) => list.format(names.map((name) => `„${name}“`));
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** German texts of the elements. */
export const de: Words = {
  languageTag: 'de',
  describeDate,
  describeSpan,
  phaseStates: phaseStateWords,
  list: (names) => list.format(names),
  project: {
    loading: 'Die Angaben werden geladen …',
    failed: {
      unreachable: 'Die Angaben konnten nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
      notFound: 'Die Angaben wurden nicht gefunden.',
      refused: 'Die Angaben sind zurzeit nicht abrufbar.',
      notJson: 'Die Angaben konnten nicht gelesen werden.',
      invalid: 'Die Angaben sind fehlerhaft und können nicht gezeigt werden.',
    },
    failedAdvice: 'Versuchen Sie es später noch einmal oder wenden Sie sich an Ihre Verwaltung.',
    asOf: (date) => `Stand: ${date}`,
    responsible: (office) => `Verantwortlich: ${office}`,
  },
  processTimeline: {
    title: 'Der Weg zur Strategie',
    empty: 'Für diesen Prozess sind noch keine Phasen bekannt. Sobald der Plan steht, finden Sie ihn hier.',
    runningNow: (phases) => `Zurzeit ${phases.length === 1 ? 'läuft' : 'laufen'} ${quoted(phases)}.`,
    runningLate: (phases) =>
      `${quoted(phases)} ${phases.length === 1 ? 'läuft' : 'laufen'} länger als geplant.`,
    nothingRuns: 'Zurzeit läuft keine Phase.',
    nextUp: (phases) => `Als Nächstes: ${list.format(phases)}.`,
    allDone: 'Alle Phasen sind abgeschlossen.',
    today: (date) => `Heute: ${date}`,
    planned: 'Geplant',
    forecast: 'Erwartet',
    actual: 'Tatsächlich',
    inferred: 'erschlossen',
    inferredMeaning: 'Erschlossen heißt: Keine Quelle sagt es ausdrücklich.',
    details: (steps, milestones) =>
      [
        ...(steps > 0 ? [counted(steps, 'Arbeitsschritt', 'Arbeitsschritte')] : []),
        ...(milestones > 0 ? [counted(milestones, 'Meilenstein', 'Meilensteine')] : []),
      ].join(', '),
    steps: 'Arbeitsschritte',
    milestones: 'Meilensteine',
    criterion: 'Erreicht, wenn:',
    reached: 'erreicht',
    open: 'offen',
  },
};
