import { describe, expect, test } from 'vitest';
import { measureBuilt, measureFirstLoad, measureSizes, sizesTable } from './sizes.mjs';

const measurements = await measureSizes();
console.log(sizesTable(measurements));

describe('sizes', () => {
  test.each(measurements)('$what stays within $budget kB', ({ size, budget }) => {
    expect(size).toBeGreaterThan(0);
    expect(
      size,
      'Laden Sie später, was erst nach einem Klick gebraucht wird („npm run sizes“).',
    ).toBeLessThanOrEqual(budget);
  });

  test('a page that needs one rule loads no schema', () => {
    const oneRule = measurements.find(({ what }) => what.includes('phaseStates'));
    expect(oneRule?.packages).not.toContain('zod');
  });

  test('elements show themselves before the schema is loaded', () => {
    const all = measurements.find(({ what }) => what.startsWith('alle Elemente'));
    expect(all?.packages).toContain('lit-html');
    expect(all?.packages).not.toContain('zod');
  });
});

describe('measuring', () => {
  test('counts what is loaded at once, with its packages', async () => {
    const { size, packages } = await measureFirstLoad("export * as z from 'zod/mini';");
    expect(size).toBeGreaterThan(8);
    expect(packages).toEqual(['zod']);
  });

  test('does not count what is loaded on first use', async () => {
    const { size, packages } = await measureFirstLoad("export const later = () => import('zod/mini');");
    expect(size).toBeLessThan(0.5);
    expect(packages).toEqual([]);
  });

  test('counts the chunks of a built script, but not those of first use', async () => {
    const loader = await measureBuilt('loader.js');
    const elements = await measureBuilt('wirkt.js');
    expect(loader.size).toBeGreaterThan(1);
    expect(elements.size).toBeGreaterThan(5 * loader.size);
  });
});
