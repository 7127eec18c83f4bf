import { maximumProjectFileSize } from '@wirkt/core/shared';
import type { LoadProblem } from './project-state.js';

/** Longest wait for a file, in milliseconds. */
const patience = 15_000;

/** Content of a JSON file, or why there is none, with a detail for developers. */
export type FetchedJson =
  | { readonly ok: true; readonly content: unknown }
  | { readonly ok: false; readonly code: LoadProblem['code']; readonly detail: unknown };

/**
 * Fetches JSON from the page's own server: at most 15 seconds and 5 MB, and never from another host,
 * not even by a redirect. It never rejects.
 */
export async function fetchJson(url: string): Promise<FetchedJson> {
  // Not location.origin, which is "null" in a preview by srcdoc.
  if (new URL(url).origin !== self.origin) {
    return { ok: false, code: 'foreignHost', detail: `Erlaubt ist nur ${self.origin}.` };
  }
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort('tooSlow');
  }, patience);
  try {
    const response = await fetch(url, {
      mode: 'same-origin',
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal: abort.signal,
    });
    return response.ok ? await read(response) : refused(response);
  } catch (error) {
    return { ok: false, code: abort.signal.aborted ? 'tooSlow' : 'unreachable', detail: error };
  } finally {
    clearTimeout(timer);
  }
}

function refused({ status }: Response): FetchedJson {
  return {
    ok: false,
    code: status === 404 || status === 410 ? 'notFound' : 'refused',
    detail: `HTTP ${status}`,
  };
}

async function read(response: Response): Promise<FetchedJson> {
  const bytes = await readUpTo(maximumProjectFileSize, response);
  if (!bytes) {
    return { ok: false, code: 'tooLarge', detail: `Mehr als ${maximumProjectFileSize} Bytes.` };
  }
  try {
    return { ok: true, content: JSON.parse(await bytes.text()) };
  } catch (error) {
    return { ok: false, code: 'notJson', detail: error };
  }
}

/** The body, or nothing when it is larger: what is too large is not even downloaded to its end. */
async function readUpTo(maximum: number, response: Response): Promise<Blob | undefined> {
  const reader = response.body?.getReader();
  const chunks: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return new Blob(chunks);
    size += value.byteLength;
    if (size > maximum) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}
