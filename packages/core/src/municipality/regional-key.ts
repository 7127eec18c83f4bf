import { textIn } from '../shared/text-format.js';

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
const landPattern = '(?<land>0[1-9]|1[0-6])';
const agsPattern = new RegExp(`^${landPattern}(?<regierungsbezirk>\\d)(?<kreis>\\d{2})(?<gemeinde>\\d{3})$`);
const arsPattern = new RegExp(
  `^${landPattern}(?<regierungsbezirk>\\d)(?<kreis>\\d{2})(?<gemeindeverband>\\d{4})(?<gemeinde>\\d{3})$`,
);

export const AgsSchema = textIn('ags', agsPattern);

export const ArsSchema = textIn('ars', arsPattern);

/** Rule K1: parts of an AGS of eight digits, or `undefined` when the text is none. */
export function parseAgs(text: string): Ags | undefined {
  const parts = agsPattern.exec(text)?.groups;
  if (!parts) return undefined;
  const { land = '', regierungsbezirk = '', kreis = '', gemeinde = '' } = parts;
  return { land, regierungsbezirk, kreis, gemeinde };
}

/** Rule K2: parts of an ARS of twelve digits, or `undefined` when the text is none. */
export function parseArs(text: string): Ars | undefined {
  const parts = arsPattern.exec(text)?.groups;
  if (!parts) return undefined;
  const { land = '', regierungsbezirk = '', kreis = '', gemeindeverband = '', gemeinde = '' } = parts;
  return { land, regierungsbezirk, kreis, gemeindeverband, gemeinde };
}

/** Rule K3: the AGS that follows from an ARS, or `undefined` when the text is no ARS. */
export function agsOfArs(text: string): string | undefined {
  const parts = parseArs(text);
  return parts && `${parts.land}${parts.regierungsbezirk}${parts.kreis}${parts.gemeinde}`;
}
