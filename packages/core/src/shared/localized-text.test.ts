import { describe, expect, test } from 'vitest';
import { resolveText } from './localized-text.js';

describe('D14 text for a reader', () => {
  const texts = { de: 'Willkommen', en: 'Welcome', 'pt-BR': 'Bem-vindo', ar: 'أهلا' };

  test.each([
    ['the wished language', texts, 'en', 'en', 'Welcome'],
    ['a variety as it is given', texts, 'pt-BR', 'pt-BR', 'Bem-vindo'],
    ['a tag in another case', texts, 'PT-br', 'pt-BR', 'Bem-vindo'],
    ['de-simple falls back on de', texts, 'de-simple', 'de', 'Willkommen'],
    ['a longer tag on each shorter one', texts, 'en-GB-oxendict', 'en', 'Welcome'],
    ['a language that is not there on that of the project', texts, 'tr', 'de', 'Willkommen'],
    ['never on another variety of the wished one', texts, 'pt-PT', 'de', 'Willkommen'],
    [
      'Leichte Sprache where it is given',
      { ...texts, 'de-simple': 'Hallo' },
      'de-simple',
      'de-simple',
      'Hallo',
    ],
    [
      'a text that lacks even the project language on its first',
      { fr: 'Bienvenue', uk: 'Вітаємо' },
      'tr',
      'fr',
      'Bienvenue',
    ],
  ])('%s', (_case, text, wished, lang, found) => {
    expect(resolveText(text, wished, 'de')).toEqual({ text: found, lang, dir: 'ltr' });
  });

  test('the language of the project is looked up by its shorter forms too', () => {
    expect(resolveText({ fr: 'Bienvenue', de: 'Willkommen' }, 'tr', 'de-DE').lang).toBe('de');
  });

  test('a plain string is in the first language of the project, whatever is wished', () => {
    expect(resolveText('Willkommen', 'en', 'de')).toEqual({ text: 'Willkommen', lang: 'de', dir: 'ltr' });
    expect(resolveText('أهلا', 'en', 'ar')).toEqual({ text: 'أهلا', lang: 'ar', dir: 'rtl' });
  });

  test('a fallback carries its own direction', () => {
    expect(resolveText({ de: 'Willkommen' }, 'ar', 'de').dir).toBe('ltr');
    expect(resolveText(texts, 'ar-EG', 'de')).toEqual({ text: 'أهلا', lang: 'ar', dir: 'rtl' });
  });

  test.each([
    ['{"__proto__": {"a": 1}, "de": "Ziele"}', 'de'],
    ['{"__proto__": "x", "de": "Ziele"}', 'tr'],
    ['{"en": {"a": 1}, "de": "Ziele"}', 'en'],
    ['{"fr": 5, "de": "Ziele"}', 'uk'],
  ])('what is no text or no language is passed over: %s', (json, wished) => {
    const texts = JSON.parse(json) as Record<string, string>;

    for (const projectLanguage of ['de', '__proto__', 'uk']) {
      expect(resolveText(texts, wished, projectLanguage)).toEqual({ text: 'Ziele', lang: 'de', dir: 'ltr' });
    }
    expect(resolveText({ ...texts, de: 'Ziele' }, '__proto__', 'de').text).toBe('Ziele');
  });

  test('a text without any language is empty and does not fail', () => {
    expect(resolveText({}, 'en', 'de')).toEqual({ text: '', lang: 'de', dir: 'ltr' });
  });
});
