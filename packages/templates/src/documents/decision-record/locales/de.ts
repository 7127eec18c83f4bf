import type { RecordTexts } from '../record-language.js';

const number = new Intl.NumberFormat('de-DE');
const conjunction = new Intl.ListFormat('de', { type: 'conjunction' });

/** German texts of the decision record. */
export const de: RecordTexts = {
  title: (title, applicants) => `${title}: ${applicants}`,
  exampleTitle: (title) => `${title} – Beispiel`,
  foot: (parts) => ['Unverbindliche Förderprüfung', ...parts].join(' · '),
  exampleLabel: 'Kein laufender Antrag',
  whoDecides: 'Wer entscheidet',
  entitlement: 'Zum Anspruch auf Förderung sagt',
  whatDecides: 'Was den Ausschlag gibt',
  openQuestions: {
    changeNothing: 'Solange eine Voraussetzung nicht erfüllt ist, ändern diese Angaben nichts am Ergebnis.',
    missing:
      'Diese Angaben der Kommune fehlen für Voraussetzungen. Zuerst steht die Angabe, die am meisten klärt:',
    unclear:
      'Diese Voraussetzungen lassen die bekannten Quellen offen. Nur die Bewilligungsstelle kann sie klären:',
    adviceOnly: (facts) => `Weitere Angaben würden nur Hinweise klären und entscheiden nichts: ${facts}.`,
  },
  groups: {
    introduction:
      'Voraussetzungen entscheiden über das Ergebnis, Hinweise nicht. Unter jedem Kriterium steht, wo es nachzulesen ist.',
    open: (outcome) =>
      outcome === 'ineligible'
        ? 'Voraussetzungen, die nicht erfüllt oder noch offen sind'
        : 'Voraussetzungen, die noch offen sind',
    met: 'Erfüllte Voraussetzungen',
    advice: 'Hinweise: gewünscht, aber nicht entscheidend',
    notApplicable: 'Hier nicht anwendbar',
  },
  figures: {
    caption: 'Einwohnerzahlen, wie die Quellen sie nennen',
    municipality: 'Kommune',
    residents: 'Einwohnerinnen und Einwohner',
    basis: 'Was gezählt ist',
    asOf: 'Stand',
    notGiven: 'nicht angegeben',
    isLead: 'federführend',
    ags: (ags) => `AGS ${ags}`,
    value: (value, qualifier) =>
      ({ exact: '', circa: 'ca. ', moreThan: 'mehr als ', lessThan: 'weniger als ' })[qualifier] +
      number.format(value),
    bases: {
      mainResidence: 'Personen mit Hauptwohnsitz',
      official: 'amtliche Zahl des Landes',
      unknown: 'nicht angegeben',
    },
    kinds: {
      kreisangehoerig: 'kreisangehörig',
      sonderstatus: 'Stadt mit Sonderstatus',
      kreisfrei: 'kreisfrei',
    },
  },
  periods: {
    caption: 'Zeiträume, wie die Quellen sie nennen',
    kind: 'Was gemeint ist',
    length: 'Zeitraum',
    statedOn: 'Genannt',
    kinds: { fundingPeriod: 'Förderzeitraum', processDuration: 'Dauer des Prozesses' },
    months: (count) => (count === 1 ? '1 Monat' : `${number.format(count)} Monate`),
  },
  contradictionsIntroduction:
    'Quellen über das Programm stimmen nicht in allem überein. So ist diese Prüfung damit umgegangen:',
  about: {
    title: 'Zu diesem Vermerk',
    programme: 'Programm',
    applicationDate: 'Geprüft für einen Antrag vom',
    requested: 'Datum des Antrags nach der Quelle',
    deviations: 'Zusätzlich gewählt',
    rulesVersion: 'Stand der Regeln in WIRkt',
    how: 'Die Software WIRkt hat die Angaben der Kommune mit dem Wortlaut der genannten Quellen verglichen. Eine Stelle der Verwaltung hat diesen Vermerk nicht geprüft.',
  },
  unnamed: (place) => `Kommune ${place}`,
  list: (things) => conjunction.format(things),
  quoted: (text) => `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
  sourceNumber: (position) => `Quelle\u00a0${position}`,
  retrieved: (date) => `abgerufen: ${date}`,
  rule: (id) => `Regel\u00a0${id}`,
};
