import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/**
 * Shortens the CSS in `css` literals of `*.styles.ts`. The literals hold no expressions, so each is a
 * whole style sheet.
 */
export const minifyStyles = {
  name: 'minify-styles',
  setup(build) {
    build.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const literals = [...source.matchAll(/\bcss`([^`]*)`/g)];
      let contents = source;
      for (const [literal, sheet = ''] of literals) {
        if (sheet.includes('${')) throw new Error(`${path}: css-Literale dürfen keine Ausdrücke enthalten.`);
        const { code } = await transform(sheet, { loader: 'css', minify: true });
        contents = contents.replace(literal, () => `css\`${code.trim().replaceAll('\\', '\\\\')}\``);
      }
      return { contents, loader: 'ts' };
    });
  },
};
