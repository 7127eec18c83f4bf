/** What the sanitizers of TYPO3 and WordPress let through with `data-` attributes. */
const markerTags = /^(div|a|figure|ul|ol|table|section|p)$/;

/** Editors may write the colon as `%3A`. */
const linkFragment = /^#wirkt(?::|%3a)([a-z-]+)$/i;

/**
 * Attributes that a marker may set. Sanitizers look at `onclick` and `style`, but not at
 * `data-wirkt-onclick`: what they keep out must not come in through us.
 */
const settableAttribute = /^data-wirkt-((?!on|style$)[a-z][a-z0-9-]*)$/;

/**
 * Puts the element that a marker or link asks for in its place. The marker goes inside as fallback, so
 * that nothing of it is lost.
 *
 * @returns The new element, or nothing where no known one is asked for or it is already there.
 */
export function upgradeMarker(
  marker: Element,
  isKnown: (tagName: string) => boolean,
): HTMLElement | undefined {
  if (!(marker instanceof HTMLElement) || !markerTags.test(marker.localName)) return undefined;
  const named = marker.getAttribute('data-wirkt');
  const link = named === null && marker instanceof HTMLAnchorElement ? marker : undefined;
  const name = named ?? linkFragment.exec(link?.hash ?? '')?.[1];
  const tagName = `wirkt-${name?.trim().toLowerCase() ?? ''}`;
  const fallback = link ? alone(link) : marker;
  // A marker that a script copied together with its element is upgraded already. Inside an editor the
  // element would be written to the page's content.
  if (!isKnown(tagName) || fallback.parentElement?.localName === tagName || marker.isContentEditable) {
    return undefined;
  }
  if (link && link.origin !== self.origin) return undefined;

  const element = document.createElement(tagName);
  if (link) takeOverAddress(link, element);
  takeOverAttributes(marker, element);
  fallback.replaceWith(element);
  element.append(fallback);
  return element;
}

/** Editors put a link into a paragraph of its own; headings and lists must not end up inside it. */
function alone(link: HTMLElement): HTMLElement {
  const { parentElement: parent } = link;
  const isAlone = parent?.localName === 'p' && parent.textContent.trim() === link.textContent.trim();
  return isAlone && parent.childElementCount === 1 ? parent : link;
}

/** A link that names no file but only the element means the project around it. */
function takeOverAddress(link: HTMLAnchorElement, element: HTMLElement): void {
  const [address = ''] = link.href.split('#');
  const isThisPage = address === location.href.split('#')[0];
  if (!isThisPage && !link.getAttribute('href')?.startsWith('#')) element.setAttribute('src', address);
}

function takeOverAttributes(marker: HTMLElement, element: HTMLElement): void {
  for (const { name, value } of marker.attributes) {
    const [, attribute] = settableAttribute.exec(name) ?? [];
    if (attribute) element.setAttribute(attribute, value);
    // The element stands outside the marker now and would not inherit them.
    else if (name === 'lang' || name === 'dir') element.setAttribute(name, value);
  }
  // A jump to a hidden fallback would lead nowhere.
  if (marker.id) {
    element.id = marker.id;
    marker.removeAttribute('id');
  }
}
