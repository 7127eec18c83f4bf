import * as core from '@wirkt/core/locales/de';
import { recordLanguages } from '../../documents/decision-record/record-languages.js';
import type { ReadProblem } from '../read-project-file.js';
import type { WriteProblem } from '../write-output-file.js';
import { checkHelp, help, renderHelp } from './de-help.js';
import { calendar, plan } from './de-plan.js';
import type { CommandLineWords } from './words.js';

const number = new Intl.NumberFormat('de-DE');

const advice: Readonly<Record<Exclude<ReadProblem['code'], 'tooLarge'>, string>> = {
  notFound: 'Diese Datei gibt es nicht. Prüfen Sie Name und Ordner.',
  isFolder: 'Das ist ein Ordner. Nennen Sie die Projektdatei darin, zum Beispiel „strategie.json“.',
  notAFile: 'Das ist keine gewöhnliche Datei. Nennen Sie eine Projektdatei, zum Beispiel „strategie.json“.',
  notReadable: 'Die Datei kann nicht gelesen werden. Prüfen Sie, ob Sie das Recht dazu haben.',
  notText: 'Die Datei enthält keinen Text in UTF-8. Prüfen Sie, ob Sie die richtige Datei angegeben haben.',
  utf16: 'Die Datei ist in UTF-16 gespeichert. Speichern Sie sie in UTF-8.',
};

const hindrances: Readonly<Record<WriteProblem, string>> = {
  exists:
    'Diese Datei gibt es schon. Wählen Sie einen anderen Namen, oder überschreiben Sie sie mit „--force“.',
  isSource: 'Das ist die Projektdatei selbst; sie wird nie überschrieben. Wählen Sie einen anderen Namen.',
  isFolder: 'Das ist ein Ordner. Nennen Sie eine Datei darin.',
  noFolder: 'Den Ordner dafür gibt es nicht. Legen Sie ihn zuerst an.',
  notWritable: 'Die Datei kann nicht geschrieben werden. Prüfen Sie, ob Sie das Recht dazu haben.',
};

/** German texts of the command line. */
export const de: CommandLineWords = {
  core,
  record: recordLanguages.de,
  help,
  checkHelp,
  usage: {
    unknownCommand: (command) => `Den Befehl „${command}“ gibt es nicht.`,
    unknownOption: (option) => `Die Angabe „${option}“ ist hier nicht möglich.`,
    missingValue: (option) => `Hinter „${option}“ fehlt der Wert.`,
    repeatedOption: (option) => `„${option}“ ist mehr als einmal genannt. Bitte nennen Sie es nur einmal.`,
    needsOption: (option, needed) => `„${option}“ gilt nur zusammen mit „${needed}“.`,
    unknownLanguage: (language, possible) =>
      `${language === '' ? 'Hinter „--lang“ fehlt die Sprache.' : `Die Sprache „${language}“ gibt es nicht.`} Möglich sind: ${possible.join(', ')}.`,
    missingFile: (example) => `Es fehlt die Datei, zum Beispiel: ${example}`,
    tooManyFiles: (files) => `Bitte nennen Sie nur eine Datei. Genannt sind: ${files.join(', ')}`,
    wrongDay: (given, example) =>
      `„${given}“ ist kein Tag in der Form JJJJ-MM-TT. Schreiben Sie zum Beispiel: ${example}`,
    noSuchDay: (given, example) =>
      `Den Tag „${given}“ gibt es im Kalender nicht. Schreiben Sie zum Beispiel: ${example}`,
    seeHelp: 'Hilfe: wirkt --help',
  },
  funding: {
    title: 'Förderprüfung',
    noProgramme: (known) =>
      `Die Datei nennt kein Förderprogramm. Ergänzen Sie „funding“ mit „programme“; bekannt: ${known.join(', ')}.`,
    unknownProgramme: (id, known) =>
      `Das Förderprogramm „${id}“ ist nicht bekannt. Bekannt: ${known.join(', ')}.`,
    vagueDate: (stated, day) =>
      `Die Datei kennt das Datum des Antrags nur ungefähr (${stated}); zu Ihren Gunsten ist mit dem ersten Tag geprüft, dem ${day}. Mit „--on“ wählen Sie einen anderen.`,
    today: (day) =>
      `Die Datei nennt kein Datum des Antrags; geprüft ist mit dem heutigen Tag, dem ${day}. Mit „--on“ wählen Sie einen anderen.`,
    more: (command) => `Alle Kriterien mit Fundstellen: ${command}`,
  },
  render: {
    help: renderHelp,
    unknownDocument: (document, known) =>
      `${document === '' ? 'Es fehlt, welches Dokument entstehen soll.' : `Das Dokument „${document}“ gibt es nicht.`} Möglich sind: ${known.join(', ')}.`,
    unknownFormat: (format, known) =>
      `Das Format „${format}“ gibt es nicht. Möglich sind: ${known.join(', ')}.`,
    written: (path) => `${path}: geschrieben.`,
    notWritten: (path, problem) => `${path}: ${hindrances[problem]} Es wurde nichts geschrieben.`,
  },
  plan,
  calendar,
  unreadable: (path, problem) => `${path}: ${reason(problem)}`,
  valid: (path, title, asOf, phases) =>
    `${path}: gültig. ${title}, Stand: ${asOf}, ${phases} ${phases === 1 ? 'Phase' : 'Phasen'}.`,
  invalid: (path, issues) => `${path}: nicht gültig, ${number.format(issues)} Fehler.`,
  notes: (count) => (count === 1 ? 'Ein Hinweis:' : `${number.format(count)} Hinweise:`),
  furtherIssues: (count, command) => `und ${number.format(count)} weitere; alle nennt „${command}“.`,
  place: (line, column) => `Zeile ${line}, Spalte ${column}`,
  unexpected: (message) =>
    `Das hätte nicht geschehen dürfen: ${message}. Bitte melden Sie den Fehler mit dem Aufruf, der dazu geführt hat.`,
};

function reason(problem: ReadProblem): string {
  return problem.code === 'tooLarge'
    ? `Die Datei ist ${number.format(problem.bytes)} Bytes groß; Portale laden höchstens ${number.format(problem.maximum)}. Prüfen Sie, ob es die richtige Datei ist.`
    : advice[problem.code];
}
