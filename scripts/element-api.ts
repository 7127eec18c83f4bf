import type { ManifestElement } from './manifest-faults.js';

type Row = readonly string[];

/** Everything that a page can rely on, element by element, as docs/element-api.md shows it. */
export function elementApiPage(elements: readonly ManifestElement[]): string {
  const sections = elements
    .toSorted((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map((element) =>
      [`## \`${element.tagName}\``, '', element.summary ?? '', '', ...tables(element)].join('\n'),
    );
  return ['# Elements', '', introduction, '', ...sections.flatMap((section) => [section, ''])].join('\n');
}

const introduction =
  'What a page can rely on. This page is written by `npm run test:repository -- manifest -u` from custom-elements.json and compared in every test run: a change here is a change for everyone who uses the elements and needs a changeset.';

function tables(element: ManifestElement): string[] {
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = element;
  const typed = ({ name = '', type, description = '' }: (typeof members)[number]): Row => [
    code(name),
    code(type?.text ?? ''),
    description,
  ];
  return [
    ...table(['Attribute', 'Value', 'Meaning'], attributes.map(typed)),
    ...table(['Property', 'Type', 'Meaning'], members.map(typed)),
    ...table(['Event', 'Type', 'When'], events.map(typed)),
    ...table(
      ['Slot', 'Content'],
      slots.map(({ name = '', description = '' }) => [name === '' ? '(default)' : code(name), description]),
    ),
    ...table(
      ['Part', 'Meaning'],
      cssParts.map(({ name = '', description = '' }) => [code(name), description]),
    ),
    ...table(
      ['Custom property', 'Default', 'Meaning'],
      cssProperties.map((each) => [code(each.name ?? ''), code(each.default ?? ''), each.description ?? '']),
    ),
  ];
}

function table(head: Row, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((cells) => line(cells.map(inCell))), ''];
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

function inCell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}
