import type { CalendarEntryIssueCode, EntryAudience } from '@wirkt/core';
import { calendarHelp, planHelp } from './de-plan-help.js';
import type { CalendarWords, PlanWords } from './plan-words.js';
import { weekdayPlace } from './weekday-place.js';

const weekdays = ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'];

const quoted = (text: string) => `„${text}“`;
const quotedList = (texts: readonly string[]) => texts.map(quoted).join(', ');

/** German texts of `wirkt plan`. */
export const plan: PlanWords = {
  help: planHelp,
  missingInput: (example) =>
    `Es fehlt, was geplant werden soll: eine Datei, oder eine Vorlage und der erste Tag. Zum Beispiel: ${example}`,
  unknownTemplate: (name, known) =>
    `Die Prozessvorlage „${name}“ gibt es nicht. Vorhanden sind: ${known.join(', ')}. Eine eigene Vorlage nennen Sie mit „--template“ und ihrem Dateinamen, zum Beispiel: --template ./vorlage.json`,
  noPlanning: (file) =>
    `${file}: Die Projektdatei enthält keine Planung. Ergänzen Sie „planning“ unter „process“, oder nennen Sie „--template“ und „--start“.`,
  unknownDirection: (given, possible) =>
    `Die Richtung „${given}“ gibt es nicht. Möglich sind: ${possible.join(', ')}.`,
  wrongSession: (given, example) =>
    `„${given}“ ist keine Sitzung in der Form Gremium=Tag oder Gremium=Tag/Abgabetag. Schreiben Sie zum Beispiel: ${example}`,
  unknownBody: (given, bodies) =>
    `Ein Gremium „${given}“ tagt in dieser Vorlage nicht. Möglich sind: ${bodies.join(', ')}.`,
  papersAfterSession: (given) =>
    `In „${given}“ liegt der Abgabetag der Vorlage nach der Sitzung. Zuerst steht der Tag der Sitzung, hinter dem Schrägstrich der Abgabetag.`,
  unknownId: (given, near, known) =>
    near.length > 0
      ? `Die Kennung „${given}“ gibt es in diesem Plan nicht. Meinten Sie ${near.map(quoted).join(' oder ')}?`
      : `Die Kennung „${given}“ gibt es in diesem Plan nicht. Möglich sind: ${known.join(', ')}.`,
  shortDay: (day) =>
    `${weekdays[weekdayPlace(day)] ?? ''} ${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`,
  asOf: (day) => `Stand am ${day}, mit dem, was bis dahin gemeldet ist.`,
  noPlan: (title) => `${title}: So ist kein Plan möglich.`,
  headings: {
    sessions: 'Sitzungen',
    milestones: 'Meilensteine',
    toClarify: 'Zu klären',
    hints: 'Hinweise',
    assumptions: 'Annahmen',
    remedies: 'Was helfen würde:',
    reported: 'Gemeldet',
    moved: 'Verschoben',
    lost: 'Verloren',
    undated: 'Noch ohne Termin',
    unreported: 'Ohne Meldung',
  },
  legend: {
    critical: {
      forwards:
        'auf dem kritischen Weg: An diesen Schritten hängt, wann die Strategie beschlossen werden kann.',
      backwards: 'auf dem kritischen Weg: An diesen Schritten hängt, wann Sie spätestens beginnen müssen.',
    },
    slack: {
      forwards:
        'um so viel kann ein Schritt später beginnen, ohne dass eine Sitzung oder ein Ende verfehlt wird.',
      backwards: 'um so viel könnte ein Schritt früher beginnen.',
    },
  },
  status: { done: 'erledigt', running: 'läuft', cancelled: 'entfällt' },
  role: (body, role) => `${body} ${role}`,
  papersBy: (day) => `Vorlage bis ${day}`,
  papersByUnknown: 'Abgabetag der Vorlage nicht bekannt',
  sameFor: (steps) => `Ebenso: ${quotedList(steps)}.`,
  quoted,
  assumedLengths: (assumed, all) =>
    `Bei ${assumed} von ${all} Schritten ist die Dauer angenommen, weil keine Quelle sie nennt. Wie lange ein Schritt bei Ihnen dauert, tragen Sie in der Planung unter „steps“ mit „length“ ein.`,
  vagueSessions: (sessions) =>
    `Von diesen Sitzungen ist kein Tag bekannt, deshalb ist nicht mit ihnen geplant: ${sessions.join('; ')}.`,
  unusedFacts: (ids) =>
    `Diese gemeldeten Schritte kommen in der Vorlage nicht vor und zählen hier nicht: ${ids.join(', ')}.`,
  omitted: (titles) => `Auf Wunsch ohne: ${quotedList(titles)}.`,
  notDated: (title) => `„${title}“ hat in diesem Plan keinen Termin.`,
  sessionHint: (example) =>
    `Sitzungen nennen Sie in der Datei unter „sessions“ oder im Aufruf, hinter dem Schrägstrich den Abgabetag der Vorlage: ${example}`,
  disclaimer:
    'Nur eine Planungshilfe, keine Rechtsberatung. Ob die Förderung verlängert wird, entscheidet der Fördergeber.',
};

const audienceWords: Readonly<Record<EntryAudience, string>> = {
  public: 'die Öffentlichkeit',
  steering: 'die Steuerungsgruppe',
  administration: 'die Verwaltung',
};

const entryFaults: Readonly<Record<CalendarEntryIssueCode, string>> = {
  noSuchDay: 'Den Tag gibt es im Kalender nicht.',
  endsBeforeItBegins: 'Er endet, bevor er beginnt.',
  unreadableTime: 'Die Uhrzeit ist nicht zu lesen.',
  endTimeWithoutStart: 'Es ist nur gesagt, wann er endet.',
  timesOnSeveralDays: 'Uhrzeiten gibt es nur bei einem einzelnen Tag.',
  endTimeIsStartTime: 'Er endet zur selben Uhrzeit, zu der er beginnt.',
  skippedTime: 'Diese Uhrzeit fällt wegen der Sommerzeit aus.',
  doubledTime: 'Diese Uhrzeit gibt es wegen der Sommerzeit zweimal.',
  noId: 'Er hat keine Kennung.',
  duplicateId: 'Seine Kennung hat auch ein anderer Termin.',
  noTitle: 'Er hat keinen Titel.',
  noWebAddress: 'Seine Adresse ist keine Webadresse.',
  unreadableSequence: 'Sein Zähler der Änderungen ist keine ganze Zahl.',
};

/** German texts of `wirkt calendar`. */
export const calendar: CalendarWords = {
  help: calendarHelp,
  session: (body) => `Sitzung: ${body}`,
  unknownAudience: (given, possible) =>
    `Den Adressatenkreis „${given}“ gibt es nicht. Möglich sind: ${possible.join(', ')}.`,
  wrongDomain: (given, example) =>
    `„${given}“ ist keine Domain. Schreiben Sie nur den Namen, zum Beispiel: --domain ${example}`,
  placeholderDomain: (domain) =>
    `Die Kennungen der Termine enden auf „${domain}“. Nennen Sie vor der Veröffentlichung mit „--domain“ eine Domain Ihrer Kommune und ändern Sie sie danach nicht mehr; Kalender erkennen Termine daran wieder.`,
  undated: (titles) => `Nicht im Kalender, weil kein Tag bekannt ist: ${quotedList(titles)}.`,
  entryIssue: ({ id, code, leftOut }) =>
    `Termin „${id}“: ${entryFaults[code]} ${leftOut ? 'Er steht nicht im Kalender.' : 'Er steht ohne diese Angabe im Kalender.'}`,
  nothing: (file, audience) =>
    `${file}: Die Datei enthält für ${audienceWords[audience]} keinen Termin mit einem bekannten Tag. Termine der Planung nehmen Sie mit „--plan“ dazu, andere Adressatenkreise wählen Sie mit „--audience“.`,
  noPlanning: (file) =>
    `${file}: Die Projektdatei enthält keine Planung. Ergänzen Sie „planning“ unter „process“, oder lassen Sie „--plan“ weg.`,
  noPlan: (file) => `${file}: Der Plan geht nicht auf, deshalb gibt es keinen Kalender.`,
  lost: (count, command) =>
    `${count === 1 ? 'Ein Termin ist' : `${count} Termine sind`} mit diesem Plan nicht mehr zu halten. Einzelheiten: ${command}`,
};
