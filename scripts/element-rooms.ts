import { isTestOrStory } from './import-directions.js';
import { importsOf } from './import-statements.js';
import type { RepositoryFile } from './repository-files.js';

const elementsFolder = 'packages/web-components/src/elements/';
const defineHelper = 'packages/web-components/src/internal/define.ts';

/** Names of all elements, without the prefix, from the paths of their files. */
export function elementNames(paths: readonly string[]): string[] {
  const inRooms = paths.filter((path) => path.startsWith(elementsFolder));
  return [...new Set(inRooms.map((path) => path.slice(elementsFolder.length).split('/')[0] ?? ''))];
}

/** Every element has the same files under the same names, so that a reader finds them unseen. */
export function faultsOfRooms(paths: readonly string[]): string[] {
  return elementNames(paths).flatMap((name) => {
    const room = `${elementsFolder}${name}/`;
    const missing = [`${name}.ts`, 'define.ts', `${name}.stories.ts`, `${name}.test.ts`]
      .filter((file) => !paths.includes(room + file))
      .map((file) => `${room}${file} fehlt.`);
    const hasOwnLook = paths.some((path) => path.startsWith(room) && path.endsWith('.styles.ts'));
    const lookless =
      hasOwnLook && !paths.includes(`${room}${name}.styles.ts`)
        ? [`${room}${name}.styles.ts fehlt: Dort beginnt die Gestaltung des Elements.`]
        : [];
    return [...missing, ...lookless];
  });
}

/** Looks stand beside the element, so that a designer finds them without reading its logic. */
export function faultsOfStyles(files: readonly RepositoryFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith(elementsFolder) && !/\.(styles|test|stories)\.ts$/.test(path))
    .filter(({ text }) => /\bcss`/.test(text))
    .map(({ path }) => `${path}: Die Gestaltung steht in der Datei mit der Endung „.styles.ts“.`);
}

/** Importing a class registers nothing: only `define.ts` does, by the one helper that never throws. */
export function faultsOfRegistration(files: readonly RepositoryFile[]): string[] {
  return files.flatMap((file) => {
    const { path, text } = file;
    // Tests make elements of their own to show what happens beside ours.
    if (path === defineHelper || isTestOrStory(path)) return [];
    const registersItself = /\bcustomElements\s*\.\s*define\b|@customElement\b/.test(text);
    const usesHelper = importsOf(file).some(({ to }) => to === defineHelper.replace(/\.ts$/, '.js'));
    const mayRegister = /\/(define|loader)\.ts$/.test(path);
    return [
      ...(registersItself ? [`${path}: Nur ${defineHelper} ruft customElements.define.`] : []),
      ...(usesHelper && !mayRegister ? [`${path}: Registriert wird nur in define.ts.`] : []),
    ];
  });
}
