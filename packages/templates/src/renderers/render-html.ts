import { textDirection } from '@wirkt/core/shared';
import type {
  DefinitionEntry,
  DocumentBlock,
  DocumentSection,
  DocumentTree,
  Inline,
  InlineContent,
  List,
  Table,
} from '../document/document-tree.js';
import { safeAddress, safeText } from '../document/safe-text.js';
import { stylesOf } from './html-styles.js';

/**
 * A document as a complete HTML page for screen and A4: one file without scripts, which asks no other
 * host for anything. Every text is escaped.
 */
export function renderHtml(document: DocumentTree): string {
  const { language, title, foot, lead, sections } = document;
  return `<!doctype html>
<html ${languageOf(language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${stylesOf(document)}
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${lines([...lead.map(block), ...sections.map((each) => section(each, 2))])}${
    foot === undefined ? '' : `\n<footer>${escaped(foot)}</footer>`
  }
</main>
</body>
</html>
`;
}

function section({ title, blocks, sections = [] }: DocumentSection, level: number): string {
  const heading = `h${Math.min(level, 6)}`;
  return lines([
    '<section>',
    `<${heading}>${escaped(title)}</${heading}>`,
    ...blocks.map(block),
    ...sections.map((each) => section(each, level + 1)),
    '</section>',
  ]);
}

function block(each: DocumentBlock): string {
  switch (each.kind) {
    case 'paragraph':
      return `<p${each.isDetail === true ? ' class="detail"' : ''}>${inlines(each.content)}</p>`;
    case 'list':
      return list(each);
    case 'definitionList':
      return lines(['<dl>', ...each.entries.map(entry), '</dl>']);
    case 'table':
      return table(each);
    case 'notice':
      return lines([
        '<div class="notice" role="note">',
        `<p>${escaped(each.label)}</p>`,
        ...each.blocks.map(block),
        '</div>',
      ]);
  }
}

function list({ isOrdered, items }: List): string {
  const name = isOrdered ? 'ol' : 'ul';
  const rows = items.map(({ id, blocks }) => {
    const target = id === undefined ? '' : ` id="${escaped(id)}"`;
    return `<li${target}>${lines(blocks.map(block))}</li>`;
  });
  return lines([`<${name}>`, ...rows, `</${name}>`]);
}

// A group around each entry keeps a term and what is said about it on one printed page; short ones stand in a line.
function entry({ term, blocks }: DefinitionEntry): string {
  const [first, ...others] = blocks;
  const isShort = first?.kind === 'paragraph' && others.length === 0;
  return `<div${isShort ? ' class="pair"' : ''}><dt>${inlines(term)}</dt><dd>${lines(blocks.map(block))}</dd></div>`;
}

// The box around a table can be scrolled on a narrow screen, with the keyboard too.
function table({ caption, columns, rows }: Table): string {
  const heads = columns.map((column) => `<th scope="col">${escaped(column)}</th>`);
  const body = rows.map(([head = [], ...cells]) => {
    const others = cells.map((cell) => `<td>${inlines(cell)}</td>`).join('');
    return `<tr><th scope="row">${inlines(head)}</th>${others}</tr>`;
  });
  return lines([
    `<div class="table" role="region" tabindex="0" aria-label="${escaped(caption)}">`,
    `<table><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table>`,
    '</div>',
  ]);
}

function inlines(content: InlineContent): string {
  return content.map(inline).join('');
}

function inline(each: Inline): string {
  if (typeof each === 'string') return escaped(each);
  const content = inlines(each.content);
  switch (each.kind) {
    case 'strong':
      return `<strong>${content}</strong>`;
    case 'emphasis':
      return `<em>${content}</em>`;
    case 'foreign':
      return `<span ${languageOf(each.language)}>${content}</span>`;
    case 'reference':
      return `<a href="#${escaped(each.target)}">${content}</a>`;
    case 'link': {
      const address = safeAddress(each.address);
      return address === undefined ? content : `<a href="${escaped(address)}">${content}</a>`;
    }
  }
}

function languageOf(language: string): string {
  return `lang="${escaped(language)}" dir="${textDirection(language)}"`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return safeText(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

function lines(parts: readonly string[]): string {
  return parts.join('\n');
}
