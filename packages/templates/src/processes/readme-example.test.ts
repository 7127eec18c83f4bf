import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const folder = new URL('../../../../node_modules/.cache/readme-example/', import.meta.url);

test('the planning example of the README runs and prints what stands below it', () => {
  const [, code = '', printed = ''] =
    /```js\n((?:(?!```)[^])*planProcess[^]*?)```\n+```text\n([^]*?)```/.exec(readme) ?? [];
  const file = fileURLToPath(new URL('example.mjs', folder));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, code);
  try {
    expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe(printed);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
