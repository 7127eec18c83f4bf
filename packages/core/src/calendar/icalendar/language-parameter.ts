/** Form of BCP 47; everything else could break the line that it stands in. */
const languageTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/**
 * Rule C29: what tells the language of a text beside the name of its property, e.g. `;LANGUAGE=de`;
 * nothing where it is not a language tag.
 */
export function languageParameter(language: string | undefined): string {
  return language !== undefined && languageTag.test(language) ? `;LANGUAGE=${language}` : '';
}
