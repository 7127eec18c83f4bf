import type { StringOverrides } from '../locales/strings.js';

/** Reads the attribute `strings`: JSON of keys and texts. What is none is reported and left aside. */
export function stringsFromAttribute(value: string | null): StringOverrides {
  try {
    const content: unknown = JSON.parse(value?.trim() || '{}');
    const isTexts =
      typeof content === 'object' &&
      content !== null &&
      !Array.isArray(content) &&
      Object.values(content).every((text) => typeof text === 'string');
    if (isTexts) return content;
  } catch {
    // Reported below like any other value that cannot be used.
  }
  console.warn(`WIRkt: strings="${value}" ist kein JSON wie {"timeline.title": "Unser Weg"}.`);
  return {};
}
