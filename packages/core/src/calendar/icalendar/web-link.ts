import { cleanText } from './escape-text.js';

/** Everything that a project file takes for an address, and the apostrophe, which RFC 3986 allows. */
const webAddress = /^https?:\/\/[^\s"<>\\^`{|}]+$/i;

/**
 * Rule C27: a web address as a calendar may link to it, in the characters of RFC 3986; absent for
 * everything else, e.g. `javascript:`.
 */
export function webLink(url: string | undefined): string | undefined {
  const address = (url ?? '').trim();
  // An address that a file cannot hold is not repaired: it would lead somewhere else.
  const isWhole = address === cleanText(address);
  return isWhole && webAddress.test(address)
    ? address.replaceAll(/[^\p{ASCII}]+/gu, encodeURIComponent)
    : undefined;
}
