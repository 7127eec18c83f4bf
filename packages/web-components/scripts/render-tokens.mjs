import { colours, readTokens, sizes } from './tokens.mjs';

const generated = 'Erzeugt aus tokens.json mit „npm run tokens“; nicht von Hand ändern.';

/** Relative path and content of every file that is made from the tokens. */
export function renderedFiles(tokens = readTokens()) {
  return [
    ['src/styles/tokens.css', customProperties(tokens)],
    ['src/styles/tokens.styles.ts', elementStyles(tokens)],
    ['src/styles/light-tokens.styles.ts', lightStyles(tokens)],
    ['src/styles/token-list.ts', typedList(tokens)],
  ];
}

/** Public custom properties on the root, for pages and designers that want the same values. */
function customProperties(tokens) {
  const list = colours(tokens);
  return `/* ${generated} */
:root {
  ${list.map(({ name, light }) => `--wirkt-${name}: ${light};`).join('\n')}
  ${sizes(tokens)
    .map(({ name, value }) => `--wirkt-size-${name}: ${value};`)
    .join('\n')}
}

@supports (color: light-dark(#000, #fff)) {
  :root {
    ${list.map(({ name, light, dark }) => `--wirkt-${name}: light-dark(${light}, ${dark});`).join('\n')}
  }
}
`;
}

/** The same values inside every element, where a host's custom property of the same name wins. */
function elementStyles(tokens) {
  const list = colours(tokens);
  return `// ${generated}
import { css, type CSSResult } from 'lit';

/** Roles of colour and size inside every element; a host's \`--wirkt-…\` of the same name wins. */
export const tokenStyles: CSSResult = css\`
  :host {
    ${list.map(({ name, light, dark }) => `--_${name}: var(--wirkt-${name}, light-dark(${light}, ${dark}));`).join('\n')}
    ${sizes(tokens)
      .map(({ name, value }) => `--_size-${name}: var(--wirkt-size-${name}, ${value});`)
      .join('\n')}
  }
\`;
`;
}

/** Colours for browsers that do not know \`light-dark()\`: those of a light page. */
function lightStyles(tokens) {
  return `// ${generated}
import { css, type CSSResult } from 'lit';

/** Colours for browsers without \`light-dark()\`, loaded only there. */
export const lightTokenStyles: CSSResult = css\`
  :host {
    ${colours(tokens)
      .map(({ name, light }) => `--_${name}: var(--wirkt-${name}, ${light});`)
      .join('\n')}
  }
\`;
`;
}

function typedList(tokens) {
  return `// ${generated}

/** A colour of the design: role, meaning, and its value on a light and on a dark page. */
export interface ColourToken {
  readonly name: string;
  readonly meaning: string;
  readonly light: string;
  readonly dark: string;
}

/** A size of the design as a multiple of the inherited font size. */
export interface SizeToken {
  readonly name: string;
  readonly meaning: string;
  readonly value: string;
}

/** Every colour; the custom property is \`--wirkt-\` and the name. */
export const colourTokens: readonly ColourToken[] = ${JSON.stringify(colours(tokens))};

/** Every size; the custom property is \`--wirkt-size-\` and the name. */
export const sizeTokens: readonly SizeToken[] = ${JSON.stringify(sizes(tokens))};
`;
}
