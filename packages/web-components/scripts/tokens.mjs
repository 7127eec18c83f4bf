import { readFileSync } from 'node:fs';

/** The design tokens in DTCG form: the only source of every colour and size of the elements. */
export function readTokens() {
  return JSON.parse(readFileSync(new URL('../src/styles/tokens.json', import.meta.url), 'utf8'));
}

/** Colours as a flat list: name, meaning, and the value on a light and on a dark page. */
export function colours({ color }) {
  return entries(color).map(([name, { $description, light, dark }]) => ({
    name,
    meaning: $description,
    light: oklch(light.$value),
    dark: oklch(dark.$value),
  }));
}

/** Sizes as a flat list: name, meaning, and the multiple of the inherited font size. */
export function sizes({ size }) {
  return entries(size).map(([name, { $description, $value }]) => ({
    name,
    meaning: $description,
    value: `${$value}em`,
  }));
}

function entries(group) {
  return Object.entries(group).filter(([name]) => !name.startsWith('$'));
}

function oklch({ components: [lightness, chroma, hue] }) {
  return `oklch(${lightness} ${chroma} ${hue})`;
}
