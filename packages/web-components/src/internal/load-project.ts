import { messageStyles } from '../styles/message.styles.js';
import { fetchJson } from './fetch-json.js';
import type { LoadProblem, ProjectState } from './project-state.js';
import { deOnDemand } from '../locales/de-on-demand.js';

export { loadMessage } from './load-message.js';
export { messageStyles, deOnDemand as germanTexts };

/** How loading a file ended. */
export type LoadedState = Extract<ProjectState, { status: 'ready' | 'failed' }>;

const loads = new Map<string, Promise<LoadedState>>();

/**
 * Fetches and checks a project file, once for each address on a page. Never rejects: what went wrong
 * is part of the answer, with details for developers in the console.
 *
 * @param src - Address of the file, relative to the page.
 */
export function loadProject(src: string): Promise<LoadedState> {
  const url = absoluteAddress(src);
  if (url === undefined) {
    return Promise.resolve(failed({ code: 'notFound', url: src }, 'Das ist keine Adresse.'));
  }
  const known = loads.get(url);
  if (known) return known;

  const load = fetchAndCheck(url).then((state) => {
    // Another try, e.g. after the network came back, must be possible.
    if (state.status === 'failed') loads.delete(url);
    return state;
  });
  loads.set(url, load);
  return load;
}

function absoluteAddress(src: string): string | undefined {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return undefined;
  }
}

async function fetchAndCheck(url: string): Promise<LoadedState> {
  const fetched = await fetchJson(url);
  if (!fetched.ok) return failed({ code: fetched.code, url }, fetched.detail);
  try {
    const { parseProject } = await import('./parse-project-file.js');
    const result = parseProject(fetched.content);
    return result.ok
      ? { status: 'ready', project: result.project }
      : failed({ code: 'invalid', url }, result.issues);
  } catch (error) {
    // The validator is a file of its own, which the network can lose too.
    return failed({ code: 'unreachable', url }, error);
  }
}

function failed(problem: LoadProblem, detail: unknown): LoadedState {
  console.warn(`WIRkt: ${problem.url} kann nicht gezeigt werden (${problem.code}).`, detail);
  return { status: 'failed', problem };
}
