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

/**
 * A document as Markdown (CommonMark, with the tables of GitHub Flavored Markdown). Every text is
 * escaped, so that none becomes a heading, a link or a cell. What the format cannot say is left out: the
 * language of a passage and ways inside the document.
 */
export function renderMarkdown({ title, foot, lead, sections }: DocumentTree): string {
  const parts = [
    `# ${escaped(title)}`,
    ...lead.map(block),
    ...sections.flatMap((each) => section(each, 2)),
    ...(foot === undefined ? [] : ['---', lineStart(escaped(foot))]),
  ];
  return `${paragraphs(parts)}\n`;
}

function section({ title, blocks, sections = [] }: DocumentSection, level: number): string[] {
  return [
    `${'#'.repeat(Math.min(level, 6))} ${escaped(title)}`,
    ...blocks.map(block),
    ...sections.flatMap((each) => section(each, level + 1)),
  ];
}

function block(each: DocumentBlock): string {
  switch (each.kind) {
    case 'paragraph':
      return lineStart(inlines(each.content));
    case 'list':
      return list(each);
    case 'definitionList':
      return itemsInARow(each.entries.map(entry));
    case 'table':
      return table(each);
    case 'notice':
      return prefixed('> ', paragraphs([`**${escaped(each.label)}**`, ...each.blocks.map(block)]));
  }
}

function list({ isOrdered, items }: List): string {
  return itemsInARow(
    items.map(({ blocks }, index) =>
      item(isOrdered ? `${index + 1}. ` : '- ', paragraphs(blocks.map(block))),
    ),
  );
}

// CommonMark has no definition lists; an item with a strong beginning reads the same everywhere.
function entry({ term, blocks }: DefinitionEntry): string {
  const head = `**${inlines(term, 'strong')}**`;
  const [first, ...others] = blocks;
  const isShort = others.length === 0 && first?.kind === 'paragraph';
  return item(
    '- ',
    isShort ? `${head}: ${inlines(first.content)}` : paragraphs([head, ...blocks.map(block)]),
  );
}

function table({ caption, columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return paragraphs([
    `**${escaped(caption)}**`,
    [
      row(columns.map(escaped)),
      row(columns.map(() => '---')),
      ...rows.map((cells) => row(cells.map((cell) => inlines(cell)))),
    ].join('\n'),
  ]);
}

/** @param within - Markers of the same kind cannot stand inside each other. */
function inlines(content: InlineContent, within?: 'strong'): string {
  return content.map((each) => inline(each, within)).join('');
}

function inline(each: Inline, within?: 'strong'): string {
  if (typeof each === 'string') return escaped(each);
  const content = inlines(each.content, each.kind === 'strong' ? 'strong' : within);
  switch (each.kind) {
    case 'strong':
      return within === 'strong' ? content : `**${content}**`;
    case 'emphasis':
      return `*${content}*`;
    case 'foreign':
    case 'reference':
      return content;
    case 'link':
      return link(each.address, content, each.content);
  }
}

function link(given: string, content: string, [only, ...others]: InlineContent): string {
  const address = safeAddress(given);
  if (address === undefined) return content;
  if (only === address && others.length === 0) return `<${address}>`;
  return `[${content}](<${address.replaceAll('&', '\\&')}>)`;
}

function escaped(text: string): string {
  return safeText(text).replaceAll(/[\\`*_[\]<>|~&]/g, '\\$&');
}

/** What would begin a heading, a list, a rule or a table at the start of a line is text there. */
function lineStart(text: string): string {
  return text
    .trimStart()
    .replace(/^[#+\-=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Items with a line between them as soon as one of them has several parts. */
function itemsInARow(items: readonly string[]): string {
  return items.join(items.some((each) => each.includes('\n')) ? '\n\n' : '\n');
}

/** The first line after a marker, the others below it. */
function item(marker: string, text: string): string {
  const [first = '', ...others] = prefixed(' '.repeat(marker.length), text).split('\n');
  return [`${marker}${first.slice(marker.length)}`, ...others].join('\n');
}

function prefixed(prefix: string, text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : `${prefix}${line}`))
    .join('\n');
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
