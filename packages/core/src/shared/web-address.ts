import { textIn } from './text-format.js';

/** A web address that a reader may safely open: `https:` or `http:` only. */
export const WebAddressSchema = textIn('webAddress', /^https?:\/\/[^\s"'<>\\^`{|}]+$/);
