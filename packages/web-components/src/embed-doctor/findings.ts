/** Facts behind each kind of finding; the words for them live in `de.ts` and `en.ts`. */
export interface FindingFacts {
  readonly escapedTag: { readonly tagName: string };
  readonly unknownElement: { readonly tagName: string; readonly nearest?: string };
  readonly elementNotLoaded: { readonly tagName: string };
  readonly unknownMarker: { readonly name: string; readonly nearest?: string };
  readonly markerNotUpgraded: { readonly name: string; readonly tagName: string };
  readonly blockedByPolicy: { readonly directive: string; readonly address: string };
  readonly twoVersions: { readonly versions: readonly string[] };
  readonly twoLoaders: { readonly addresses: readonly string[] };
  readonly headingJump: { readonly tagName: string; readonly level: number; readonly before: number };
  readonly fileProblem: FileProblem;
  readonly foreignHost: { readonly url: string };
  readonly sameId: { readonly id: string };
  readonly missingFallback: { readonly tagName: string };
}

export type FindingCode = keyof FindingFacts;

/** Something about the embedding that an editor can mend: a code, its facts, and where it is. */
export type EmbedFinding = {
  readonly [Code in FindingCode]: {
    readonly code: Code;
    readonly facts: FindingFacts[Code];
    readonly element?: Element;
  };
}[FindingCode];

/** Detail of the event `wirkt-error`: why an element could not show a file. */
export interface FileProblem {
  readonly code: string;
  readonly url: string;
}

/** What is read of an event `securitypolicyviolation`. */
export type PolicyViolation = Pick<
  SecurityPolicyViolationEvent,
  'effectiveDirective' | 'blockedURI' | 'sourceFile'
>;

/** What happened on a page before anybody examined it, and what the loader knows. */
export interface Observations {
  readonly violations: readonly PolicyViolation[];
  readonly fileProblems: readonly FileProblem[];
  /** Tags of all elements, e.g. `wirkt-project`. */
  readonly knownTags: readonly string[];
  /** Folder that our scripts come from. */
  readonly ownFolder: string;
}

/** One look at a page. */
export type Check = (elements: readonly Element[], observations: Observations) => readonly EmbedFinding[];
