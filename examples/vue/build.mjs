// Builds the Vue page: `node examples/vue/build.mjs`, after `npm run build`.
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';
import { bundleElements, unpackPackages } from '../packed-packages.mjs';

const source = fileURLToPath(new URL('src', import.meta.url));

/** Without this, Vue looks for components of these names and warns. */
const isCustomElement = (tag) => tag.startsWith('wirkt-');

/** Compiles templates when building: a strict Content-Security-Policy forbids doing so in the browser. */
const singleFileComponents = {
  name: 'vue-single-file-components',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor, errors } = parse(readFileSync(path, 'utf8'), { filename: path });
      if (errors.length > 0) throw errors[0];
      const { content } = compileScript(descriptor, {
        id: 'app',
        inlineTemplate: true,
        templateOptions: { compilerOptions: { isCustomElement } },
      });
      return { contents: content, loader: 'ts' };
    });
  },
};

/**
 * @param {string} outdir
 * @param {string} modules - Folder from `unpackPackages`.
 */
export async function buildVue(outdir, modules) {
  rmSync(outdir, { recursive: true, force: true });
  await bundleElements(modules, join(outdir, 'wirkt'));
  await build({
    entryPoints: { app: join(source, 'main.ts') },
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [singleFileComponents],
    logLevel: 'warning',
  });
  copyFileSync(join(source, 'index.html'), join(outdir, 'index.html'));
  copyFileSync(join(modules, '@wirkt/core/dist/examples/weiterstadt.json'), join(outdir, 'strategie.json'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packed = unpackPackages();
  await buildVue(fileURLToPath(new URL('dist', import.meta.url)), packed.modules);
  packed.remove();
}
