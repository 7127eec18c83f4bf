import { vi } from 'vitest';

/** Waits until the expectations hold; long enough for a machine that builds and tests beside. */
export function soon(expectations: () => void): Promise<void> {
  return vi.waitFor(expectations, { timeout: 10_000 });
}
