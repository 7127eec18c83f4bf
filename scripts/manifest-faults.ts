import { undescribed, type DescribedElement } from './element-manifest.js';
import type { RepositoryFile } from './repository-files.js';

type TypedList = 'attributes' | 'members' | 'events';

/** What the rules read of an element beyond its descriptions. */
export type ManifestElement = Omit<DescribedElement, TypedList | 'cssProperties'> &
  Partial<Readonly<Record<TypedList, readonly Typed[]>>> & {
    readonly name?: string;
    readonly summary?: string;
    readonly cssProperties?: readonly (Typed & { readonly default?: string })[];
  };

interface Typed {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text?: string };
}

/** What is missing in the manual of an element, whatever its styles say. */
export function manifestFaults(element: ManifestElement): string[] {
  const { tagName, summary = '', attributes = [], members = [], events = [], cssProperties = [] } = element;
  const untyped = [...attributes, ...members, ...events]
    .filter(({ type }) => !type?.text)
    .map(({ name }) => `${tagName}: „${name ?? ''}“ hat keinen Typ.`);
  const withoutDefault = cssProperties
    .filter((property) => property.default === undefined)
    .map(({ name }) => `${tagName}: „${name ?? ''}“ nennt keinen Ausgangswert (@cssproperty [--name=wert]).`);
  return [
    ...undescribed(element),
    ...(summary.trim() === '' ? [`${tagName} hat keine Zusammenfassung.`] : []),
    ...untyped,
    ...withoutDefault,
  ];
}

/**
 * Custom properties that styles of an element use and its manual does not name, and the other way round.
 *
 * @param sheets - The element's own sheets and those that all elements share.
 * @param tokens - Names of design tokens; the sheets use `--_name` for `--wirkt-name`.
 */
export function propertyFaults(
  { tagName, cssProperties = [] }: ManifestElement,
  sheets: readonly RepositoryFile[],
  tokens: readonly string[],
): string[] {
  const namesIn = (pattern: RegExp) =>
    sheets.flatMap(({ text }) => Array.from(text.matchAll(pattern), ([, name = '']) => name));
  const fromTokens = namesIn(/var\(\s*--_([\w-]+)/g)
    .filter((name) => tokens.includes(name))
    .map((name) => `--wirkt-${name}`);
  const used = new Set([...namesIn(/var\(\s*(--wirkt-[\w-]+)/g), ...fromTokens]);
  const documented = cssProperties.map(({ name = '' }) => name);
  return [
    ...[...used]
      .filter((name) => !documented.includes(name))
      .map((name) => `${tagName} benutzt ${name} und beschreibt es nicht (@cssproperty).`),
    ...documented
      .filter((name) => !used.has(name))
      .map((name) => `${tagName} beschreibt ${name} und benutzt es nicht.`),
  ];
}
