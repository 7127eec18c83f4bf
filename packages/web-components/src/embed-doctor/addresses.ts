import { isOurs } from './page-elements.js';

/** Addresses of files that an element or a marker asks for; none where the text is no address. */
export function addressesOf(element: Element): URL[] {
  const names = isOurs(element) ? ['src', 'templates-src'] : ['data-wirkt-src', 'data-wirkt-templates-src'];
  return names.flatMap((name) => addressIn(element.getAttribute(name)) ?? []);
}

function addressIn(text: string | null): URL | undefined {
  if (text === null) return undefined;
  try {
    return new URL(text, document.baseURI);
  } catch {
    return undefined;
  }
}
