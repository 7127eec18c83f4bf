// Writes what editors and frameworks read, from custom-elements.json: node scripts/build-editor-data.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { accessibilityFiles } from './accessibility-files.mjs';
import { reactTypes, vueTypes } from './framework-types.mjs';
import { publicElements } from './public-elements.mjs';

const packageFolder = new URL('../', import.meta.url);

/** The integrations change what they are given, so each gets its own. */
const manifest = () => JSON.parse(readFileSync(new URL('custom-elements.json', packageFolder), 'utf8'));

/** Several elements share parts and custom properties; a list for editors names each once. */
function cssData() {
  const data = JSON.parse(getVsCodeCssCustomData(manifest(), {}));
  return {
    ...data,
    properties: uniqueByName(data.properties),
    pseudoElements: uniqueByName(data.pseudoElements),
  };
}

function webTypes() {
  const data = JSON.parse(getWebTypesData(manifest(), {}));
  const { css } = data.contributions;
  css.properties = uniqueByName(css.properties);
  css['pseudo-elements'] = uniqueByName(css['pseudo-elements']);
  return data;
}

function uniqueByName(list) {
  return [...new Map(list.toReversed().map((each) => [each.name, each])).values()].toReversed();
}

const elements = publicElements(manifest());
const files = {
  'dist/editor/vscode.html-custom-data.json': JSON.parse(getVsCodeHtmlCustomData(manifest(), {})),
  'dist/editor/vscode.css-custom-data.json': cssData(),
  'dist/editor/web-types.json': webTypes(),
  'dist/types/jsx.d.ts': reactTypes(elements),
  'dist/types/vue.d.ts': vueTypes(elements),
  ...accessibilityFiles(elements),
};

for (const [path, content] of Object.entries(files)) {
  const file = new URL(path, packageFolder);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
}
