import { textIn } from './text-format.js';

/**
 * Language tags as BCP 47 writes them, e.g. `de`, `de-simple` (Leichte Sprache), `pt-BR`, `ar`.
 *
 * Only the form is checked: whether a language is offered is for the municipality to say.
 */
export const LanguageTagSchema = textIn('languageTag', /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/);
