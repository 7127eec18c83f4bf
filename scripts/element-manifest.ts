/** What custom-elements.json tells of a class. */
interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly events?: readonly Described[];
}

interface Described {
  readonly name?: string;
  readonly description?: string;
}

/** An element as the manifest describes it. */
export type DescribedElement = Declaration & { readonly tagName: string };

const describedLists = ['attributes', 'members', 'slots', 'cssParts', 'cssProperties', 'events'] as const;

/** Elements of a custom-elements.json. */
export function elementsOfManifest(json: string): DescribedElement[] {
  const { modules } = JSON.parse(json) as { modules: { declarations?: Declaration[] }[] };
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => {
      const { tagName } = declaration;
      return tagName === undefined ? [] : [{ ...declaration, tagName }];
    });
}

/** The manifest is the manual of an element: in Storybook, in editors and in the documentation. */
export function undescribed(element: DescribedElement): string[] {
  const { tagName, description, slots = [], cssParts = [] } = element;
  const isEmpty = (text: string | undefined) => text === undefined || text.trim() === '';
  const withoutText = describedLists.flatMap((list) =>
    (element[list] ?? [])
      .filter((each) => isEmpty(each.description))
      .map(({ name }) => `${tagName}: „${name ?? ''}“ unter ${list} hat keine Beschreibung.`),
  );
  return [
    ...(isEmpty(description) ? [`${tagName} hat keine Beschreibung.`] : []),
    ...(slots.length === 0 ? [`${tagName} nennt keinen Slot (@slot).`] : []),
    ...(cssParts.length === 0 ? [`${tagName} nennt keinen Teil (@csspart).`] : []),
    ...withoutText,
  ];
}
