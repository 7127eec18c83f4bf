import type { EmbedFinding, Observations } from './findings.js';
import { nearestName } from './nearest-name.js';
import { isOurs } from './page-elements.js';

/** Elements, markers and links whose name nobody knows, or that were not turned into what they ask for. */
export function checkNames(elements: readonly Element[], { knownTags }: Observations): EmbedFinding[] {
  return elements.flatMap((element) => {
    if (isOurs(element)) return checkElement(element, knownTags);
    const name = element.getAttribute('data-wirkt') ?? nameInLink(element);
    return name === undefined ? [] : checkMarker(element, name.trim().toLowerCase(), knownTags);
  });
}

function checkElement(element: Element, knownTags: readonly string[]): EmbedFinding[] {
  const { localName: tagName } = element;
  if (customElements.get(tagName)) return [];
  if (knownTags.includes(tagName)) return [{ code: 'elementNotLoaded', facts: { tagName }, element }];
  const nearest = nearestName(tagName, knownTags);
  return [{ code: 'unknownElement', facts: { tagName, ...(nearest && { nearest }) }, element }];
}

function checkMarker(element: Element, name: string, knownTags: readonly string[]): EmbedFinding[] {
  const tagName = `wirkt-${name}`;
  if (!knownTags.includes(tagName)) {
    const nearest = nearestName(tagName.replace(/^wirkt-wirkt-/, 'wirkt-'), knownTags)?.slice(
      'wirkt-'.length,
    );
    return [{ code: 'unknownMarker', facts: { name, ...(nearest && { nearest }) }, element }];
  }
  const isLeftAlone = element.closest(tagName) !== null || (element as HTMLElement).isContentEditable;
  // A link to another host has a finding of its own.
  if (isLeftAlone || isForeignLink(element)) return [];
  return [{ code: 'markerNotUpgraded', facts: { name, tagName: element.localName }, element }];
}

function nameInLink(element: Element): string | undefined {
  if (!(element instanceof HTMLAnchorElement)) return undefined;
  return /^#wirkt(?::|%3a)(.*)$/i.exec(element.hash)?.[1];
}

export function isForeignLink(element: Element): element is HTMLAnchorElement {
  const isLink = element instanceof HTMLAnchorElement && !element.hasAttribute('data-wirkt');
  return isLink && nameInLink(element) !== undefined && element.origin !== self.origin;
}
