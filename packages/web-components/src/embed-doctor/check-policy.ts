import { addressesOf } from './addresses.js';
import type { EmbedFinding, Observations } from './findings.js';

/** What the page's Content Security Policy blocked of ours; the rest of the page is not our concern. */
export function checkPolicy(
  elements: readonly Element[],
  { violations, ownFolder }: Observations,
): EmbedFinding[] {
  const files = new Set(elements.flatMap(addressesOf).map(({ href }) => href));
  return violations
    .filter(
      ({ blockedURI, sourceFile }) =>
        files.has(blockedURI) || [blockedURI, sourceFile].some((address) => address.startsWith(ownFolder)),
    )
    .map(({ effectiveDirective: directive, blockedURI: address }) => ({
      code: 'blockedByPolicy',
      facts: { directive, address },
    }));
}
