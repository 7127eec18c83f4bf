/** A group of tokens; keys that begin with `$` describe it. */
export type TokenGroup = Record<string, unknown> & { readonly $type: string };

interface ColourPair {
  light: { $value: { components: number[] } };
}

export interface Tokens {
  readonly color: TokenGroup & Record<'accent' | 'outcome-met-text', ColourPair>;
  readonly size: TokenGroup;
}

export function readTokens(): Tokens;
