import type { ParseIssue, ParseNote } from '../shared/parse-issue.js';
import { circle } from './circle.js';
import { invisibleCharacter } from './invisible-character.js';
import type { IssueWords } from './locale.js';

export { describeDate, describeSpan, phaseStateWords } from './de-process.js';
export {
  costKindWords,
  describeChoice,
  describeComparison,
  describeDecision,
  describeFinancePlan,
  describeFinding,
  describeMissingFact,
  describeMoney,
  describeRemedy,
  describeSource,
  eligibilityWords,
  factNames,
  forceWords,
  fundOriginWords,
  fundStatusWords,
  fundingRuleNames,
  outcomeWords,
  recordWords,
} from './de-funding.js';
export {
  describeConflict,
  describeCriterion,
  describeConsiderationMethod,
  describeDateReason,
  describeExplanation,
  describeLength,
  describeLoss,
  describeMove,
  describePapersDue,
  describePlanRemedy,
  describePlanWarning,
  describeSlack,
  describeUndated,
  describeWeekday,
  lengthUnitWords,
  planLabels,
  sessionRoleWords,
  stepKindWords,
} from './de-planning.js';

/** BCP 47 tag of this locale. */
export const languageTag = 'de';

const words: IssueWords = {
  jsonTypes: {
    object: 'ein Objekt { … }',
    array: 'eine Liste [ … ]',
    string: 'ein Text in Anführungszeichen',
    number: 'eine Zahl',
    boolean: 'ein Wahrheitswert (true oder false)',
    null: 'null',
    undefined: 'nichts',
    other: 'etwas anderes',
  },
  jsonProblems: {
    empty:
      'Die Datei ist leer. Legen Sie eine Projektdatei an oder prüfen Sie, ob Sie die richtige Datei angegeben haben.',
    unexpectedEnd:
      'Hier bricht die Datei ab: Mindestens eine Klammer oder ein Anführungszeichen ist nicht geschlossen. Prüfen Sie, ob die Datei vollständig übertragen wurde.',
    unexpectedCharacter: 'Hier steht ein Zeichen, das an dieser Stelle nicht erlaubt ist.',
    missingComma:
      'Vor diesem Eintrag fehlt ein Komma. Anführungszeichen innerhalb eines Textes schreiben Sie als \\".',
    trailingComma: 'Nach dem letzten Eintrag darf kein Komma stehen. Löschen Sie das Komma.',
    missingColon: 'Nach dem Schlüssel fehlt ein Doppelpunkt.',
    keyNotText: 'Hier wird ein Schlüssel in doppelten Anführungszeichen erwartet.',
    curlyQuotes: 'Hier stehen typografische Anführungszeichen. Schlüssel und Texte stehen in geraden: "…".',
    unclosedText:
      'Dieser Text ist nicht mit einem Anführungszeichen abgeschlossen. Zeilenumbrüche schreiben Sie im Text als \\n.',
    controlCharacter:
      'Im Text steht ein unsichtbares Steuerzeichen. Löschen Sie es oder schreiben Sie es als \\t, \\n oder \\u….',
    badEscape:
      'Nach dem umgekehrten Schrägstrich steht ein unerlaubtes Zeichen. Einen Schrägstrich selbst schreiben Sie als \\\\.',
    badNumber:
      'Diese Zahl ist nicht richtig geschrieben. Erlaubt sind Ziffern, ein Minus davor und ein Punkt als Dezimalzeichen.',
    leadingZero: 'Zahlen beginnen nicht mit 0. Schlüssel wie der AGS stehen in Anführungszeichen.',
    tooDeep: 'Ab hier ist die Datei tiefer als 1.000 Ebenen verschachtelt. Das ist keine Projektdatei.',
    textAfterEnd:
      'Hinter dem Ende des Projekts steht noch etwas. Löschen Sie es oder prüfen Sie die Klammern davor.',
  },
  formats: {
    id: 'eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel „phase-1“',
    day: 'ein Tag wie „2020-02-29“',
    time: 'eine Uhrzeit wie „18:00“',
    partialDate: 'ein Datum wie „2020-02-29“, „2020-02“, „2020-Q1“ oder „2020“',
    money: 'ein Betrag in Euro mit zwei Nachkommastellen als Text, zum Beispiel „20000.00“',
    ags: 'ein Amtlicher Gemeindeschlüssel mit acht Ziffern (auch eine Null am Anfang gehört dazu), zum Beispiel „06432023“',
    ars: 'ein Amtlicher Regionalschlüssel mit zwölf Ziffern (auch eine Null am Anfang gehört dazu), zum Beispiel „066350014014“',
    languageTag: 'ein Sprachkürzel wie „de“, „de-simple“ oder „ar“',
    webAddress: 'eine Internetadresse, die mit „https://“ oder „http://“ beginnt',
    text: 'ein Text, der nicht leer ist',
  },
  kinds: {
    project: 'Projekt',
    source: 'Quelle (sources)',
    openQuestion: 'offene Frage (openQuestions)',
    fundingPeriod: 'Laufzeit (funding.periods)',
    money: 'Geldbetrag (funding.money)',
    body: 'Gremium (bodies)',
    actorGroup: 'Akteursgruppe (actorGroups)',
    actor: 'Akteur (actors)',
    phase: 'Phase (process.phases)',
    step: 'Arbeitsschritt (steps)',
    milestone: 'Meilenstein (milestones)',
    event: 'Termin (process.events)',
    session: 'Sitzung (process.sessions)',
    resolution: 'Beschluss (process.resolutions)',
    format: 'Beteiligungsformat (participation.formats)',
    principle: 'Leitlinie (strategy.principles)',
    actionField: 'Handlungsfeld (strategy.actionFields)',
    goal: 'Ziel (strategy.goals)',
    measure: 'Maßnahme (strategy.measures)',
  },
  sizes: {
    characters: {
      atLeast: (minimum) => `Der Text muss mindestens ${number(minimum)} Zeichen lang sein.`,
      atMost: (maximum) => `Der Text darf höchstens ${number(maximum)} Zeichen lang sein.`,
    },
    entries: {
      atLeast: (minimum) => `Die Liste braucht mindestens ${entries(minimum)}.`,
      atMost: (maximum) => `Die Liste darf höchstens ${entries(maximum)} haben.`,
    },
    number: {
      atLeast: (minimum) => `Die Zahl darf nicht kleiner als ${number(minimum)} sein.`,
      atMost: (maximum) => `Die Zahl darf nicht größer als ${number(maximum)} sein.`,
    },
  },
};

/** One issue of a project file in words: what is wrong, what was expected and what to do. */
export function describeIssue(issue: ParseIssue): string {
  switch (issue.code) {
    case 'invalidJson':
      return `Die Datei lässt sich nicht lesen (kein gültiges JSON). ${words.jsonProblems[issue.facts.problem]}${found(issue.facts.found)}`;
    case 'duplicateKey':
      return `Der Schlüssel „${issue.facts.key}“ steht im selben Objekt zweimal; einer der beiden Werte ginge verloren. Löschen Sie den, der nicht gilt.`;
    case 'moreDuplicateKeys':
      return `Ab hier stehen noch weitere Schlüssel im selben Objekt zweimal; genannt sind nur die ersten ${number(issue.facts.listed)}. Beheben Sie diese zuerst und prüfen Sie dann erneut.`;
    case 'notAProject':
      return `Das ist keine WIRkt-Projektdatei: Erwartet wird ein Objekt mit „formatVersion“, „id“, „title“ und weiteren Angaben, gefunden wurde ${issue.facts.received === 'object' ? 'ein Objekt ohne solche Angaben' : words.jsonTypes[issue.facts.received]}. Prüfen Sie, ob Sie die richtige Datei angegeben haben.`;
    case 'futureFormatVersion':
      return `Die Datei hat die Formatversion ${issue.facts.received}; diese Version von WIRkt kennt höchstens ${issue.facts.supported}. Aktualisieren Sie WIRkt.`;
    case 'unknownFormatVersion':
      return `Die Formatversion ${issue.facts.received} gibt es nicht. Schreiben Sie „"formatVersion": ${issue.facts.supported}“.`;
    case 'missingKey':
      return `Die Angabe „${issue.facts.key}“ fehlt. Ergänzen Sie sie.`;
    case 'wrongType':
      return `Erwartet wird ${issue.facts.expected.map((type) => words.jsonTypes[type]).join(' oder ')}, gefunden wurde ${words.jsonTypes[issue.facts.received]}.`;
    case 'notInteger':
      return `Erwartet wird eine ganze Zahl, gefunden wurde ${number(issue.facts.received)}.`;
    case 'invalidFormat':
      return `Erwartet wird ${words.formats[issue.facts.format]}, gefunden wurde ${issue.facts.received.trim() === '' ? 'ein leerer Text' : `„${issue.facts.received}“`}.`;
    case 'impossibleDate':
      return `Das Datum „${issue.facts.received}“ gibt es im Kalender nicht. Prüfen Sie Tag, Monat und Jahr.`;
    case 'notInList':
      return `„${issue.facts.received}“ ist hier nicht vorgesehen. Erlaubt ist: ${issue.facts.allowed.join(', ')}.`;
    case 'tooSmall':
      return words.sizes[issue.facts.unit].atLeast(issue.facts.minimum);
    case 'tooLarge':
      return words.sizes[issue.facts.unit].atMost(issue.facts.maximum);
    case 'emptyTranslations':
      return 'Der mehrsprachige Text ist leer. Geben Sie mindestens eine Sprache an, zum Beispiel { "de": "…" }.';
    case 'emptySpan':
      return 'Der Zeitraum hat weder Anfang („from“) noch Ende („to“) noch einen Wortlaut („wording“). Geben Sie an, was bekannt ist, oder löschen Sie ihn.';
    case 'spanReversed':
      return `Der Zeitraum endet („${issue.facts.to}“), bevor er beginnt („${issue.facts.from}“). Prüfen Sie beide Angaben.`;
    case 'municipalityOrConsortium':
      return issue.facts.given === 'none'
        ? 'Es fehlt, um welche Kommune es geht. Geben Sie „municipality“ an, bei einem Verbund „consortium“.'
        : 'Angegeben sind „municipality“ und „consortium“. Lassen Sie eines von beiden weg.';
    case 'leadNotMember':
      return `Die federführende Kommune „${issue.facts.lead}“ steht nicht unter den Mitgliedern („members“) des Verbunds. Nehmen Sie sie dort auf oder berichtigen Sie „lead“.`;
    case 'agsDiffersFromArs':
      return `Der Regionalschlüssel „${issue.facts.ars}“ gehört zu einer anderen Kommune als der Gemeindeschlüssel „${issue.facts.ags}“. Prüfen Sie beide.`;
    case 'duplicateId':
      return `Die Kennung „${issue.facts.id}“ ist schon vergeben (${issue.facts.firstPath}). Jede Kennung darf in der Datei nur einmal vorkommen.`;
    case 'unknownReference':
      return `Der Verweis „${issue.facts.id}“ führt ins Leere: Gesucht wird ein Eintrag der Art ${words.kinds[issue.facts.kind]}. Legen Sie den Eintrag an oder berichtigen Sie den Verweis.`;
    case 'wrongReferenceKind':
      return `Der Verweis „${issue.facts.id}“ zeigt auf einen Eintrag der Art ${words.kinds[issue.facts.found]}, nämlich ${issue.facts.foundPath}; erwartet wird ein Eintrag der Art ${words.kinds[issue.facts.expected]}. Berichtigen Sie den Verweis.`;
    case 'circularReference':
      return `Die Angaben „partOf“ führen im Kreis: ${circle(issue.facts.ids)}. Nichts kann Teil von sich selbst sein. Löschen oder berichtigen Sie eine davon.`;
    case 'tooManyIssues':
      return 'Die Datei hat mehr Fehler, als sich aufzählen lassen. Prüfen Sie, ob Sie die richtige Datei angegeben haben.';
    case 'invalidValue':
      return `Der Wert erfüllt die Regel „${issue.facts.rule}“ nicht. Prüfen Sie ihn.`;
  }
}

/** One note about a project file in words. */
export function describeNote(note: ParseNote): string {
  return `Den Schlüssel „${note.facts.key}“ kennt WIRkt nicht. Er bleibt erhalten, wird aber nicht ausgewertet. Prüfen Sie die Schreibweise.`;
}

function found(text: string | undefined): string {
  if (text === undefined) return '';
  const invisible = invisibleCharacter(text);
  return invisible ? ` Gefunden wurde das unsichtbare Zeichen ${invisible}.` : ` Gefunden wurde „${text}“.`;
}

function entries(count: number): string {
  return count === 1 ? '1 Eintrag' : `${number(count)} Einträge`;
}

function number(value: number): string {
  return new Intl.NumberFormat('de-DE', { maximumFractionDigits: 20 }).format(value);
}
