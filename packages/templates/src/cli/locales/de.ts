import * as core from '@wirkt/core/locales/de';
import type { ReadProblem } from '../read-project-file.js';
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

/** German texts of the command line. */
export const de: CommandLineWords = {
  core,
  help: `wirkt: Werkzeuge für kommunale Vielfalts- und Integrationsstrategien

Aufruf:
  wirkt check <Datei>   prüft eine Projektdatei und nennt alle Fehler

Optionen:
  --lang de|en          Sprache der Meldungen (Vorgabe: de)
  --json                Ausgabe für Programme
  --help                diese Hilfe, auch zu einem Befehl: wirkt check --help
  --version             Version`,
  checkHelp: `wirkt check <Datei> [--json] [--lang de|en]

Prüft eine Projektdatei (strategie.json): Form, Daten, Kennungen und Verweise.
Unbekannte Schlüssel werden als Hinweis gemeldet und bleiben erhalten. Die Datei wird nicht verändert.

Ende mit 0: gültig · 1: Fehler in der Datei · 2: falscher Aufruf oder Datei nicht lesbar`,
  usage: {
    unknownCommand: (command) => `Den Befehl „${command}“ gibt es nicht.`,
    unknownOption: (option) => `Die Angabe „${option}“ ist hier nicht möglich.`,
    unknownLanguage: (language, possible) =>
      `${language === '' ? 'Hinter „--lang“ fehlt die Sprache.' : `Die Sprache „${language}“ gibt es nicht.`} Möglich sind: ${possible.join(', ')}.`,
    missingFile: 'Es fehlt die Datei, die geprüft werden soll, zum Beispiel: wirkt check strategie.json',
    tooManyFiles: (files) => `Bitte nennen Sie nur eine Datei. Genannt sind: ${files.join(', ')}`,
    seeHelp: 'Hilfe: wirkt --help',
  },
  unreadable: (path, problem) => `${path}: ${reason(problem)}`,
  valid: (path, title, asOf, phases) =>
    `${path}: gültig. ${title}, Stand: ${asOf}, ${phases} ${phases === 1 ? 'Phase' : 'Phasen'}.`,
  invalid: (path, issues) => `${path}: nicht gültig, ${number.format(issues)} Fehler.`,
  notes: (count) => (count === 1 ? 'Ein Hinweis:' : `${number.format(count)} Hinweise:`),
  furtherIssues: (count) => `und ${number.format(count)} weitere; alle nennt „wirkt check --json“.`,
  place: (line, column) => `Zeile ${line}, Spalte ${column}`,
  unexpected: (message) =>
    `Das hätte nicht geschehen dürfen: ${message}. Bitte melden Sie den Fehler mit dem Aufruf, der dazu geführt hat.`,
};

function reason(problem: ReadProblem): string {
  return problem.code === 'tooLarge'
    ? `Die Datei ist ${number.format(problem.bytes)} Bytes groß; Portale laden höchstens ${number.format(problem.maximum)}. Prüfen Sie, ob es die richtige Datei ist.`
    : advice[problem.code];
}
