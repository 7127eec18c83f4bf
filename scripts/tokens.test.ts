import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { renderedFiles } from '../packages/web-components/scripts/render-tokens.mjs';
import { readTokens } from '../packages/web-components/scripts/tokens.mjs';

const packageFolder = new URL('../packages/web-components/', import.meta.url);

async function formatted(path: string, content: string): Promise<string> {
  const file = new URL(path, packageFolder);
  return format(content, { ...(await resolveConfig(file)), filepath: file.pathname });
}

describe('what is made from tokens.json', () => {
  test.each(renderedFiles())(
    '%s is up to date: npm run tokens -w packages/web-components',
    async (path, content) => {
      expect(readFileSync(new URL(path, packageFolder), 'utf8')).toBe(await formatted(path, content));
    },
  );

  test('changes with a token', () => {
    const tokens = readTokens();
    tokens.color.accent.light.$value.components = [0.1, 0, 0];

    const changed = renderedFiles(tokens).filter(([, content]) => content.includes('oklch(0.1 0 0)'));
    expect(changed.map(([path]) => path)).toEqual(
      ['tokens.css', 'tokens.styles.ts', 'light-tokens.styles.ts', 'token-list.ts'].map(
        (file) => `src/styles/${file}`,
      ),
    );
  });

  test('gives every group of pairs a sheet of its own', () => {
    const tokens = readTokens();
    tokens.color['outcome-met-text'].light.$value.components = [0.2, 0, 0];

    const sheets = renderedFiles(tokens).filter(
      ([path, content]) => /tokens\.styles\.ts$/.test(path) && content.includes('oklch(0.2 0 0)'),
    );
    expect(sheets.map(([path]) => path)).toEqual([
      'src/styles/outcome-tokens.styles.ts',
      'src/styles/light-tokens.styles.ts',
    ]);
  });
});

test('tokens have the form of the Design Tokens Community Group', () => {
  const { color, size } = readTokens();
  expect([color.$type, size.$type]).toEqual(['color', 'number']);
  for (const [name, token] of Object.entries(color).filter(([key]) => !key.startsWith('$'))) {
    for (const scheme of ['light', 'dark'] as const) {
      const { colorSpace, components } = (
        token as Record<typeof scheme, { $value: { colorSpace: string; components: number[] } }>
      )[scheme].$value;
      expect([name, colorSpace, components.length]).toEqual([name, 'oklch', 3]);
    }
  }
});
