import { createContext } from '@lit/context';
import type { StringOverrides } from '../locales/strings.js';
import type { ProjectState } from './project-state.js';

/** What `wirkt-project` shares with every element inside it. */
export interface SharedProject {
  readonly state: ProjectState;
  readonly headingLevel: number;
  readonly strings: StringOverrides;
  /** Day that counts as today; absent means the real one. */
  readonly today?: string;
}

// A registered symbol, so that two copies of this library on one page understand each other.
export const projectContext = createContext<SharedProject, symbol>(Symbol.for('wirkt:project:1'));
