/** @typedef {import('./public-elements.mjs').PublicElement} PublicElement */

const head = `// Generated from custom-elements.json by scripts/build-editor-data.mjs.`;

/**
 * Types for JSX in React 19, which sets a property where an element has one and an attribute elsewhere.
 *
 * @param {readonly PublicElement[]} elements
 */
export function reactTypes(elements) {
  return `${head}
// React itself comes from the project that uses these types.
${imports(elements)}
${eventOf}
${elements.map(reactProps).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements
  .map(
    ({ tagName, className, summary }) => `      /** ${summary} */
      '${tagName}': ${className}Props & Omit<DetailedHTMLProps<HTMLAttributes<${className}>, ${className}>, keyof ${className}Props>;`,
  )
  .join('\n')}
    }
  }
}
`;
}

/**
 * Types for templates of Vue 3, as its guide proposes for custom elements that were not made with Vue.
 *
 * @param {readonly PublicElement[]} elements
 */
export function vueTypes(elements) {
  return `${head}
import type { EmitFn, HTMLAttributes } from 'vue';
${imports(elements)}
${eventOf}
type VueElement<Element, Props, Events> = new () => Element & {
  /** For templates only; not there at run time. */
  $props: Omit<HTMLAttributes, keyof Props> & Props;
  /** For templates only; not there at run time. */
  $emit: EmitFn<Events>;
};

${elements.map(vueProps).join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${elements
  .map(
    ({ tagName, className, summary }) => `    /** ${summary} */
    '${tagName}': VueElement<${className}, ${className}Props, ${className}Events>;`,
  )
  .join('\n')}
  }
}
`;
}

// What an event carries is declared once, beside the elements; the index brings those declarations.
const eventOf = `import type {} from '../index.js';

type EventOf<Name extends string> = Name extends keyof HTMLElementEventMap
  ? HTMLElementEventMap[Name]
  : CustomEvent<unknown>;
`;

function imports(elements) {
  return elements
    .map(({ className, path }) => `import type { ${className} } from '${path.replace(/^dist/, '..')}';`)
    .join('\n');
}

function reactProps({ className, tagName, properties, attributes, events }) {
  const lines = [
    ...properties.map(({ name, description }) => prop(name, `${className}['${name}']`, description)),
    ...attributes
      .filter(({ name, fieldName }) => name !== fieldName)
      .map(({ name, fieldName, type, description }) =>
        prop(name, attributeType(type, `${className}['${fieldName}']`), description),
      ),
    ...events.map(({ name, description }) =>
      prop(`on${name}`, `((event: EventOf<'${name}'>) => void)`, description),
    ),
  ];
  return `/** Attributes, properties and events of \`${tagName}\`. */
export interface ${className}Props {
${lines.join('\n')}
}
`;
}

/** Vue's compiler looks for the name in camel case, also where a template writes an attribute. */
function vueProps({ className, tagName, properties, attributes, events }) {
  const lines = properties.map(({ name, description }) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === name);
    const own = `${className}['${name}']`;
    const isOther = attribute && attribute.name !== name;
    return prop(name, isOther ? `${own} | ${attributeType(attribute.type, own)}` : own, description);
  });
  // A template that only listens would else have nothing in common with the element for the compiler.
  const listeners = events.map(({ name, description }) =>
    prop(camelCase(`on-${name}`), `((event: EventOf<'${name}'>) => void)`, description),
  );
  return `/** Attributes, properties and listeners of \`${tagName}\`. */
export interface ${className}Props {
${[...lines, ...listeners].join('\n')}
}

/** Events of \`${tagName}\`. */
export interface ${className}Events {
${events.map(({ name, description }) => `  /** ${description} */\n  '${name}': (event: EventOf<'${name}'>) => void;`).join('\n')}
}
`;
}

/** HTML knows text only: a number may come as \`"3"\`, a truth value as the bare name. */
function attributeType(type, own) {
  if (type === 'number') return 'number | `${number}`';
  if (type === 'boolean') return "boolean | ''";
  return /^(string|'[^']*'( \| '[^']*')*)$/.test(type) ? own : 'string';
}

function camelCase(name) {
  return name.replaceAll(/-(.)/g, (_dash, letter) => letter.toUpperCase());
}

function prop(name, type, description) {
  return `  /** ${description} */\n  '${name}'?: ${type} | undefined;`;
}
