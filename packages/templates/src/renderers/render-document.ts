import type { DocumentTree } from '../document/document-tree.js';
import { renderHtml } from './render-html.js';
import { renderMarkdown } from './render-markdown.js';

const renderers = { html: renderHtml, markdown: renderMarkdown } as const;

/** Forms in which a document can be had. */
export const documentFormats = ['html', 'markdown'] as const satisfies readonly (keyof typeof renderers)[];

/** Form in which a document can be had. */
export type DocumentFormat = (typeof documentFormats)[number];

/** A document in one of its forms. */
export function renderDocument(document: DocumentTree, format: DocumentFormat): string {
  return renderers[format](document);
}
