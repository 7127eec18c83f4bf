import type { EmbedFinding } from './findings.js';
import { isVisible } from './page-elements.js';

/** Where the source of a page is shown on purpose or never shown at all. */
const notForReading = 'pre, code, kbd, samp, textarea, script, style, noscript, [contenteditable]';

/** A tag that a CMS turned into text, once or twice over. */
const escapedTag = /(?:<|&lt;)(wirkt-[a-z-]*[a-z])/gi;

/** Tags that stand in the page as text, as TYPO3 shows elements that its sanitizer does not know. */
export function checkEscapedTags(elements: readonly Element[]): EmbedFinding[] {
  return elements.flatMap((element) => {
    const tagNames = Array.from(ownText(element).matchAll(escapedTag), ([, tagName = '']) =>
      tagName.toLowerCase(),
    );
    if (tagNames.length === 0 || element.closest(notForReading) || !isVisible(element)) return [];
    return [...new Set(tagNames)].map((tagName) => ({ code: 'escapedTag', facts: { tagName }, element }));
  });
}

function ownText(element: Element): string {
  return Array.from(element.childNodes, (node) =>
    node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : ' ',
  ).join('');
}
