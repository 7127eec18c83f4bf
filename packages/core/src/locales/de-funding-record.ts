import { resolveText } from '../shared/localized-text.js';
import type { DecisionRecordWords } from './funding-locale.js';

/** Headings and fixed sentences of the decision record in German. */
export const recordWords: DecisionRecordWords = {
  title: 'Aktenvermerk zur Förderprüfung',
  subject: 'Gegenstand',
  applicants: 'Antragstellende Kommunen',
  checkedOn: 'Geprüft am',
  rules: 'Angewandte Regeln',
  result: 'Ergebnis',
  nonBinding: ({ authority, noEntitlement }) =>
    `Diese Prüfung ist unverbindlich. Über den Antrag entscheidet: ${resolveText(authority, 'de', 'de').text}.${noEntitlement ? ' Ein Anspruch auf Förderung besteht nicht.' : ''}`,
  example:
    'Beispiel: nachträgliche Prüfung aus öffentlichen Quellen. Sie sagt nichts darüber, ob eine Förderung zu Recht bewilligt wurde.',
  criteria: 'Alle Kriterien',
  criterion: 'Kriterium',
  outcome: 'Ergebnis',
  reason: 'Begründung',
  force: 'Gewicht',
  source: 'Fundstelle',
  quotation: 'Wortlaut',
  openQuestions: 'Offene Fragen',
  noOpenQuestions: 'Keine offenen Fragen.',
  askAt: 'Zu erfragen bei',
  remedies: 'Was helfen würde',
  contradictions: 'Widersprüche zwischen den Quellen',
  figures: 'Angaben',
  sources: 'Quellen',
};
