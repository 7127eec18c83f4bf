import type { EmbedFinding } from './findings.js';
import { isOurs } from './page-elements.js';

/** These show nothing of their own that a text could stand in for. */
const withoutFallback: readonly string[] = ['wirkt-project', 'wirkt-language-switch'];

/** Elements that leave a gap without JavaScript, while loading and beside an error. */
export function checkFallback(elements: readonly Element[]): EmbedFinding[] {
  return elements
    .filter((element) => isOurs(element) && !withoutFallback.includes(element.localName))
    .filter((element) => !(element.getRootNode() instanceof ShadowRoot))
    .filter((element) => element.textContent.trim() === '' && !element.querySelector('img[alt]'))
    .map((element) => ({ code: 'missingFallback', facts: { tagName: element.localName }, element }));
}
