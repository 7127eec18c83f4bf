/**
 * Calls back for every element below a root, in document order, now and as the page changes, also in
 * open shadow roots. An element may be visited more than once.
 */
export function visitElements(root: Document, visit: (element: Element) => void): void {
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      // A marker may get its name after it was put into the page.
      if (type === 'attributes') enter(target);
      for (const node of addedNodes) enter(node);
    }
  });

  /** What was taken out of the page again meanwhile is left alone. */
  function enter(node: Node): void {
    if (node.nodeType !== Node.ELEMENT_NODE || !node.isConnected) return;
    look(node as Element);
    for (const element of (node as Element).querySelectorAll('*')) look(element);
  }

  function look(element: Element): void {
    visit(element);
    const { localName, shadowRoot } = element;
    // Our elements bring along what stands in their shadow; watching them would slow down every change.
    if (localName.startsWith('wirkt-')) return;
    if (shadowRoot) observe(shadowRoot);
    else if (localName.includes('-') && !customElements.get(localName)) enterWhenDefined(element);
  }

  /** Getting a shadow root is no mutation: elements of other libraries often get theirs when defined. */
  function enterWhenDefined(element: Element): void {
    customElements.whenDefined(element.localName).then(
      () => {
        if (element.shadowRoot) observe(element.shadowRoot);
      },
      () => {
        // The name belongs to SVG or MathML, e.g. `font-face`.
      },
    );
  }

  const observed = new WeakSet<Node>();

  function observe(observedRoot: Document | ShadowRoot): void {
    if (observed.has(observedRoot)) return;
    observed.add(observedRoot);
    observer.observe(observedRoot, { childList: true, subtree: true, attributeFilter: ['data-wirkt'] });
    for (const child of observedRoot.children) enter(child);
  }

  observe(root);
}
