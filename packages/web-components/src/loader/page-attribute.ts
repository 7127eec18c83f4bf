/** Value of an attribute that the page sets on a script or on its root; nothing where it does not. */
export function pageAttribute(name: string): string | null | undefined {
  return document.querySelector(`script[${name}],html[${name}]`)?.getAttribute(name);
}
