/** German texts of the funding check that are there before anything else has loaded. */
export const deFundingCheckStart = {
  'check.title': 'Förder-Check',
  'check.intro':
    'Kann Ihre Kommune einen Antrag stellen? Wir fragen nur, was dafür noch zählt, und sagen bei jeder Frage, warum. Ihre Antworten bleiben auf diesem Gerät.',
  'check.inAddress': 'Sie stehen in der Adresse dieser Seite; so können Sie später weitermachen.',
  'check.lost':
    'Die Prüfung konnte nicht vollständig geladen werden. Vielleicht ist die Verbindung unterbrochen.',
  'check.reload': 'Seite neu laden',
} as const;
