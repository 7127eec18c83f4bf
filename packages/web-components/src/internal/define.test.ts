import { afterEach, expect, test, vi } from 'vitest';
import { define } from './define.js';
import { version } from './version.js';

const registrations = (globalThis as { [key: symbol]: unknown })[Symbol.for('wirkt:elements')];

afterEach(() => {
  vi.restoreAllMocks();
});

function registered(): Map<string, { version: string }> {
  const page = globalThis as { [key: symbol]: Map<string, { version: string }> | undefined };
  return page[Symbol.for('wirkt:elements')]!;
}

test('importing the function registers nothing', () => {
  expect(registrations).toBeUndefined();
});

test('the same version again is silent and keeps the first class', () => {
  const info = vi.spyOn(console, 'info');
  class First extends HTMLElement {}
  class Second extends HTMLElement {}
  define('wirkt-test-same', First);
  define('wirkt-test-same', Second);

  expect(customElements.get('wirkt-test-same')).toBe(First);
  expect(registered().get('wirkt-test-same')).toEqual({ version });
  expect(info).not.toHaveBeenCalled();
});

test('another version gives one notice for the whole page and never throws', () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  for (const tagName of ['wirkt-test-older', 'wirkt-test-foreign']) {
    customElements.define(tagName, class extends HTMLElement {});
  }
  registered().set('wirkt-test-older', { version: '0.0.1' });
  define('wirkt-test-older', class extends HTMLElement {});
  define('wirkt-test-foreign', class extends HTMLElement {});

  expect(info).toHaveBeenCalledTimes(1);
  expect(info.mock.calls[0]?.[0]).toContain('<wirkt-test-older> ist schon in Version 0.0.1');
});
