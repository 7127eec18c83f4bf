import type { DocumentTree } from '../document/document-tree.js';
import { safeText } from '../document/safe-text.js';

/**
 * Look of a downloaded page: black on white on screen and on A4, sizes from the reader's own setting.
 * No font, picture or file is loaded from anywhere.
 */
export function stylesOf({ foot = '' }: DocumentTree): string {
  return `${screen}
@page {
  size: A4;
  margin: 20mm 20mm 22mm;
  @bottom-left { content: ${cssText(foot)}; font: 8pt/1.3 sans-serif; color: #333; width: 85%; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt/1.3 sans-serif; color: #333; width: 15%; }
}`;
}

const screen = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #000; font: 1em/1.5 system-ui, sans-serif; }
main { max-width: 44em; margin: 0 auto; padding: 1.5em 1em 3em; overflow-wrap: break-word; hyphens: auto; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 0 0 0.5em; break-after: avoid; text-wrap: balance; }
h1 { font-size: 1.8em; }
h2 { font-size: 1.4em; margin-top: 2em; border-top: 1px solid #767676; padding-top: 0.6em; }
h3 { font-size: 1.15em; margin-top: 1.6em; }
p, ul, ol, dl, .table { margin: 0 0 0.75em; }
p { orphans: 2; widows: 2; }
ul, ol { padding-inline-start: 1.6em; }
li { margin-bottom: 0.5em; }
li > p:last-child, dd > :last-child, .notice > :last-child { margin-bottom: 0; }
dt { font-weight: 600; break-after: avoid; }
dd { margin: 0 0 0.9em; padding-inline-start: 1em; }
dl > div { break-inside: avoid; }
.pair { display: grid; grid-template-columns: 11em 1fr; column-gap: 1em; }
.pair > dd { padding: 0; margin-bottom: 0.4em; }
.detail { font-size: 0.875em; color: #333; margin-top: -0.4em; }
.notice { border: 1px solid #000; border-inline-start-width: 0.4em; padding: 0.75em 1em; margin: 0 0 1em; break-inside: avoid; }
.notice > p:first-child { font-weight: 700; margin-bottom: 0.25em; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding-bottom: 0.4em; }
th, td { text-align: start; vertical-align: top; padding: 0.35em 0.6em 0.35em 0; border-bottom: 1px solid #767676; }
thead th { border-bottom: 2px solid #000; }
table { break-inside: avoid; }
tr { break-inside: avoid; }
a { color: #00408a; text-underline-offset: 0.15em; overflow-wrap: anywhere; hyphens: none; }
a:focus-visible, .table:focus-visible { outline: 3px solid #000; outline-offset: 2px; }
footer { margin-top: 3em; border-top: 1px solid #767676; padding-top: 0.6em; font-size: 0.875em; }
@media (max-width: 30em) {
  h1 { font-size: 1.45em; }
  h2 { font-size: 1.25em; }
  dd { padding-inline-start: 0; }
  .pair { display: block; }
}
@media print {
  body { font-size: 10pt; line-height: 1.35; }
  h2 { margin-top: 1.4em; }
  h3 { margin-top: 1.1em; }
  p, ul, ol, dl, .table { margin-bottom: 0.55em; }
  dd { margin-bottom: 0.7em; }
  main { max-width: none; padding: 0; }
  a { color: #000; }
  .table { overflow: visible; }
}`;

/** A CSS string in which everything but letters, digits and spaces is an escape, so that nothing ends it. */
function cssText(text: string): string {
  const escaped = safeText(text).replaceAll(
    /[^\p{L}\p{N} ]/gu,
    // The space ends the escape and is not shown.
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
