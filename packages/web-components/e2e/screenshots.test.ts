import { describe, inject, test } from 'vitest';
import { elementPages, nameOf } from './element-pages.js';
import { compareScreenshot, modes } from './screenshots.js';
import { visitors } from './visitors.js';

const visit = visitors();

/** Two browsers paint letters differently; the committed pictures are those of the browser from npm. */
const isUpdate = process.env['UPDATE_SCREENSHOTS'] === '1';

const isComparable = inject('browserOrigin') === 'npm';

describe.each(elementPages.map((page) => [nameOf(page), page] as const))('%s', (element, page) => {
  test.concurrent.for(Object.keys(modes))('picture %s', async (mode, { task, expect }) => {
    task.meta.check = `Bild: ${mode}`;
    task.meta.element = element;
    if (!isComparable) {
      task.meta.figure = 'nicht verglichen';
      return;
    }
    const faults = await compareScreenshot(visit(page), mode, isUpdate);
    expect(faults, faults.join('\n')).toEqual([]);
  });
});
