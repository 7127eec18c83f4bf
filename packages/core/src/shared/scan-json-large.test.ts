import { describe, expect, test } from 'vitest';
import { scanJson } from './scan-json.js';

describe('D1 large files', () => {
  test('one text of 5 MB', () => {
    const text = JSON.stringify({ text: 'ä'.repeat(5_000_000) });

    expect(scanJson(text)).toEqual({ duplicateKeys: [] });
  });

  test('5 MB of measures', () => {
    const measure = {
      id: 'measure',
      title: { de: 'Maßnahme', en: 'Measure' },
      goals: ['a', 'b'],
      value: 1.5,
    };
    const text = JSON.stringify(Array(60_000).fill(measure), null, 1);

    expect(text.length).toBeGreaterThan(5_000_000);
    expect(scanJson(text)).toEqual({ duplicateKeys: [] });
  });

  test('a million line breaks and digits', () => {
    expect(scanJson(`[${'\n'.repeat(1_000_000)}${'1'.repeat(1_000_000)}.]`).problem?.code).toBe('badNumber');
  });
});
