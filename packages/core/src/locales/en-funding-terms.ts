import type { ApplicationRoute } from '../funding/funding-words.js';
import type { ResolutionKind } from '../shared/resolution-kinds.js';

/** How an application goes in. */
export const routeWords: Readonly<Record<ApplicationRoute, string>> = {
  online: 'online',
  paper: 'on paper',
};

/** Kinds of resolutions. */
export const resolutionKindWords: Readonly<Record<ResolutionKind, string>> = {
  mandate: 'mandate',
  acknowledgement: 'taking note',
  declaration: 'declaration',
  adoption: 'adoption',
  update: 'update',
};
