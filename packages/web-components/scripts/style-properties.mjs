import { readFileSync } from 'node:fs';
import { colours, readTokens, sizes } from './tokens.mjs';

/** Sheets that give every token a private name and use none of them. */
const tokenStyles = /tokens\.styles\.ts$/;

/**
 * Custom properties that a host can set on an element, read from the tokens and from every sheet that
 * the element can load. The sheets of tokens define all of them; only what the others use counts.
 *
 * @param {URL} module - The element's source.
 */
export function styleProperties(module) {
  const sheets = sheetsOf(module);
  const used = new Set(
    sheets
      .filter(({ path }) => !tokenStyles.test(path))
      .flatMap(({ text }) => namesIn(text, /var\(\s*(--[\w-]+)/g)),
  );
  const privateNames = new Map(
    sheets
      .flatMap(({ text }) => [...text.matchAll(/(--_[\w-]+):\s*var\(\s*(--wirkt-[\w-]+)/g)])
      .map(([, inside, outside]) => [inside, outside]),
  );
  const names = [...used].map((name) => privateNames.get(name) ?? name);
  const tokens = describedTokens();
  return [...new Set(names)]
    .filter((name) => name.startsWith('--wirkt-'))
    .map((name) => tokens.get(name) ?? { name })
    .toSorted((a, b) => order(tokens, a.name) - order(tokens, b.name));
}

/** Every sheet that a module can load, at once or on first use; sheets are named `….styles.ts`. */
function sheetsOf(module) {
  return [...reachedFrom(module)]
    .filter(([path]) => path.endsWith('.styles.ts'))
    .map(([path, text]) => ({ path, text }));
}

function reachedFrom(module, known = new Map()) {
  if (known.has(module.pathname)) return known;
  const text = readFileSync(module, 'utf8');
  known.set(module.pathname, text);
  for (const specifier of namesIn(text, /(?:from |import\()'(\.[^']+)\.js'/g)) {
    reachedFrom(new URL(`${specifier}.ts`, module), known);
  }
  return known;
}

function describedTokens() {
  const tokens = readTokens();
  const described = [
    ...colours(tokens).map(({ name, meaning, light }) => property(name, meaning, light, '<color>')),
    ...sizes(tokens).map(({ name, meaning, value }) => property(`size-${name}`, meaning, value, '<length>')),
  ];
  return new Map(described.map((each) => [each.name, each]));
}

function property(name, description, value, syntax) {
  return { name: `--wirkt-${name}`, description, default: value, syntax };
}

function order(tokens, name) {
  const index = [...tokens.keys()].indexOf(name);
  return index === -1 ? tokens.size : index;
}

function namesIn(text, pattern) {
  return [...text.matchAll(pattern)].map(([, name]) => name);
}
