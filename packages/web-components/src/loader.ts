import { callDoctor } from './loader/call-doctor.js';
import { loadElements } from './loader/load-elements.js';

/** What every copy of the loader on a page shares. */
interface LoaderOfPage {
  /** Where each copy came from; the first one does the work. */
  readonly addresses: string[];
  readonly ready: Promise<readonly string[]>;
}

const page = globalThis as Record<symbol, LoaderOfPage | undefined>;
const loader = (page[Symbol.for('wirkt:loader')] ??= { addresses: [], ready: start() });
loader.addresses.push(import.meta.url);

/**
 * Tags that the page used when it was loaded, once they are defined and rendered. The event
 * `wirkt:ready` on the document says the same.
 */
export const ready: Promise<readonly string[]> = loader.ready;

function start(): Promise<readonly string[]> {
  // A server that renders pages may import everything.
  if (typeof document === 'undefined') return Promise.resolve([]);
  const loaded = loadElements();
  callDoctor(loaded, new URL('.', import.meta.url).href);
  return loaded;
}
