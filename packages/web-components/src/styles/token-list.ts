// Erzeugt aus tokens.json mit „npm run tokens“; nicht von Hand ändern.

/** A colour of the design: role, meaning, and its value on a light and on a dark page. */
export interface ColourToken {
  readonly name: string;
  readonly meaning: string;
  readonly light: string;
  readonly dark: string;
}

/** A size of the design as a multiple of the inherited font size. */
export interface SizeToken {
  readonly name: string;
  readonly meaning: string;
  readonly value: string;
}

/** Every colour; the custom property is `--wirkt-` and the name. */
export const colourTokens: readonly ColourToken[] = [
  {
    name: 'text',
    meaning: 'Text, der gelesen werden muss',
    light: 'oklch(0.24 0.012 255)',
    dark: 'oklch(0.95 0.006 255)',
  },
  {
    name: 'text-muted',
    meaning: 'Nebensächlicher Text: Bezeichnungen, Anmerkungen',
    light: 'oklch(0.45 0.02 255)',
    dark: 'oklch(0.79 0.018 255)',
  },
  {
    name: 'line',
    meaning: 'Linien, die etwas verbinden oder umgrenzen',
    light: 'oklch(0.62 0.02 255)',
    dark: 'oklch(0.58 0.02 255)',
  },
  {
    name: 'surface',
    meaning: 'Grund, auf dem die Elemente stehen',
    light: 'oklch(1 0 0)',
    dark: 'oklch(0.21 0.01 255)',
  },
  {
    name: 'surface-raised',
    meaning: 'Abgesetzter Grund, zum Beispiel einer Tabellenzeile',
    light: 'oklch(0.968 0.004 255)',
    dark: 'oklch(0.26 0.012 255)',
  },
  {
    name: 'accent',
    meaning:
      'Eine Akzentfarbe für Verweise, Fokus und heute. Eine Farbe der Kommune wird so weit abgedunkelt oder aufgehellt, bis sie lesbar ist.',
    light: 'oklch(0.43 0.08 215)',
    dark: 'oklch(0.82 0.08 215)',
  },
  {
    name: 'accent-text',
    meaning: 'Text auf der Akzentfarbe',
    light: 'oklch(1 0 0)',
    dark: 'oklch(0.21 0.01 255)',
  },
  {
    name: 'state-planned-text',
    meaning: 'Zustand geplant: Zeichen und Wort',
    light: 'oklch(0.43 0.02 255)',
    dark: 'oklch(0.82 0.02 255)',
  },
  {
    name: 'state-planned-surface',
    meaning: 'Zustand geplant: Grund',
    light: 'oklch(0.95 0.008 255)',
    dark: 'oklch(0.3 0.012 255)',
  },
  {
    name: 'state-next-text',
    meaning: 'Zustand als Nächstes: Zeichen und Wort',
    light: 'oklch(0.43 0.13 290)',
    dark: 'oklch(0.82 0.09 290)',
  },
  {
    name: 'state-next-surface',
    meaning: 'Zustand als Nächstes: Grund',
    light: 'oklch(0.95 0.025 290)',
    dark: 'oklch(0.3 0.05 290)',
  },
  {
    name: 'state-running-text',
    meaning: 'Zustand läuft: Zeichen und Wort',
    light: 'oklch(0.43 0.08 215)',
    dark: 'oklch(0.82 0.08 215)',
  },
  {
    name: 'state-running-surface',
    meaning: 'Zustand läuft: Grund',
    light: 'oklch(0.95 0.02 215)',
    dark: 'oklch(0.3 0.04 215)',
  },
  {
    name: 'state-done-text',
    meaning: 'Zustand abgeschlossen: Zeichen und Wort',
    light: 'oklch(0.43 0.1 152)',
    dark: 'oklch(0.82 0.1 152)',
  },
  {
    name: 'state-done-surface',
    meaning: 'Zustand abgeschlossen: Grund',
    light: 'oklch(0.95 0.025 152)',
    dark: 'oklch(0.3 0.045 152)',
  },
  {
    name: 'state-overdue-text',
    meaning: 'Zustand überfällig: Zeichen und Wort',
    light: 'oklch(0.43 0.1 45)',
    dark: 'oklch(0.82 0.1 60)',
  },
  {
    name: 'state-overdue-surface',
    meaning: 'Zustand überfällig: Grund',
    light: 'oklch(0.95 0.025 60)',
    dark: 'oklch(0.3 0.045 60)',
  },
  {
    name: 'outcome-met-text',
    meaning: 'Ergebnis erfüllt: Zeichen und Wort',
    light: 'oklch(0.43 0.1 152)',
    dark: 'oklch(0.82 0.1 152)',
  },
  {
    name: 'outcome-met-surface',
    meaning: 'Ergebnis erfüllt: Grund',
    light: 'oklch(0.95 0.025 152)',
    dark: 'oklch(0.3 0.045 152)',
  },
  {
    name: 'outcome-not-met-text',
    meaning: 'Ergebnis nicht erfüllt: Zeichen und Wort',
    light: 'oklch(0.43 0.12 25)',
    dark: 'oklch(0.82 0.09 25)',
  },
  {
    name: 'outcome-not-met-surface',
    meaning: 'Ergebnis nicht erfüllt: Grund',
    light: 'oklch(0.95 0.025 25)',
    dark: 'oklch(0.3 0.05 25)',
  },
  {
    name: 'outcome-missing-text',
    meaning: 'Ergebnis Angabe fehlt: Zeichen und Wort',
    light: 'oklch(0.43 0.13 290)',
    dark: 'oklch(0.82 0.09 290)',
  },
  {
    name: 'outcome-missing-surface',
    meaning: 'Ergebnis Angabe fehlt: Grund',
    light: 'oklch(0.95 0.025 290)',
    dark: 'oklch(0.3 0.05 290)',
  },
  {
    name: 'outcome-unclear-text',
    meaning: 'Ergebnis unklar: Zeichen und Wort',
    light: 'oklch(0.43 0.09 75)',
    dark: 'oklch(0.82 0.1 75)',
  },
  {
    name: 'outcome-unclear-surface',
    meaning: 'Ergebnis unklar: Grund',
    light: 'oklch(0.95 0.03 85)',
    dark: 'oklch(0.3 0.045 75)',
  },
  {
    name: 'outcome-not-applicable-text',
    meaning: 'Ergebnis nicht anwendbar: Zeichen und Wort',
    light: 'oklch(0.43 0.02 255)',
    dark: 'oklch(0.82 0.02 255)',
  },
  {
    name: 'outcome-not-applicable-surface',
    meaning: 'Ergebnis nicht anwendbar: Grund',
    light: 'oklch(0.95 0.008 255)',
    dark: 'oklch(0.3 0.012 255)',
  },
];

/** Every size; the custom property is `--wirkt-size-` and the name. */
export const sizeTokens: readonly SizeToken[] = [
  { name: 'step', meaning: 'Schritt der Abstände: ein Viertel der geerbten Schriftgröße', value: '0.25em' },
  { name: 'caption', meaning: 'Schrift von Anmerkungen', value: '0.875em' },
  { name: 'title', meaning: 'Schrift der ersten Überschrift eines Elements', value: '1.44em' },
  { name: 'subtitle', meaning: 'Schrift der Überschriften darunter', value: '1.2em' },
];
