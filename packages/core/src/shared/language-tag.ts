const rightToLeftLanguages = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'prs', 'sd', 'ug', 'ur', 'yi']);

const rightToLeftScripts = new Set(['arab', 'hebr', 'nkoo', 'syrc', 'thaa']);

/**
 * Reading direction of a language, for the `dir` attribute of a text in it. A script in the tag
 * decides, because some languages are written in two: `ku-Arab` and `ku-Latn`.
 */
export function textDirection(languageTag: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = languageTag.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const isRightToLeft = script ? rightToLeftScripts.has(script) : rightToLeftLanguages.has(language);
  return isRightToLeft ? 'rtl' : 'ltr';
}
