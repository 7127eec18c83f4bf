/**
 * Unicode number of the first character that a reader cannot see, e.g. `U+00A0` for the space that
 * word processors insert; `undefined` where all can be seen.
 */
export function invisibleCharacter(text: string): string | undefined {
  const hidden = /[^\p{L}\p{N}\p{P}\p{S}]/u.exec(text)?.[0].codePointAt(0);
  return hidden === undefined ? undefined : `U+${hidden.toString(16).toUpperCase().padStart(4, '0')}`;
}
