const languageListeners = new Set<() => void>();
let observer: MutationObserver | undefined;
const observedRoots = new WeakSet<Node>();

/** Language of the nearest `lang` attribute up the tree, across shadow roots; empty where none is set. */
export function languageAround(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const language = node.getAttribute('lang');
      if (language) return language;
    }
    node = parentAcrossShadow(node);
  }
  return '';
}

/** Calls back when a `lang` or `dir` changes around the element, until the returned function is called. */
export function observeLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const listener of languageListeners) listener();
  });
  let root: Node = element.getRootNode();
  while (root instanceof ShadowRoot) {
    observeRoot(observer, root);
    root = root.host.getRootNode();
  }
  observeRoot(observer, root);

  languageListeners.add(changed);
  return () => languageListeners.delete(changed);
}

function observeRoot(mutations: MutationObserver, root: Node): void {
  if (observedRoots.has(root)) return;
  observedRoots.add(root);
  mutations.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
}

function parentAcrossShadow(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
