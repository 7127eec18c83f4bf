const built = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Names files as they are in the package, and leaves out what no user of an element can reach. */
const describePackage = {
  name: 'describe-package',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = built(module.path);
      for (const each of module.exports ?? []) {
        if (each.declaration?.module) each.declaration.module = built(each.declaration.module);
      }
      for (const declaration of module.declarations ?? []) {
        for (const each of [
          declaration.superclass,
          ...(declaration.members ?? []),
          ...(declaration.attributes ?? []),
        ]) {
          if (each?.module) each.module = built(each.module);
          if (each?.inheritedFrom?.module) each.inheritedFrom.module = built(each.inheritedFrom.module);
        }
        declaration.members = declaration.members?.filter(
          ({ privacy, static: isStatic }) => privacy !== 'private' && privacy !== 'protected' && !isStatic,
        );
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/internal/wirkt-element.ts'],
  exclude: ['**/*.test.ts', '**/*.stories.ts', '**/define.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [describePackage],
};
