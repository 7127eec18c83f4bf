/** All elements below a root in the order of the page, with those in open shadow roots. */
export function elementsBelow(root: ParentNode): Element[] {
  return Array.from(root.children).flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsBelow(element.shadowRoot) : []),
    ...elementsBelow(element),
  ]);
}

export function isOurs(element: Element): boolean {
  return element.localName.startsWith('wirkt-');
}

/** Older browsers cannot tell; there everything counts as visible. */
export function isVisible(element: Element): boolean {
  return (element as Partial<Element>).checkVisibility?.call(element) ?? true;
}
