import { addressesOf } from './addresses.js';
import { isForeignLink } from './check-names.js';
import type { EmbedFinding, Observations } from './findings.js';

/** Files that could not be shown, as the elements told. */
export function checkFiles(
  _elements: readonly Element[],
  { fileProblems, violations }: Observations,
): EmbedFinding[] {
  const blocked = new Set(violations.map(({ blockedURI }) => blockedURI));
  return fileProblems.filter(({ url }) => !blocked.has(url)).map(findingOfProblem);
}

/** A file on another host has one finding, whoever noticed it first. */
export function findingOfProblem({
  code,
  url,
}: {
  readonly code: string;
  readonly url: string;
}): EmbedFinding {
  return code === 'foreignHost'
    ? { code: 'foreignHost', facts: { url } }
    : { code: 'fileProblem', facts: { code, url } };
}

/** Files on other hosts: elements do not load them, so that no reader's address goes to a third party. */
export function checkForeignHosts(elements: readonly Element[]): EmbedFinding[] {
  return elements.flatMap((element) => {
    const addresses = isForeignLink(element) ? [new URL(element.href)] : addressesOf(element);
    return addresses
      .filter(({ origin }) => origin !== self.origin)
      .map(({ href }) => ({ code: 'foreignHost', facts: { url: href.split('#')[0] ?? '' }, element }));
  });
}
