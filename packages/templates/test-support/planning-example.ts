import { readFileSync } from 'node:fs';
import { jsonFile } from './terminal.js';

/** The planning that the README has people try. */
export function planningExample(): Record<string, unknown> {
  const file = new URL('../../../examples/planung/planung.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** The same in a folder, with other values for some keys; `undefined` takes a key away. */
export function planningFile(folder: string, name: string, changes: Record<string, unknown> = {}): string {
  return jsonFile(folder, name, { ...planningExample(), ...changes });
}
