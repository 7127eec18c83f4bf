import { describe, expect, test } from 'vitest';
import { checksFor } from './all-checks.js';
import { elementPages, nameOf } from './element-pages.js';
import { tagNames } from './elements.js';
import { visitors } from './visitors.js';

const visit = visitors();

test('every element has a page, and no page an element that is not there', () => {
  expect(tagNames).not.toEqual([]);
  const shown = new Set(elementPages.map(({ tagName }) => tagName));
  expect([...shown].sort()).toEqual([...tagNames].sort());
});

describe.each(elementPages.map((page) => [nameOf(page), page] as const))('%s', (element, page) => {
  test.concurrent.for(checksFor(page).map((check) => [check.title, check] as const))(
    '%s',
    async ([title, check], { task, expect: expectHere }) => {
      task.meta.check = title;
      task.meta.element = element;
      const { faults, figure } = await check.run(visit(page));
      if (figure !== undefined) task.meta.figure = figure;
      expectHere(faults, faults.join('\n')).toEqual([]);
    },
  );
});
