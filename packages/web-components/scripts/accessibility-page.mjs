/** The record of an element as a page that people read, from `completeRecord`. */
export function accessibilityPage(record) {
  const { element, about, automatic, duties, dataProtection } = record;
  return `# Barrierefreiheit und Datenschutz: \`${element}\`

${about}

## Stand

${conformanceSentence(record)}

## Was Maschinen prüfen

${automatic.map(({ id, text }) => `- \`${id}\`: ${text}`).join('\n')}

Maschinen finden nur einen Teil der Barrieren. Eine Prüfung, die unten bei einem Kriterium steht, prüft es in Teilen; ob es erfüllt ist, entscheiden Menschen.

## Was Menschen prüfen

| Prüfung | Ergebnis |
| --- | --- |
${record.byHand.map(({ text, results }) => `| ${text} | ${resultsInWords(results)} |`).join('\n')}

## Kriterien nach EN 301 549, Kapitel 9 (WCAG 2.1, A und AA)

| Abschnitt | Kriterium | Betrifft | Prüfungen |
| --- | --- | --- | --- |
${record.criteria.map(criterionRow).join('\n')}

## Was Sie beitragen

${list(duties)}

## Datenschutz

${dataProtection.sentence}

Belegt durch: ${dataProtection.checks.map(({ text }) => text).join(' ')}
`;
}

/** Never a level on the word of machines alone. */
export function conformanceSentence({ conformance }) {
  if (!conformance) {
    return 'Eine Stufe der WCAG ist für dieses Element **nicht festgestellt**: Die Prüfung durch Menschen steht aus.';
  }
  const { level, by, date } = conformance;
  return `WCAG 2.1 Stufe ${level}, festgestellt von ${by} am ${date}.`;
}

function resultsInWords(results) {
  if (results.length === 0) return 'nicht geprüft';
  return results
    .map(({ result, tool, version, on, date, by, remarks }) =>
      [`${result} (${tool} ${version}, ${on}, ${date}, ${by})`, remarks].filter(Boolean).join(': '),
    )
    .join('<br>');
}

function criterionRow({ clause, name, level, standing, note, checks }) {
  const words = {
    applies: note,
    page: 'die Seite: Ihr Beitrag',
    notApplicable: `trifft nicht zu. ${note}`,
  };
  const covered = checks.length > 0 ? checks.join(', ') : 'keine automatische Prüfung';
  return `| ${clause} | ${name} (${level}) | ${words[standing]} | ${standing === 'applies' ? covered : '–'} |`;
}

function list(entries) {
  return entries.map(({ text }) => `- ${text}`).join('\n');
}
