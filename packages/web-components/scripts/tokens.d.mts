/** A group of tokens; keys that begin with `$` describe it. */
export type TokenGroup = Record<string, unknown> & { readonly $type: string };

export interface Tokens {
  readonly color: TokenGroup &
    Record<'accent' | 'outcome-met-text', { light: { $value: { components: number[] } } }>;
  readonly size: TokenGroup;
}

export function readTokens(): Tokens;
