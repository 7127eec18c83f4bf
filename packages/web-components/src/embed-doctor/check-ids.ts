import type { EmbedFinding } from './findings.js';
import { isOurs } from './page-elements.js';

/** Ids that one of our elements shares with another element, so that links lead to the wrong one. */
export function checkIds(elements: readonly Element[]): EmbedFinding[] {
  const owners = new Map<string, Element>();
  return elements.flatMap((element) => {
    const { id } = element;
    // Every shadow root has ids of its own, and those inside our elements are not the page's concern.
    if (id === '' || element.getRootNode() instanceof ShadowRoot) return [];
    const owner = owners.get(id);
    owners.set(id, owner ?? element);
    return owner && [owner, element].some(isEmbedded) ? [{ code: 'sameId', facts: { id }, element }] : [];
  });
}

function isEmbedded(element: Element): boolean {
  return isOurs(element) || element.hasAttribute('data-wirkt');
}
