import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { LanguageTagSchema } from './language-tag-schema.js';
import { textDirection } from './language-tag.js';

describe('D14 language tags', () => {
  test.each(['de', 'de-simple', 'pt-BR', 'ar', 'ckb', 'zh-Hans-CN', 'ku-Latn'])('%s is one', (tag) => {
    expect(z.safeParse(LanguageTagSchema, tag).success).toBe(true);
  });

  test.each([
    '',
    'd',
    'deutsch',
    'DE',
    'de_DE',
    'de-',
    '-de',
    'de-verylongpart',
    'de simple',
    '__proto__',
    'de\n',
  ])('%o is none', (tag) => {
    expect(z.safeParse(LanguageTagSchema, tag).success).toBe(false);
  });

  test.each([
    ['de', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['AR', 'rtl'],
    ['fa', 'rtl'],
    ['ckb', 'rtl'],
    ['ku', 'ltr'],
    ['ku-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['pa-Arab-PK', 'rtl'],
    ['arn', 'ltr'],
    ['', 'ltr'],
  ])('%s is read %s', (tag, direction) => {
    expect(textDirection(tag)).toBe(direction);
  });
});
