import { existsSync } from 'node:fs';
import { firefox, type Browser } from 'playwright';
import { describe, expect, test } from 'vitest';
import { checksFor, checksOfSecondEngine } from './all-checks.js';
import { elementPages, nameOf } from './element-pages.js';
import { visitors } from './visitors.js';

const executablePath = process.env['FIREFOX_BIN'] ?? '/usr/bin/firefox-esr';

const engine = await openFirefox();

if (typeof engine === 'string') {
  test('second engine', ({ task }) => {
    console.log(`Firefox ESR: ${engine}, nicht geprüft`);
    task.meta.check = 'Firefox ESR';
    task.meta.element = elementPages.map(nameOf)[0] ?? '';
    task.meta.figure = 'nicht geprüft';
  });
} else {
  const visit = visitors(() => Promise.resolve(engine));

  describe.each(elementPages.map((page) => [nameOf(page), page] as const))('%s', (element, page) => {
    test.for(checksFor(page, checksOfSecondEngine).map((check) => [check.title, check] as const))(
      '%s',
      async ([title, check], { task }) => {
        task.meta.check = `Firefox ESR – ${title}`;
        task.meta.element = element;
        const { faults } = await check.run(visit(page));
        expect(faults, faults.join('\n')).toEqual([]);
      },
    );
  });
}

/** The browser, or why there is none. */
async function openFirefox(): Promise<Browser | string> {
  if (!existsSync(executablePath)) return 'nicht installiert';
  try {
    return await firefox.launch({ executablePath, channel: 'moz-firefox' });
  } catch (error) {
    // Playwright's protocol grows with Firefox: one of them is too old for the other.
    if (error instanceof Error && error.message.includes('unknown command')) {
      return 'diese Version kann Playwright nicht steuern';
    }
    throw error;
  }
}
