import type { FundingAnswers } from './answers.js';

/** Longest fragment that is read or written; no conversation comes near it. */
const longestFragment = 6000;

/** Longest single answer that is read. */
const longestAnswer = 200;

/** What stands in the address before the answers of an element; its id tells several apart. */
export function addressKey(id: string): string {
  return id === '' ? 'wirkt-funding-check' : `wirkt-funding-check-${encodeURIComponent(id)}`;
}

/**
 * The answers in the fragment of an address, which no server ever sees; nothing where there are none.
 * Whatever stands there is only text: unknown names stay without effect, and too long ones are left out.
 */
export function answersInAddress(fragment: string, key: string): FundingAnswers | undefined {
  if (fragment.length > longestFragment) return undefined;
  const own = segments(fragment).find((segment) => segment.startsWith(`${key}=`));
  if (own === undefined) return undefined;
  const entries = [...new URLSearchParams(own.slice(key.length + 1))].filter(
    ([name, text]) => /^\p{L}[^\p{C}]{0,80}$/u.test(name) && text !== '' && text.length <= longestAnswer,
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The fragment with the answers of one element; what others wrote there stays. */
export function fragmentWith(fragment: string, key: string, answers: FundingAnswers): string {
  const given = Object.entries(answers).filter(([, text]) => text.trim() !== '');
  const own = given.length === 0 ? [] : [`${key}=${new URLSearchParams(given).toString()}`];
  const others = segments(fragment).filter((segment) => !segment.startsWith(`${key}=`));
  const together = [...others, ...own].join(';');
  if (together.length > longestFragment) return fragment;
  return together === '' ? '' : `#${together}`;
}

/** Writes the answers of one element into the address of the page, without a new entry in the history. */
export function writeToAddress(key: string, answers: FundingAnswers): void {
  const { pathname, search, hash } = location;
  const fragment = fragmentWith(hash, key, answers);
  if (fragment !== hash) history.replaceState(history.state, '', `${pathname}${search}${fragment}`);
}

function segments(fragment: string): string[] {
  return fragment
    .replace(/^#/, '')
    .split(';')
    .filter((segment) => segment !== '');
}
