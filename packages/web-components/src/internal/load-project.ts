import type { LoadProblem, ProjectState } from './project-state.js';

type LoadedState = Extract<ProjectState, { status: 'ready' | 'failed' }>;

const loads = new Map<string, Promise<LoadedState>>();

/**
 * Fetches and checks a project file, once for each address on a page. Never rejects: what went wrong
 * is part of the answer, with details for developers in the console.
 *
 * @param url - Absolute address of the file.
 */
export function loadProject(url: string): Promise<LoadedState> {
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

async function fetchAndCheck(url: string): Promise<LoadedState> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin', headers: { accept: 'application/json' } });
  } catch (error) {
    return failed({ code: 'unreachable', url }, error);
  }
  if (!response.ok) {
    return failed({ code: response.status === 404 ? 'notFound' : 'refused', url }, `HTTP ${response.status}`);
  }
  let content: unknown;
  try {
    content = await response.json();
  } catch (error) {
    return failed({ code: 'notJson', url }, error);
  }
  return check(content, url);
}

async function check(content: unknown, url: string): Promise<LoadedState> {
  const { parseProject } = await import('./parse-project-file.js');
  const result = parseProject(content);
  return result.ok
    ? { status: 'ready', project: result.project }
    : failed({ code: 'invalid', url }, result.issues);
}

function failed(problem: LoadProblem, detail: unknown): LoadedState {
  console.warn(`WIRkt: ${problem.url} kann nicht gezeigt werden (${problem.code}).`, detail);
  return { status: 'failed', problem };
}
