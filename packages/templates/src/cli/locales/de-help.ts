/** German help, for the program and for each command. */
export const help = `wirkt: Werkzeuge für kommunale Vielfalts- und Integrationsstrategien

Aufruf:
  wirkt check <Datei>                    prüft eine Projektdatei und nennt alle Fehler
  wirkt check --funding <Datei>          prüft auch, ob ein Antrag auf Förderung möglich ist
  wirkt render decision-record <Datei>   schreibt das Ergebnis als Aktenvermerk
  wirkt plan <Datei>                     plant den Prozess mit allen Terminen
  wirkt calendar <Datei>                 schreibt die Termine als Kalenderdatei

Optionen:
  --lang de|en          Sprache der Meldungen (Vorgabe: de)
  --help                diese Hilfe, auch zu einem Befehl: wirkt check --help
  --version             Version`;

const assessment = `  --on <JJJJ-MM-TT>     Datum des Antrags; Vorgabe: das Datum in der Datei, sonst heute.
                        Kennt die Datei nur einen Monat, gilt dessen erster Tag.
  --edition <Kennung>   Fassung der Regeln; Vorgabe: die am Datum des Antrags geltende
  --deviation <Kennung> berücksichtigt eine Angabe aus einer Quelle ohne Datum; mehrfach möglich`;

export const checkHelp = `wirkt check <Datei> [--json] [--lang de|en]
wirkt check --funding [--on <Tag>] [--edition <Kennung>] [--deviation <Kennung>] <Datei>

Prüft eine Projektdatei (strategie.json): Form, Daten, Kennungen und Verweise.
Unbekannte Schlüssel werden als Hinweis gemeldet und bleiben erhalten. Die Datei wird nicht verändert.

  --json                Ausgabe für Programme
  --funding             prüft auch den Antrag auf Förderung, unverbindlich
${assessment}

Ende mit 0: gültig; Hinweise und offene Fragen werden genannt
         1: Fehler in der Datei, oder eine Voraussetzung der Förderung ist nicht erfüllt
         2: falscher Aufruf oder Datei nicht lesbar`;

export const renderHelp = `wirkt render decision-record <Datei> [--format html|markdown|json] [--out <Datei>]

Schreibt ein Dokument aus einer Projektdatei auf die Standardausgabe.
  decision-record       Aktenvermerk: Ergebnis der Förderprüfung mit allen Kriterien und Quellen

  --format              html (Vorgabe; druckt auf A4), markdown oder json
  --out <Datei>         schreibt in eine neue Datei
  --force               überschreibt die Datei hinter --out
  --example             kennzeichnet eine nachträgliche Prüfung als Beispiel
  --lang de|en          Sprache des Dokuments (Vorgabe: de)
${assessment}

Ende mit 0: geschrieben, wie auch immer die Prüfung ausgeht
         1: Fehler in der Projektdatei
         2: falscher Aufruf, Datei nicht lesbar oder nicht geschrieben`;
