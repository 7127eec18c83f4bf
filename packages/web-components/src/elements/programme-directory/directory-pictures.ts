import { html, type TemplateResult } from 'lit';
import type { countyMap } from './county-map.js';
import { rowsAtOnce, type DirectoryChoices } from './directory-choices.js';
import type { DirectoryParts } from './directory-parts.js';
import type { DirectoryEntry } from './directory-view.js';
import { projectList } from './project-list.js';
import type { projectTable } from './project-table.js';
import type { View } from './view-choice.js';

/** The module of the map, which loads on first use. */
export interface CountyMapModule {
  readonly countyMap: typeof countyMap;
}

/** The module of the table, which loads on first use. */
export interface ProjectTableModule {
  readonly projectTable: typeof projectTable;
}

/** What all pictures show, and the modules that are there already. */
export interface PicturesView {
  readonly view: View;
  readonly found: readonly DirectoryEntry[];
  readonly choices: DirectoryChoices;
  readonly parts: DirectoryParts;
  readonly table: ProjectTableModule | undefined;
  readonly map: CountyMapModule | undefined;
  /** What every filter but that of the county leaves: one can go from county to county. */
  readonly everywhere: () => readonly DirectoryEntry[];
  readonly county: string;
  readonly chooseCounty: (key: string) => void;
  readonly showMore: () => void;
}

/** The chosen picture; until its module is there, the list. */
export function picture(pictures: PicturesView): TemplateResult {
  const { view, map, choices, parts, everywhere, county, chooseCounty } = pictures;
  if (view !== 'map' || !map) return rows(pictures);
  // The list stands beside the map: who cannot see or use the map misses nothing.
  return html`<div class="map-and-list">
    ${map.countyMap({
      words: parts.words,
      entries: everywhere(),
      chosen: county,
      choose: chooseCounty,
      pointed: choices.pointedCounty,
      point: choices.pointTo,
    })}
    <div>${rows(pictures)}</div>
  </div>`;
}

function rows({ view, found, choices, parts, table, showMore }: PicturesView): TemplateResult {
  const { words } = parts;
  if (found.length === 0) return html`<p>${words.text('programme.nothingFound')}</p>`;
  const shown =
    view === 'table' && table
      ? table.projectTable(found, choices.order, choices.chooseOrder, parts)
      : projectList(found, parts);
  const rest = Math.min(rowsAtOnce, found.length - choices.limit);
  if (rest <= 0) return shown;
  return html`${shown}
    <button type="button" part="more" @click=${showMore}>
      ${words.text('programme.more', { count: rest })}
    </button>`;
}
