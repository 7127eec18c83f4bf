import { describe, test } from 'vitest';
import { allChecks } from './all-checks.js';
import type { ElementPage } from './element-pages.js';
import { compareScreenshot } from './screenshots.js';
import { visitors } from './visitors.js';

const visit = visitors();

const script = 'broken-element.js';

/** Which fault each check has to find; the words are part of what it says then. */
const findings: readonly (readonly [check: string, fault: string, says: RegExp])[] = [
  ['CSP und Trusted Types, allein', 'inner-html', /trusted/i],
  ['CSP und Trusted Types, allein', 'inline-style', /style-src-attr/],
  ['CSP und Trusted Types, zweite Kopie danach', 'inline-style', /style-src-attr/],
  ['CSP und Trusted Types, zweite Kopie davor', 'inline-style', /style-src-attr/],
  ['CSP und Trusted Types, andere Version danach', '', /0 Hinweise statt 1/],
  ['CSP und Trusted Types, andere Version davor', '', /0 Hinweise statt 1/],
  ['Keine Cookies, kein Speicher, kein fremder Server', 'storage', /localStorage: besucht/],
  ['Keine Cookies, kein Speicher, kein fremder Server', 'cookie', /Cookie: besucht/],
  ['Keine Cookies, kein Speicher, kein fremder Server', 'foreign', /localhost:9/],
  ['Inhalt ohne JavaScript', 'no-content', /ist nicht zu sehen/],
  ['Spätes Skript: Ersatztext, gesetzte Daten bleiben', '', /Timeout|waitFor/],
  ['Spätes Skript: kein Sprung mit reservierter Höhe', 'grows-late', /Sprung von/],
  ['Datei: 404', 'silent', /keine Meldung/],
  ['Datei: 500', 'hides-fallback', /Ersatztext ist verschwunden/],
  ['Datei: HTML statt JSON', 'shows-stack', /nicht die Sprache/],
  ['Datei: leer', 'rejects', /Nicht behandelt/],
  ['Datei: abgeschnitten', 'silent', /keine Meldung/],
  ['Datei: kein Projekt', 'silent', /keine Meldung|verschwunden/],
  ['Datei: anderes Format', '', /keine Meldung/],
  ['Datei: Umleitung zu fremdem Server', 'hides-fallback', /Ersatztext ist verschwunden/],
  ['Datei: 50 MB', '', /50 MB wurden geladen/],
  ['Datei: antwortet nie', '', /keine Meldung/],
  ['axe: hell/dunkel × links/rechts × 320/1280 px', 'nameless-button', /button-name/],
  ['axe: hell/dunkel × links/rechts × 320/1280 px', 'low-contrast', /light ltr 320 px: color-contrast/],
  [
    'Tastatur: Reihenfolge, Fokus, Eingabe- und Leertaste, keine Falle',
    'no-ring',
    /Fokus ist nicht zu sehen/,
  ],
  ['Tastatur: Reihenfolge, Fokus, Eingabe- und Leertaste, keine Falle', 'trap', /Tab erreicht/],
  ['Tastatur: Reihenfolge, Fokus, Eingabe- und Leertaste, keine Falle', 'disorder', /steht aber darüber/],
  [
    'Tastatur: Reihenfolge, Fokus, Eingabe- und Leertaste, keine Falle',
    'dead-button',
    /Enter bewirkt nichts/,
  ],
  ['Druck: alles offen, keine Bedienung', '', /Bleibt im Druck geschlossen/],
  ['Druck: alles offen, keine Bedienung', 'dead-button', /Bedienung im Druck/],
  [
    'Erzwungene Farben: Texte und Zeichen bleiben',
    'background-mark',
    /Zeichen (nicht zu sehen|verschwunden)/,
  ],
  ['Umbruch: 320 px', 'wide', /Die Seite braucht/],
  ['Umbruch: Zoom 200 %', 'wide', /ragt aus dem Fenster/],
  ['Umbruch: Textabstände 320 px', 'clipped', /abgeschnitten/],
  ['Umbruch: Textabstände 1280 px', 'clipped', /abgeschnitten/],
  ['Schwierige Texte: Wort mit 300 Zeichen', 'no-wrap', /Die Seite braucht/],
  ['Schwierige Texte: Arabisch', 'no-wrap', /ragt aus dem Fenster/],
  ['Schwierige Texte: Umkehrung der Schrift und unsichtbare Zeichen', 'no-wrap', /ragt aus dem Fenster/],
  ['Schwierige Texte: Markup im Text', 'script-link', /führt ein Skript aus/],
  ['Gastgeber mit 62,5 %: Schriftgröße', 'rem', /px neben/],
  ['Dunkler Gastgeber: Kontrast', 'dark-text', /Kontrast von/],
  ['Schlechte Akzentfarben, hell', 'raw-accent', /yellow: .*Kontrast von/],
  ['Schlechte Akzentfarben, dunkel', 'raw-accent', /#000000: .*Kontrast von/],
  ['Verschoben, entfernt und wieder eingesetzt, während es lädt', '', /mal angefordert/],
  ['Zwei Projekte mit gleichen Kennungen', 'shared-content', /zeigt seine eigenen Texte nicht/],
];

describe('every check finds what it is there for', () => {
  test('none is left out', ({ expect }) => {
    const proven = new Set(findings.map(([check]) => check));
    expect(allChecks.map(({ title }) => title).filter((title) => !proven.has(title))).toEqual([]);
  });

  test.concurrent.for(findings)('%s: %s', async ([title, fault, says], { expect }) => {
    const check = allChecks.find((each) => each.title === title);
    expect(check).toBeDefined();
    const found = await check?.run(visit(brokenBy(fault), script)).then(
      ({ faults }) => faults.join('\n'),
      (error: unknown) => String(error),
    );
    expect(found).toMatch(says);
  });

  test('a missing picture is a fault', async ({ expect }) => {
    const faults = await compareScreenshot(visit(brokenBy(''), script), 'light');
    expect(faults.join('\n')).toMatch(/broken\/light\.png fehlt/);
  });
});

function brokenBy(fault: string): ElementPage {
  return {
    tagName: 'wirkt-broken',
    content: fault === 'no-content' ? '' : '<p>Das steht auch ohne Skript da.</p>',
    fallbackText: 'Das steht auch ohne Skript da.',
    attributes: { fault },
    ready: 'wirkt-broken [part~="heading"]',
  };
}
