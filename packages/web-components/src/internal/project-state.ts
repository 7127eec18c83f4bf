import type { Project } from '@wirkt/core';

/** Why a project file could not be shown; words for residents live in `locales/`. */
export const loadProblemCodes = [
  'unreachable',
  'notFound',
  'refused',
  'foreignHost',
  'tooLarge',
  'tooSlow',
  'notJson',
  'invalid',
] as const;

/** A project file that could not be shown, and why. */
export interface LoadProblem {
  readonly code: (typeof loadProblemCodes)[number];
  /** Address that was asked for. */
  readonly url: string;
}

/** What an element knows of its project. */
export type ProjectState =
  | { readonly status: 'waiting' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly project: Project }
  | { readonly status: 'failed'; readonly problem: LoadProblem };
