import { wordOf, type DoctorWords, type FileProblemWords } from './words.js';

const fileProblems: FileProblemWords = {
  unreachable:
    'ist nicht erreichbar. Prüfen Sie die Adresse, die Verbindung und „connect-src“ der Content Security Policy.',
  notFound:
    'wurde nicht gefunden (404). Prüfen Sie Schreibweise und Ordner, und ob die Datei veröffentlicht ist.',
  refused: 'gibt der Server nicht heraus. Die Datei muss ohne Anmeldung abrufbar sein.',
  tooLarge: 'ist zu groß. Teilen Sie die Angaben auf oder entfernen Sie, was das Portal nicht zeigt.',
  tooSlow: 'kam nicht rechtzeitig an. Legen Sie die Datei als einfache Datei auf den Webserver.',
  notJson:
    'enthält kein JSON. Oft liefert das CMS statt der Datei eine HTML-Seite aus; öffnen Sie die Adresse im Browser.',
  invalid: 'ist keine gültige Projektdatei. Der Befehl „wirkt check“ nennt jede Stelle.',
  other: 'kann nicht gezeigt werden.',
};

const meant = (nearest: string | undefined) => (nearest ? ` Meinten Sie „${nearest}“?` : '');

/** German texts of the embed doctor. */
export const de: DoctorWords = {
  title: (count) =>
    `WIRkt: ${count === 1 ? 'ein Hinweis' : `${count} Hinweise`} zur Einbettung auf dieser Seite`,
  nothingFound: 'WIRkt: Keine bekannten Fehler beim Einbetten gefunden.',
  places: (count) => ` (${count}-mal auf dieser Seite)`,
  advice: {
    escapedTag: ({ tagName }) =>
      `<${tagName}> steht als lesbarer Text auf der Seite, weil das CMS unbekannte Elemente in Text verwandelt. Schreiben Sie stattdessen <div data-wirkt="${tagName.replace('wirkt-', '')}"> mit Ihrem Ersatztext, oder nehmen Sie in TYPO3 das Inhaltselement „HTML“.`,
    unknownElement: ({ tagName, nearest }) =>
      `<${tagName}> gibt es in dieser Version von WIRkt nicht.${meant(nearest)}`,
    elementNotLoaded: ({ tagName }) =>
      `Das Skript für <${tagName}> ist nicht geladen. Prüfen Sie, ob der Ordner mit den Skripten vollständig auf dem Webserver liegt, und ob weiter oben in der Konsole ein Fehler dazu steht.`,
    unknownMarker: ({ name, nearest }) =>
      `Der Platzhalter data-wirkt="${name}" nennt kein Element, das es in dieser Version von WIRkt gibt.${meant(nearest)}`,
    markerNotUpgraded: ({ name, tagName }) =>
      `Der Platzhalter data-wirkt="${name}" steht an <${tagName}> und bleibt deshalb unverändert. Nehmen Sie div, p, a, ul, ol, table, figure oder section.`,
    blockedByPolicy: ({ directive, address }) =>
      `Die Content Security Policy der Seite hat „${address}“ gesperrt. Ergänzen Sie in „${directive}“ den eigenen Server ('self'); welche Zeile genügt, steht unter „Einbetten“ in der Dokumentation.`,
    twoVersions: ({ versions }) =>
      `Auf der Seite sind mehrere Versionen von WIRkt eingebunden (${versions.join(', ')}). Jedes Element nimmt die Version, die zuerst da war. Binden Sie nur eine ein.`,
    twoLoaders: ({ addresses }) =>
      `Der Loader ist mehrfach eingebunden: ${addresses.join(', ')}. Es arbeitet nur der erste; entfernen Sie die übrigen.`,
    headingJump: ({ tagName, level, before }) =>
      `<${tagName}> beginnt mit einer Überschrift der Ebene ${level}, davor steht eine der Ebene ${before}. Wer sich die Seite vorlesen lässt, vermisst eine Ebene. Setzen Sie heading-level="${before + 1}".`,
    fileProblem: ({ code, url }) => `Die Datei ${url} ${wordOf(fileProblems, code)}`,
    foreignHost: ({ url }) =>
      `Die Datei ${url} liegt auf einem fremden Server und wird nicht geladen. Sonst würde dieser Server von jedem Besuch auf Ihrer Seite erfahren. Legen Sie die Datei auf Ihren eigenen Server.`,
    sameId: ({ id }) =>
      `Die Kennung id="${id}" kommt auf der Seite mehrfach vor. Sprungmarken führen dann zur falschen Stelle; vergeben Sie jede nur einmal.`,
    missingFallback: ({ tagName }) =>
      `<${tagName}> hat keinen Ersatztext. Ohne JavaScript und bei einer Störung bleibt die Stelle leer. Schreiben Sie das Wichtigste zwischen die Tags oder in den Platzhalter.`,
  },
};
