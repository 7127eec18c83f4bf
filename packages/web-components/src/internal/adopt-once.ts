import type { CSSResult } from 'lit';

/** Adds a style sheet that came later to an element, behind those it has, and only once. */
export function adoptOnce(root: Node, { styleSheet }: CSSResult): void {
  if (!(root instanceof ShadowRoot) || !styleSheet) return;
  if (root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
