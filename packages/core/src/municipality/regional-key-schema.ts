import { textIn } from '../shared/text-format.js';
import { agsPattern, arsPattern } from './regional-key.js';

/** Schema of an Amtlicher Gemeindeschlüssel, eight digits as text. */
export const AgsSchema = textIn('ags', agsPattern);

/** Schema of an Amtlicher Regionalschlüssel, twelve digits as text. */
export const ArsSchema = textIn('ars', arsPattern);
