import { elementModules, isElementTag } from './element-modules.js';
import { upgradeMarker } from './markers.js';
import { pageAttribute } from './page-attribute.js';
import { visitElements } from './visit-elements.js';

/**
 * Loads what the page uses, now and later, and what it asks to be loaded ahead.
 *
 * @returns Tags that were loaded at the start, once everything found then is defined and rendered.
 */
export async function loadElements(): Promise<readonly string[]> {
  const loads = new Map<string, Promise<unknown>>();
  const load = (tagName: string) => {
    const module = isElementTag(tagName) && !customElements.get(tagName) && elementModules[tagName];
    if (!module || loads.has(tagName)) return;
    // The browser says itself what it could not load; the fallback stays.
    loads.set(
      tagName,
      module().catch(() => undefined),
    );
  };

  for (const name of pageAttribute('data-wirkt-preload')?.match(/[a-z-]+/g) ?? []) {
    load(name.replace(/^(wirkt-)?/, 'wirkt-'));
  }
  await untilParsed();

  const found: Element[] = [];
  let isStart = true;
  visitElements(document, (each) => {
    const element = upgradeMarker(each, isElementTag) ?? each;
    if (!isElementTag(element.localName)) return;
    if (isStart) found.push(element);
    load(element.localName);
  });

  isStart = false;
  await Promise.all(loads.values());
  await Promise.allSettled(found.map((element) => Reflect.get(element, 'updateComplete') as unknown));
  const loaded = [...loads.keys()].filter((tagName) => customElements.get(tagName));
  document.dispatchEvent(new CustomEvent('wirkt:ready', { detail: loaded }));
  return loaded;
}

function untilParsed(): Promise<unknown> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}
