import type { Plugin } from 'esbuild';

/** Shortens the CSS in `css` literals of `*.styles.ts`. */
export const minifyStyles: Plugin;
