import { afterEach, expect, test } from 'vitest';
import { allOf, show } from '../../../test-support/shown-timeline.js';
import { soon } from '../../../test-support/soon.js';

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

// In a file of its own: English must not have been loaded by another test.
test('an address is followed also where the language of the page has to load first', async () => {
  history.replaceState(null, '', '#wirkt-phase-2');
  const timeline = await show({}, { lang: 'en' });
  expect(allOf(timeline, '[part="phase"]')).toEqual([]);

  await soon(() => {
    expect(allOf(timeline, '[data-phase="phase-2"] details[open]')).toHaveLength(1);
  });
});
