import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { planningExamplePage } from '../../test-support/planning-example-page.js';

const page = new URL('../../../../docs/planning-example.md', import.meta.url);

test('docs/planning-example.md is what the planner says', async () => {
  const options = await resolveConfig(fileURLToPath(page));
  const text = await format(planningExamplePage(), { ...options, parser: 'markdown' });
  await expect(text, 'Rufen Sie „npm run planning-example“ auf.').toMatchFileSnapshot(fileURLToPath(page));
});
