import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'tsup';
import { sources, unbundled } from '../../tsup.unbundled';

/** What the built module gives away; the types of the sources are not those of this configuration. */
interface BuiltTemplates {
  readonly processTemplates: readonly object[];
}

export default defineConfig({
  ...unbundled,
  entry: sources(),
  onSuccess: async () => {
    const module = pathToFileURL(resolve('dist/processes/process-templates.js')).href;
    const { processTemplates } = (await import(module)) as BuiltTemplates;
    writeFileSync('dist/process-templates.json', `${JSON.stringify(processTemplates, undefined, 2)}\n`);
  },
});
