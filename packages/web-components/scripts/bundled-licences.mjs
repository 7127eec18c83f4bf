import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Our licence and those of all packages whose code is in a bundle, in full, as they ask for.
 *
 * @param {readonly string[]} inputs - Paths of the bundled files, as esbuild names them.
 * @param {string} workspace - Folder that the paths start from.
 */
export function licencesOf(inputs, workspace) {
  const folders = new Set(
    inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  const own = { title: 'WIRkt (EUPL-1.2)', text: licenceIn(join(workspace, '../..')) };
  const others = [...folders].map((path) => {
    const folder = join(workspace, path);
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { title: `${name} ${version} (${license})`, text: licenceIn(folder) };
  });
  return [own, ...others.toSorted((a, b) => (a.title < b.title ? -1 : 1))]
    .map(({ title, text }) => `${title}\n${'='.repeat(title.length)}\n\n${text.trim()}\n`)
    .join('\n\n');
}

function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (!file)
    throw new Error(
      `In ${folder} steht keine Lizenz. Ohne ihren Text darf das Paket nicht gebündelt werden.`,
    );
  return readFileSync(join(folder, file), 'utf8');
}
