import { resolutionKindWords, routeWords } from './de-funding-terms.js';
import { applicantReasons } from './de-applicant-reasons.js';
import {
  balances,
  describeMoney,
  inMonths,
  list,
  members,
  months,
  number,
  periods,
  sums,
} from './de-funding-phrases.js';
import { describeDate } from './de-dates.js';
import type { ReasonWords } from './funding-words.js';
import { furtherInWords, furtherTitle } from './de-funding-further.js';

const ask = 'Bitte bei der Bewilligungsstelle erfragen.';

/** German sentences for every reason of a finding. */
export const reasonWords: ReasonWords = {
  ...applicantReasons,

  durationWithin: ({ months: most, periods: judged }) =>
    `${periods(judged)}: höchstens ${months(most)}, wie vorgesehen.`,
  durationAnniversary: ({ months: most, periods: judged }) =>
    `${periods(judged)}: Der letzte Tag liegt genau ${months(most)} nach dem ersten. Der Zeitraum endet besser einen Tag früher.`,
  durationTooLong: ({ months: most, periods: judged }) =>
    `${periods(judged)}: länger als ${months(most)}, und eine Verlängerung gibt es nicht.`,
  durationExtended: ({ until, periods: judged }) =>
    `${periods(judged)}: verlängert bis ${describeDate(until)}.`,
  durationExtensionUnknown: ({ months: most, periods: judged }) =>
    `${periods(judged)}: länger als ${months(most)}. Ob eine Verlängerung bewilligt wurde, ist nicht bekannt.`,
  durationExtensionTooShort: ({ until, periods: judged }) =>
    `${periods(judged)}: Die Verlängerung reicht nur bis ${describeDate(until)}.`,
  durationExtensionEndUnknown: ({ periods: judged }) =>
    `${periods(judged)}: Eine Verlängerung ist bewilligt, aber nicht bekannt, bis wann. ${ask}`,
  durationLongerThanDescribed: ({ months: most, periods: judged }) =>
    `${periods(judged)}: Der Aufruf nennt ${months(most)}, ohne sie eine Höchstdauer zu nennen. ${ask}`,
  durationStatementsDisagree: ({ months: bound, periods: judged }) =>
    `Die Quellen nennen verschiedene Zeiträume: ${periods(judged)}. Gemessen an ${inMonths(bound)} führen sie zu verschiedenen Ergebnissen. ${ask}`,
  durationVague: ({ months: bound, periods: judged }) =>
    `${periods(judged)}: Ob es mehr als ${months(bound)} sind, hängt von den genauen Tagen ab. Bitte geben Sie die Tage an.`,
  durationUnusable: () =>
    'Der Zeitraum endet, bevor er beginnt, oder ein Datum gibt es nicht. Bitte berichtigen Sie ihn.',
  durationMissing: ({ months: bound }) => `Beginn und Ende fehlen. Maßstab sind ${months(bound)}.`,
  durationNotStated: () => `Zur Dauer ist keine Regel bekannt. ${ask}`,
  durationLongEnough: ({ months: least, periods: judged }) =>
    `${periods(judged)}: mindestens ${months(least)}, wie vorgesehen.`,
  durationTooShort: ({ months: least, periods: judged }) =>
    `${periods(judged)}: kürzer als ${months(least)}. Das ist ein Hinweis: Der Wortlaut kann eine Beschreibung sein, und der Beschluss darf außerhalb liegen.`,

  startNoObligation: () =>
    'Noch ist kein Vertrag geschlossen. Schließen Sie den ersten erst nach dem Bescheid.',
  startAfterApproval: ({ approved, obligation }) =>
    `Der erste Vertrag (${describeDate(obligation)}) folgt auf den Bescheid (${describeDate(approved)}).`,
  startBeforeApproval: ({ approved, obligation }) =>
    `Der erste Vertrag (${describeDate(obligation)}) liegt vor dem Bescheid (${describeDate(approved)}), und ein vorzeitiger Beginn ist nicht erlaubt worden.`,
  startPermitted: () => 'Ein vorzeitiger Maßnahmebeginn ist erlaubt.',
  startPermissionUnknown: ({ approved, obligation }) =>
    `Der erste Vertrag (${describeDate(obligation)}) liegt vor dem Bescheid (${describeDate(approved)}). Ob ein vorzeitiger Beginn erlaubt war, ist nicht bekannt.`,
  startSameTime: ({ approved, obligation }) =>
    `Vertrag (${describeDate(obligation)}) und Bescheid (${describeDate(approved)}) sind nicht auf den Tag bekannt. Bitte geben Sie die Tage an.`,
  startTenderBeforeApproval: ({ approved, tender }) =>
    `Ausschreibung (${describeDate(tender)}) vor dem Bescheid (${describeDate(approved)}): Vorbereitungen gelten nach einer vergleichbaren Richtlinie nicht als Beginn; es zählt der erste Vertrag. ${ask}`,
  startUnknown: () =>
    'Es fehlt, ob schon ein Vertrag für das Vorhaben geschlossen wurde. Der Antrag ist vor Beginn zu stellen.',
  startApprovalUnknown: ({ obligation }) =>
    `Erster Vertrag: ${describeDate(obligation)}. Das Datum des Bescheids fehlt.`,
  startUnusable: () =>
    'Ein Datum zu Bescheid, Ausschreibung oder Vertrag gibt es im Kalender nicht. Bitte berichtigen Sie es.',

  moneyWithinCap: ({ cap, ...rest }) =>
    `${capitalised(sums(rest))}: höchstens ${describeMoney(cap)}, wie vorgesehen.`,
  moneyRequestedAboveCap: ({ cap, ...rest }) =>
    `${capitalised(sums(rest))}: mehr als die Obergrenze von ${describeMoney(cap)}.`,
  moneyGrantedAboveCap: ({ cap, ...rest }) =>
    `${capitalised(sums(rest))}: mehr als die bekannte Obergrenze von ${describeMoney(cap)}. Bescheid und Aufruf widersprechen sich. ${ask}`,
  moneyCapUnknown: (rest) =>
    `${sums(rest) === '' ? '' : `${capitalised(sums(rest))}. `}Eine Obergrenze nennt diese Fassung nicht. ${ask}`,
  moneyMissing: () => 'Es fehlt, wie viel Geld beantragt wird.',
  moneyUnusable: () =>
    'Ein Betrag ist nicht als Euro mit zwei Nachkommastellen angegeben (zum Beispiel 20000.00). Bitte berichtigen Sie ihn.',

  planBalances: ({ years }) => `Kosten und Mittel sind in jedem Haushaltsjahr gleich. ${balances(years)}.`,
  planDoesNotBalance: ({ years }) =>
    `Kosten und Mittel sind nicht in jedem Haushaltsjahr gleich. ${balances(years)}.`,
  planMissing: () => 'Ein Finanzierungsplan je Haushaltsjahr fehlt.',
  planUnusable: () =>
    'Der Finanzierungsplan enthält einen unlesbaren Betrag oder ein Haushaltsjahr doppelt. Bitte berichtigen Sie ihn.',
  planYearsCovered: ({ years }) =>
    `Der Plan enthält alle Haushaltsjahre des Zeitraums: ${list(years.map(String))}.`,
  planYearsMissing: ({ years }) =>
    `Im Plan ${years.length === 1 ? 'fehlt das Haushaltsjahr' : 'fehlen die Haushaltsjahre'} ${list(years.map(String))}. Dass jedes gebraucht wird, schließen wir aus „für das jeweilige Haushaltsjahr“.`,
  planPeriodMissing: () =>
    'Ob alle Haushaltsjahre enthalten sind, lässt sich ohne Beginn und Ende nicht prüfen.',
  planRequestMatches: ({ requested }) =>
    `Der Plan rechnet mit dem beantragten Betrag von ${describeMoney(requested)}.`,
  planRequestDiffers: ({ requested, planned }) =>
    `Beantragt sind ${describeMoney(requested)}, der Plan rechnet mit ${describeMoney(planned)} aus dem Programm.`,
  planRequestMissing: () =>
    'Ob Plan und Antrag übereinstimmen, lässt sich ohne den beantragten Betrag nicht prüfen.',
  ownShareUnknown: () =>
    `Einen Prozentsatz für den Eigenanteil nennt keine bekannte Quelle; sicherzustellen ist die Gesamtfinanzierung. ${ask}`,
  ownShareReached: ({ percent, minimumPercent }) =>
    `Eigenanteil ${number(percent)} %, verlangt sind ${number(minimumPercent)} %.`,
  ownShareTooLow: ({ percent, minimumPercent }) =>
    `Eigenanteil ${number(percent)} %, verlangt sind mindestens ${number(minimumPercent)} %.`,

  conceptGiven: () => 'Eine Konzeption liegt dem Antrag bei.',
  conceptNone: () => 'Eine aussagekräftige Konzeption liegt nicht vor.',
  conceptUnknown: () => 'Es fehlt, ob dem Antrag eine Konzeption beiliegt.',
  audienceAll: () => 'Die Beteiligung steht allen Einwohnerinnen und Einwohnern offen.',
  audienceVotersOnly: () =>
    'Die Beteiligung richtet sich nur an Wahlberechtigte; gemeint sind alle Einwohnerinnen und Einwohner.',
  audienceSelected: () =>
    'Die Beteiligung richtet sich nur an ausgewählte Gruppen; gemeint sind alle Einwohnerinnen und Einwohner.',
  audienceUnknown: () => 'Es fehlt, an wen sich die Beteiligung richtet.',
  socialSpaceGiven: () => 'Die Strategie bezieht sich auf Quartiere und Ortsteile.',
  socialSpaceNone: () => 'Ein Bezug auf Quartiere und Ortsteile ist nicht vorgesehen.',
  socialSpaceUnknown: () => 'Es fehlt, ob sich die Strategie auf Quartiere und Ortsteile bezieht.',
  identityGiven: () => 'Die Strategie nimmt auf, was die Kommune ausmacht.',
  identityNone: () => 'Dass die Strategie aufnimmt, was die Kommune ausmacht, ist nicht vorgesehen.',
  identityUnknown: () => 'Es fehlt, ob die Strategie aufnimmt, was die Kommune ausmacht.',
  formatsSeveral: ({ kinds }) => `${kinds} verschiedene Arten von Beteiligungsformaten sind vorgesehen.`,
  formatsTooFew: ({ kinds, minimum }) =>
    `${kinds === 0 ? 'Kein Beteiligungsformat ist' : `Nur ${kinds} Art von Beteiligungsformaten ist`} vorgesehen; gemeint sind unterschiedliche, also mindestens ${minimum}.`,
  formatsUnknown: () => 'Es fehlt, welche Beteiligungsformate vorgesehen sind.',
  topicsChosen: ({ topics }) =>
    topics === 1
      ? 'Ein Thema ist gewählt. Die Themen bestimmt die Kommune selbst.'
      : `${topics} Themen sind gewählt. Die Themen bestimmt die Kommune selbst.`,
  topicsOpen: () =>
    'Die Themen bestimmt die Kommune selbst, auch erst im Prozess; eine Pflichtliste gibt es nicht.',
  moderationExternal: () => 'Eine externe Prozessmoderation ist vorgesehen; sie ist sicher förderfähig.',
  moderationInternal: () =>
    'Die Moderation übernimmt die Verwaltung selbst; sicher förderfähig ist nur eine externe.',
  moderationNone: () => 'Eine Prozessmoderation ist nicht vorgesehen; sicher förderfähig ist eine externe.',
  moderationUnknown: () => 'Es fehlt, wer den Prozess moderiert.',

  resolutionAdopted: ({ members: count }) =>
    count === 1
      ? 'Das Kommunalparlament hat die Strategie beschlossen.'
      : 'Alle Kommunalparlamente haben die Strategie beschlossen.',
  resolutionPlanned: () => 'Der Beschluss des Kommunalparlaments ist geplant.',
  resolutionNotEveryMember: ({ done, open }) =>
    `${done.length === 0 ? 'Noch kein Kommunalparlament hat beschlossen' : `Beschlossen: ${members(done)}`}; offen: ${members(open)}. Ob ein Beschluss für alle genügt, sagt die Quelle nicht.`,
  resolutionOtherKindOnly: ({ kinds, isInferred }) =>
    `Bekannt ist nur: ${list(kinds.map((kind) => resolutionKindWords[kind]))}${isInferred ? ' (erschlossen, in keiner Quelle so genannt)' : ''}. Das ist noch kein Beschluss der Strategie.`,
  resolutionMissingAfterEnd: ({ end }) =>
    `Ende des Zeitraums: ${describeDate(end)}. Ein Beschluss der Strategie ist nicht bekannt. Er soll folgen, ist aber keine Voraussetzung.`,
  resolutionUnknown: () => 'Es fehlt, ob und wann das Kommunalparlament die Strategie beschließt.',
  hearingHeld: ({ on }) => `Ausländerbeirat oder Integrations-Kommission wurde gehört (${describeDate(on)}).`,
  hearingAfterResolution: ({ heard, resolved }) =>
    `Anhörung (${describeDate(heard)}) nach dem Beschluss (${describeDate(resolved)}): Sie gehört davor.`,
  hearingNoBody: () => 'In der Kommune gibt es weder Ausländerbeirat noch Integrations-Kommission.',
  hearingUnknown: () =>
    'Es fehlt, ob Ausländerbeirat oder Integrations-Kommission gehört wurde. Das verlangt das Kommunalrecht, nicht das Förderprogramm.',

  routeFits: ({ route }) => `Der Antrag geht ${routeWords[route]} ein, wie vorgesehen.`,
  routeOther: ({ route, given }) =>
    `Der Antrag soll ${routeWords[route]} eingehen, vorgesehen ist er ${routeWords[given]}.`,
  routeUnknown: ({ route }) =>
    `Der Antrag ist ${routeWords[route]} zu stellen. Wie Sie ihn stellen, fehlt noch.`,
  routeNotStated: () => `Zum Weg des Antrags ist nichts bekannt. ${ask}`,
  deadlineKept: ({ lastDay }) => `Rechtzeitig. Frist: ${describeDate(lastDay)}.`,
  deadlineMissed: ({ lastDay, on }) =>
    `Zu spät. Frist: ${describeDate(lastDay)}, Antrag: ${describeDate(on)}.`,
  deadlineNotStated: () => `Eine Frist ist für diese Förderlinie nicht bekannt. ${ask}`,
  editionCurrent: () => 'Die gewählte Fassung galt am Tag des Antrags.',
  editionEnded: () => 'Die gewählte Fassung galt am Tag des Antrags nicht; geprüft wird nur zum Vergleich.',
  editionContinuationUnknown: ({ confirmedUntil }) =>
    `Bestätigt ist die Fassung bis ${describeDate(confirmedUntil)}; ein Ende ist nicht bekannt. Die Fortgeltung bitte bei der Bewilligungsstelle erfragen.`,

  furtherMet: (facts) => furtherInWords(facts),
  furtherNotMet: (facts) => furtherInWords(facts),
  furtherMissing: ({ title }) => `Die Angabe fehlt: ${furtherTitle(title)}.`,
  furtherUnusable: (facts) =>
    `${furtherTitle(facts.title)}: Die Angabe „${String(facts.given)}“ lässt sich nicht prüfen.`,

  noEdition: ({ on, earliest }) =>
    `Am ${describeDate(on)} gab es das Programm nach unserer Kenntnis nicht; die früheste Fassung gilt ab ${describeDate(earliest)}.`,
  unknownEdition: ({ given, known }) =>
    `Die Fassung „${given}“ kennt WIRkt nicht. Bekannt sind: ${known.join(', ')}.`,
  unknownDeviation: ({ given, known }) =>
    `Die abweichende Angabe „${given}“ kennt WIRkt nicht. Bekannt sind: ${known.length > 0 ? known.join(', ') : 'keine'}.`,
  unusableDate: ({ given }) => `„${given}“ ist kein Tag. Schreiben Sie das Datum des Antrags wie 2019-11-30.`,
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
