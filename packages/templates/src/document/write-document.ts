import type {
  DefinitionEntry,
  DefinitionList,
  DocumentBlock,
  DocumentSection,
  Inline,
  Link,
  List,
  ListItem,
  Notice,
  Paragraph,
  Reference,
  Strong,
} from './document-tree.js';

// Short ways to write a tree, so that a template reads like the document that it makes.

export function paragraph(...content: readonly Inline[]): Paragraph {
  return { kind: 'paragraph', content };
}

/** A secondary paragraph, e.g. where something can be looked up. */
export function detail(...content: readonly Inline[]): Paragraph {
  return { kind: 'paragraph', content, isDetail: true };
}

/** A section, or none where there is nothing to say: a heading never stands alone. */
export function section(
  title: string,
  blocks: readonly DocumentBlock[],
  sections: readonly DocumentSection[] = [],
): DocumentSection[] {
  return blocks.length === 0 && sections.length === 0 ? [] : [{ title, blocks, sections }];
}

export function bulletList(items: readonly (readonly DocumentBlock[])[]): List[] {
  return list(false, items);
}

export function numberedList(items: readonly (readonly DocumentBlock[])[]): List[] {
  return list(true, items);
}

/** A numbered list whose items can be referred to. */
export function referredList(items: readonly ListItem[]): List[] {
  return items.length === 0 ? [] : [{ kind: 'list', isOrdered: true, items }];
}

export function definitions(entries: readonly DefinitionEntry[]): DefinitionList[] {
  return entries.length === 0 ? [] : [{ kind: 'definitionList', entries }];
}

export function definition(term: string, ...blocks: readonly DocumentBlock[]): DefinitionEntry {
  return { term: [term], blocks };
}

export function notice(label: string, ...blocks: readonly DocumentBlock[]): Notice {
  return { kind: 'notice', label, blocks };
}

export function strong(...content: readonly Inline[]): Strong {
  return { kind: 'strong', content };
}

export function link(address: string, ...content: readonly Inline[]): Link {
  return { kind: 'link', address, content };
}

export function reference(target: string, ...content: readonly Inline[]): Reference {
  return { kind: 'reference', target, content };
}

/** Words with their language, marked only where it is another one than that of the document. */
export function inLanguage(text: string, language: string, documentLanguage: string): Inline {
  return language === documentLanguage ? text : { kind: 'foreign', language, content: [text] };
}

function list(isOrdered: boolean, items: readonly (readonly DocumentBlock[])[]): List[] {
  return items.length === 0 ? [] : [{ kind: 'list', isOrdered, items: items.map((blocks) => ({ blocks })) }];
}
