import type { EmbedFinding } from './findings.js';
import { isOurs, isVisible } from './page-elements.js';

/** Elements whose first heading skips a level of the page around them. */
export function checkHeadings(elements: readonly Element[]): EmbedFinding[] {
  // Many pages have their title above the part that is looked at.
  let before = 1;
  const seen = new Set<Element>();
  return elements.flatMap((heading) => {
    const level = headingLevel(heading);
    if (level === undefined || !isVisible(heading)) return [];
    const host = hostOf(heading);
    const isFirstOfElement = host !== undefined && !seen.has(host);
    const previous = before;
    before = level;
    if (!isFirstOfElement) return [];
    seen.add(host);
    return level > previous + 1
      ? [{ code: 'headingJump', facts: { tagName: host.localName, level, before: previous }, element: host }]
      : [];
  });
}

function headingLevel(element: Element): number | undefined {
  const level = /^h([1-6])$/.exec(element.localName)?.[1] ?? ariaLevel(element);
  return level === undefined ? undefined : Number(level);
}

function ariaLevel(element: Element): string | undefined {
  return element.getAttribute('role') === 'heading' ? (element.getAttribute('aria-level') ?? '2') : undefined;
}

/** The element of ours that shows a heading. */
function hostOf(heading: Element): Element | undefined {
  const root = heading.getRootNode();
  return root instanceof ShadowRoot && isOurs(root.host) ? root.host : undefined;
}
