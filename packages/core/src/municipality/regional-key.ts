/**
 * Amtlicher Gemeindeschlüssel (AGS) in its parts: Land 2 digits, Regierungsbezirk 1, Kreis 2,
 * Gemeinde 3, e.g. Weiterstadt `06432023`. Always text: the leading zero belongs to it.
 */
export interface Ags {
  readonly land: string;
  readonly regierungsbezirk: string;
  readonly kreis: string;
  readonly gemeinde: string;
}

/**
 * Amtlicher Regionalschlüssel (ARS) in its parts: as the AGS, with the Gemeindeverband (4 digits)
 * before the Gemeinde. The AGS follows from the ARS, never the other way round.
 */
export interface Ars extends Ags {
  readonly gemeindeverband: string;
}

// The sixteen Länder are numbered 01 (Schleswig-Holstein) to 16 (Thüringen).
// No named groups: the patterns also stand in the JSON Schema, and not every validator knows them.
export const agsPattern = /^(?:0[1-9]|1[0-6])\d{6}$/;
export const arsPattern = /^(?:0[1-9]|1[0-6])\d{10}$/;

/** Rule K1: parts of an AGS of eight digits, or `undefined` when the text is none. */
export function parseAgs(text: string): Ags | undefined {
  return agsPattern.test(text) ? { ...countyParts(text), gemeinde: text.slice(5) } : undefined;
}

/** Rule K2: parts of an ARS of twelve digits, or `undefined` when the text is none. */
export function parseArs(text: string): Ars | undefined {
  if (!arsPattern.test(text)) return undefined;
  return { ...countyParts(text), gemeindeverband: text.slice(5, 9), gemeinde: text.slice(9) };
}

/** Rule K3: the AGS that follows from an ARS, or `undefined` when the text is no ARS. */
export function agsOfArs(text: string): string | undefined {
  return arsPattern.test(text) ? text.slice(0, 5) + text.slice(9) : undefined;
}

/** The first five digits, which both keys share. */
function countyParts(text: string): Omit<Ags, 'gemeinde'> {
  return { land: text.slice(0, 2), regierungsbezirk: text.slice(2, 3), kreis: text.slice(3, 5) };
}
