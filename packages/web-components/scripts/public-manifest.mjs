import { fileURLToPath } from 'node:url';
import { attributeTypes } from './attribute-types.mjs';
import { styleProperties } from './style-properties.mjs';

/**
 * Turns what the analyzer read from the sources into what a user of the package can reach: built paths,
 * elements only, the module that registers each of them, and all custom properties of their styles.
 */
export const publicManifest = {
  name: 'public-manifest',
  packageLinkPhase({ customElementsManifest }) {
    const modules = customElementsManifest.modules.flatMap(elementModule);
    const typeOf = attributeTypes(modules.map(({ path, declarations: [{ name }] }) => built(path, name)));
    for (const { declarations } of modules) addTypes(declarations[0], typeOf);
    customElementsManifest.schemaVersion = '2.1.0';
    customElementsManifest.modules = modules.flatMap((module) => [module, definingModule(module)]);
  },
};

/** The module of an element; shared bases and helpers are no business of the package's users. */
function elementModule({ path, declarations = [], ...module }) {
  const element = declarations.find(({ tagName }) => tagName !== undefined);
  if (!element) return [];
  const builtPath = path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  const source = new URL(`../${path}`, import.meta.url);
  return [
    {
      ...module,
      path: builtPath,
      declarations: [publicElement(element, styleProperties(source))],
      exports: [{ kind: 'js', name: element.name, declaration: { name: element.name, module: builtPath } }],
    },
  ];
}

function publicElement({ members = [], cssProperties = [], ...element }, fromStyles) {
  const isPublic = ({ privacy, static: isStatic }) =>
    privacy !== 'private' && privacy !== 'protected' && !isStatic;
  const own = (list) => list?.map(withoutOrigin);
  return {
    ...element,
    // Lists show one sentence, the page of an element the whole text.
    summary: element.summary ?? element.description?.split('\n\n')[0].replaceAll('\n', ' '),
    members: own(members.filter(isPublic)),
    ...(element.attributes && { attributes: own(element.attributes) }),
    ...(element.events && { events: own(element.events) }),
    cssProperties: mergedProperties(cssProperties, fromStyles),
    // Our own base class cannot be imported; what it brings stands among the members.
    superclass: { name: 'LitElement', package: 'lit' },
  };
}

function withoutOrigin(member) {
  return Object.fromEntries(Object.entries(member).filter(([key]) => key !== 'inheritedFrom'));
}

/** What a doc comment says of a property goes before what its token says. */
function mergedProperties(documented, fromStyles) {
  const more = documented.filter(({ name }) => !fromStyles.some((property) => property.name === name));
  const described = fromStyles.map((property) => ({
    ...property,
    ...documented.find(({ name }) => name === property.name),
  }));
  return [...described, ...more];
}

/** An attribute is absent rather than undefined; a property may be both. */
function addTypes({ name, attributes = [], members }, typeOf) {
  for (const attribute of attributes) {
    const text = typeOf(name, attribute.fieldName) ?? attribute.type?.text.replace(/ \| undefined$/, '');
    if (text !== undefined) attribute.type = { text };
    const field = members.find((member) => member.name === attribute.fieldName);
    const optional = / \| undefined$/.exec(field?.type?.text ?? '')?.[0] ?? '';
    if (field && text !== undefined) field.type = { text: text + optional };
  }
}

function definingModule({ path, declarations: [{ name, tagName }] }) {
  return {
    kind: 'javascript-module',
    path: path.replace(/[^/]+$/, 'define.js'),
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
  };
}

function built(path, className) {
  const declarations = new URL(`../${path.replace(/\.js$/, '.d.ts')}`, import.meta.url);
  return { path: fileURLToPath(declarations), className };
}
