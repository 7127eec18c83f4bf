// Writes what is made from src/styles/tokens.json; a test holds the written files equal to it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { renderedFiles } from './render-tokens.mjs';

for (const [path, content] of renderedFiles()) {
  const file = new URL(`../${path}`, import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  const options = await resolveConfig(file);
  writeFileSync(file, await format(content, { ...options, filepath: file.pathname }));
}
