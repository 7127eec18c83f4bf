import { kivFundedProjects, kivHessen } from '@wirkt/core/funding';

/** How a page embeds one element, and how to see that it works. */
export interface ElementPage {
  readonly tagName: string;
  /** Names a further page of the same element, e.g. with another view. */
  readonly variant?: string;
  /** What stands between the tags: readers see it without JavaScript and beside an error. */
  readonly content: string;
  /** Words of the fallback that must be visible whenever the data is not. */
  readonly fallbackText: string;
  /** Attributes besides those that say where data comes from. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Selector, also into shadow roots, of something that is there only once the data is shown. */
  readonly ready: string;
  /**
   * For an element that loads no file: a property that a page's script may set, and what. Checks of files
   * are not for it, and checks of texts hand the value over.
   */
  readonly handsOver?: {
    readonly property: string;
    readonly value: unknown;
    /** What committed pictures show, so that they stay small. */
    readonly pictured: unknown;
  };
}

const today = '2021-10-01';

const timelineFallback =
  '<p>Plan vom November 2019:</p><ol><li>Kick-off-Veranstaltung: April 2020</li><li>Beschlussphase: November bis Dezember 2020</li></ol>';

const timeline: ElementPage = {
  tagName: 'wirkt-process-timeline',
  content: timelineFallback,
  fallbackText: 'Plan vom November 2019',
  attributes: { today },
  ready: 'wirkt-process-timeline [part~="heading"]',
};

const check: ElementPage = {
  tagName: 'wirkt-funding-check',
  content: '<p>Auskunft zur Förderung gibt Ihre Stadtverwaltung.</p>',
  fallbackText: 'Auskunft zur Förderung',
  attributes: { today, edition: 'kiv-2021', example: '' },
  ready: 'wirkt-funding-check [part~="result"]',
};

const directory: ElementPage = {
  tagName: 'wirkt-programme-directory',
  content: '<p>Das Land Hessen fördert 27 Projekte in 28 Kommunen.</p>',
  fallbackText: 'Das Land Hessen fördert 27 Projekte',
  attributes: {},
  ready: 'wirkt-programme-directory [part~="heading"]',
  handsOver: {
    property: 'projects',
    value: kivFundedProjects,
    pictured: kivFundedProjects.filter(({ round }) => round.id !== 'I'),
  },
};

/** At least one entry for each element; a test fails where one is missing. */
export const elementPages: readonly ElementPage[] = [
  timeline,
  { ...timeline, variant: 'table', attributes: { today, view: 'table' } },
  check,
  {
    ...check,
    variant: 'talk',
    attributes: { today },
    handsOver: { property: 'programme', value: kivHessen, pictured: kivHessen },
    ready: 'wirkt-funding-check [part~="question"]',
  },
  directory,
  { ...directory, variant: 'table', attributes: { view: 'table' } },
  { ...directory, variant: 'map', attributes: { view: 'map' } },
  {
    tagName: 'wirkt-project',
    content: `<wirkt-process-timeline>${timelineFallback}</wirkt-process-timeline>`,
    fallbackText: 'Plan vom November 2019',
    attributes: { today },
    ready: 'wirkt-project wirkt-process-timeline [part~="heading"]',
  },
];

/** The element as an editor writes it into a page. */
export function markupOf(
  { tagName, content, attributes }: ElementPage,
  more: Readonly<Record<string, string>> = {},
): string {
  const written = Object.entries({ ...attributes, ...more })
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  return `<${tagName}${written}>${content}</${tagName}>`;
}

/** The element with its data: by the address of a file where it loads one. */
export function markupWithFile(page: ElementPage, src = 'strategie.json'): string {
  return markupOf(page, page.handsOver ? {} : { src });
}

/** Name of a page in results and of its pictures, e.g. `process-timeline-table`. */
export function nameOf({ tagName, variant }: ElementPage): string {
  const element = tagName.replace('wirkt-', '');
  return variant === undefined ? element : `${element}-${variant}`;
}
