/** German help for `wirkt plan`. */
export const planHelp = `wirkt plan <Datei> [--template <Kennung|Datei>] [--start <Tag>] [--end <Tag>]
wirkt plan --template <Kennung|Datei> --start <Tag> --session <Gremium>=<Tag>[/<Abgabetag>] …

Plant den Prozess: Tage für jeden Arbeitsschritt, mit Feiertagen, Schulferien und Sitzungen.
Die Datei ist eine Projektdatei mit „process.planning“ oder eine Planung für sich; sie wird nicht
verändert. Was im Aufruf steht, geht vor.

  --template <Kennung>  Prozessvorlage: kiv-18-monate, kiv-12-monate, weiterstadt-sieben-phasen,
                        oder eine eigene Datei: ./vorlage.json
  --start <JJJJ-MM-TT>  erster Tag
  --end <JJJJ-MM-TT>    letzter Tag von allem
  --direction           forwards (Vorgabe) oder backwards: von der Sitzung des Beschlusses zurück
  --session             Sitzung, mit dem Abgabetag der Vorlage hinter dem Schrägstrich; mehrfach möglich:
                        --session ausschuss=2027-05-20/2027-05-03
  --today <JJJJ-MM-TT>  zeigt, wie der Plan an diesem Tag steht; ohne Angabe der heutige Tag, wenn die
                        Projektdatei meldet, was geschehen ist
  --explain <Kennung>   sagt statt der Tabelle, warum ein Schritt, ein Meilenstein oder eine Phase an
                        diesem Tag liegt; mehrfach möglich
  --json                Ausgabe für Programme
  --lang de|en          Sprache der Meldungen (Vorgabe: de)

Ende mit 0: Der Plan geht auf.
         1: Fehler in der Datei, ein Plan ist so nicht möglich, oder er verliert eine Sitzung oder ein Ende
         2: falscher Aufruf oder Datei nicht lesbar`;

/** German help for `wirkt calendar`. */
export const calendarHelp = `wirkt calendar <Datei> [--audience <Kreis>] [--plan] [--domain <Domain>] [--out <Datei.ics>]

Schreibt die Termine einer Projektdatei oder einer Planung als Kalenderdatei (iCalendar, .ics) auf die
Standardausgabe. Was keinen bekannten Tag hat, steht nicht darin und wird genannt.

  --audience            public (Vorgabe; nur was öffentlich ist), steering oder administration
  --plan                nimmt die Termine der Planung dazu; bei einer Planung für sich immer
  --domain <Domain>     Ende der Kennungen aller Termine, zum Beispiel musterstadt.de;
                        Vorgabe: die Domain der Webadresse in der Projektdatei
  --out <Datei.ics>     schreibt in eine neue Datei
  --force               überschreibt die Datei hinter --out
  --lang de|en          Sprache der Termine und Meldungen (Vorgabe: de)

Ende mit 0: geschrieben
         1: Fehler in der Datei, oder der Plan geht nicht auf
         2: falscher Aufruf, Datei nicht lesbar, kein Termin oder nicht geschrieben`;
