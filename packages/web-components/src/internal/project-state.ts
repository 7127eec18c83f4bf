import type { Project } from '@wirkt/core';

/** Why a project file could not be shown; words for residents live in `locales/`. */
export interface LoadProblem {
  readonly code: 'unreachable' | 'notFound' | 'refused' | 'notJson' | 'invalid';
  /** Address that was asked for. */
  readonly url: string;
}

/** What an element knows of its project. */
export type ProjectState =
  | { readonly status: 'waiting' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly project: Project }
  | { readonly status: 'failed'; readonly problem: LoadProblem };
