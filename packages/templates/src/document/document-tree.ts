/**
 * A document before it has a look: what stands where and what it is, never how it appears. Templates write
 * it, renderers turn it into HTML, Markdown and later DOCX and ODT.
 *
 * All texts are final words of one language; a passage in another one says so.
 */
export interface DocumentTree {
  /** BCP 47 tag of the language in which the document is written. */
  readonly language: string;
  /** The only heading of the first level, and the name of the file in a list of windows. */
  readonly title: string;
  /** Town, day and source in one line, repeated on every printed page where the format can. */
  readonly foot?: string;
  /** What stands before the first section. */
  readonly lead: readonly DocumentBlock[];
  readonly sections: readonly DocumentSection[];
}

/** A heading with what belongs to it. Its level follows from the depth, so none can be left out. */
export interface DocumentSection {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
  readonly sections?: readonly DocumentSection[];
}

/** One unit of text below a heading. */
export type DocumentBlock = Paragraph | List | DefinitionList | Table | Notice;

/** Running text. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: InlineContent;
  /** Secondary, such as the place where something can be looked up; may be set smaller. */
  readonly isDetail?: boolean;
}

/** Things in a row, numbered or not. */
export interface List {
  readonly kind: 'list';
  /** True where the order means something; the items are then numbered from 1. */
  readonly isOrdered: boolean;
  readonly items: readonly ListItem[];
}

/** One of the things in a list. */
export interface ListItem {
  /** Target of a `Reference`; unique in the document. */
  readonly id?: string;
  readonly blocks: readonly DocumentBlock[];
}

/** Terms, each with what is said about it. */
export interface DefinitionList {
  readonly kind: 'definitionList';
  readonly entries: readonly DefinitionEntry[];
}

/** A term with what is said about it. */
export interface DefinitionEntry {
  readonly term: InlineContent;
  readonly blocks: readonly DocumentBlock[];
}

/** A table with one row of column headings. The first cell of a row is the heading of the row. */
export interface Table {
  readonly kind: 'table';
  /** Says what the table shows; needed, because a reader may come to it without the text before. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** One cell for each column. */
  readonly rows: readonly (readonly InlineContent[])[];
}

/** Something that a reader must not miss, e.g. that a check binds nobody. */
export interface Notice {
  readonly kind: 'notice';
  readonly label: string;
  readonly blocks: readonly DocumentBlock[];
}

/** Text with its marks, in the order of reading. */
export type InlineContent = readonly Inline[];

/** A piece of text; a plain string is text as it is. */
export type Inline = string | Strong | Emphasis | Link | Reference | Foreign;

/** Weighty words. */
export interface Strong {
  readonly kind: 'strong';
  readonly content: InlineContent;
}

/** Stressed words. */
export interface Emphasis {
  readonly kind: 'emphasis';
  readonly content: InlineContent;
}

/** A way out of the document. Renderers open only web, mail and telephone addresses. */
export interface Link {
  readonly kind: 'link';
  readonly address: string;
  readonly content: InlineContent;
}

/** A way to a list item of the same document; formats without such ways show the text alone. */
export interface Reference {
  readonly kind: 'reference';
  readonly target: string;
  readonly content: InlineContent;
}

/** Words in another language than the document, so that they are pronounced correctly. */
export interface Foreign {
  readonly kind: 'foreign';
  /** BCP 47 tag. */
  readonly language: string;
  readonly content: InlineContent;
}
