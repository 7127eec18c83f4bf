import { html, svg, type TemplateResult } from 'lit';
import { deProgrammeTable } from '../../locales/de-programme-table.js';
import type { StringKey } from '../../locales/strings.js';
import type { DirectoryEntry } from './directory-view.js';
import {
  countiesInWords,
  namesInWords,
  residentsInWords,
  roundOf,
  type DirectoryParts,
} from './directory-parts.js';
import { tableStyles } from './table.styles.js';

export { tableStyles as styles, deProgrammeTable as germanTexts };

/** By what the table is sorted. */
export type SortColumn = 'municipality' | 'county' | 'residents' | 'round';

/** Order of the table. */
export interface TableOrder {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

interface Column {
  readonly title: StringKey;
  readonly sorts?: SortColumn;
}

const columns: readonly Column[] = [
  { title: 'programme.municipality', sorts: 'municipality' },
  { title: 'programme.project' },
  { title: 'programme.county', sorts: 'county' },
  { title: 'programme.residents', sorts: 'residents' },
  { title: 'programme.round', sorts: 'round' },
  { title: 'programme.office' },
];

/** The projects as a table; loaded on first use. */
export function projectTable(
  entries: readonly DirectoryEntry[],
  order: TableOrder,
  sortBy: (order: TableOrder) => void,
  parts: DirectoryParts,
): TemplateResult {
  const sorted = sortedBy(entries, order, parts.words.locale.languageTag);
  return html`
    <div class="table-frame" role="region" tabindex="0" aria-label=${parts.words.text('programme.title')}>
      <table part="table">
        <thead>
          <tr>
            ${columns.map((column) => columnHeader(column, order, sortBy, parts))}
          </tr>
        </thead>
        <tbody>
          ${sorted.map((entry, index) => projectRow(entry, index >= parts.limit, parts))}
        </tbody>
      </table>
    </div>
  `;
}

function columnHeader(
  { title, sorts }: Column,
  order: TableOrder,
  sortBy: (order: TableOrder) => void,
  { words }: DirectoryParts,
): TemplateResult {
  const name = words.text(title);
  if (!sorts) return html`<th scope="col">${name}</th>`;
  const isSorted = order.column === sorts;
  const direction = order.isDescending ? 'descending' : 'ascending';
  const click = () => {
    sortBy({ column: sorts, isDescending: isSorted && !order.isDescending });
  };
  return html`
    <th scope="col" aria-sort=${isSorted ? direction : 'none'}>
      <button type="button" @click=${click}>${name} ${sortMark(isSorted ? direction : 'none')}</button>
      <span class="on-paper">${name}</span>
    </th>
  `;
}

function sortMark(direction: 'ascending' | 'descending' | 'none'): TemplateResult {
  const up = svg`<path d="M2 6l4-4 4 4z" />`;
  const down = svg`<path d="M2 10l4 4 4-4z" />`;
  return html`<svg class="sort" viewBox="0 0 12 16" aria-hidden="true">
    ${direction === 'descending' ? '' : up} ${direction === 'ascending' ? '' : down}
  </svg>`;
}

function projectRow(entry: DirectoryEntry, isLater: boolean, parts: DirectoryParts): TemplateResult {
  const { title, responsibleOffice } = entry.project;
  return html`
    <tr class="entry ${isLater ? 'later' : ''}">
      <th scope="row">${namesInWords(entry, parts)}</th>
      <td>${parts.text(title)}</td>
      <td>${countiesInWords(entry, parts)}</td>
      <td>${residentsInWords(entry, parts)}</td>
      <td class="round">${roundOf(entry, parts)}</td>
      <td>${parts.text(responsibleOffice)}</td>
    </tr>
  `;
}

function sortedBy(entries: readonly DirectoryEntry[], order: TableOrder, language: string): DirectoryEntry[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = order.isDescending ? -1 : 1;
  const texts: Readonly<Record<SortColumn, (entry: DirectoryEntry) => string>> = {
    municipality: ({ names }) => names[0] ?? '',
    county: ({ counties }) => counties[0]?.name ?? '',
    // The collator compares digits as numbers.
    residents: ({ project }) => String(project.municipalities[0]?.population?.[0]?.value ?? 0),
    round: ({ project }) => project.round.id,
  };
  const textOf = texts[order.column];
  return entries.toSorted((one, other) => sign * compare(textOf(one), textOf(other)));
}
