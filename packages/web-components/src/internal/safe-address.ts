const safeProtocols = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * An address from a project file that may become a link: `https:`, `http:`, `mailto:`, `tel:` and
 * relative ones. Anything else, such as `javascript:`, is none.
 */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    return safeProtocols.has(new URL(address, document.baseURI).protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
