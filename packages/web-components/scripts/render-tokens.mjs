import { colours, readTokens, sizes } from './tokens.mjs';

const generated = 'Erzeugt aus tokens.json mit „npm run tokens“; nicht von Hand ändern.';

/** Colours that only some elements show; each group is a sheet of its own, so that the others stay small. */
const pairGroups = [
  { prefix: 'state-', name: 'stateTokenStyles', meaning: 'Colours of the states of a phase' },
  { prefix: 'outcome-', name: 'outcomeTokenStyles', meaning: 'Colours of what a rule found' },
];

/** Relative path and content of every file that is made from the tokens. */
export function renderedFiles(tokens = readTokens()) {
  return [
    ['src/styles/tokens.css', customProperties(tokens)],
    ['src/styles/tokens.styles.ts', sharedStyles(tokens)],
    ...pairGroups.map(({ prefix, ...group }) => [
      `src/styles/${prefix}tokens.styles.ts`,
      elementStyles(
        group,
        colours(tokens).filter(({ name }) => name.startsWith(prefix)),
      ),
    ]),
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

/** What every element has: sizes, and the colours that belong to no group. */
function sharedStyles(tokens) {
  const list = colours(tokens).filter(
    ({ name }) => !pairGroups.some(({ prefix }) => name.startsWith(prefix)),
  );
  return elementStyles(
    { name: 'tokenStyles', meaning: 'Roles of colour and size inside every element' },
    list,
    sizes(tokens),
  );
}

/** Values inside elements, where a host's custom property of the same name wins. */
function elementStyles({ name: sheet, meaning }, colourList, sizeList = []) {
  return `// ${generated}
import { css, type CSSResult } from 'lit';

/** ${meaning}; a host's \`--wirkt-…\` of the same name wins. */
export const ${sheet}: CSSResult = css\`
  :host {
    ${colourList.map(({ name, light, dark }) => `--_${name}: var(--wirkt-${name}, light-dark(${light}, ${dark}));`).join('\n')}
    ${sizeList.map(({ name, value }) => `--_size-${name}: var(--wirkt-size-${name}, ${value});`).join('\n')}
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
