import type { ApplicationRoute } from '../funding/funding-words.js';
import type { ResolutionKind } from '../shared/resolution-kinds.js';

/** How an application goes in, after "stellen" or "eingehen". */
export const routeWords: Readonly<Record<ApplicationRoute, string>> = {
  online: 'online',
  paper: 'auf Papier',
};

/** Kinds of resolutions, without article. */
export const resolutionKindWords: Readonly<Record<ResolutionKind, string>> = {
  mandate: 'Auftrag',
  acknowledgement: 'Kenntnisnahme',
  declaration: 'Erklärung',
  adoption: 'Verabschiedung',
  update: 'Fortschreibung',
};
