import { noFilter, type DirectoryFilter } from './directory-view.js';
import type { TableOrder } from './project-table.js';
import type { View } from './view-choice.js';

/** Rows that are shown at first, and with every press of the button. */
export const rowsAtOnce = 50;

/** What a reader has chosen in one directory, as long as the page is open; it is stored nowhere. */
export class DirectoryChoices {
  view?: View;
  order: TableOrder = { column: 'municipality', isDescending: false };
  limit = rowsAtOnce;
  /** Key of the county on the map that the reader points to. */
  pointedCounty = '';
  private filter?: DirectoryFilter;

  /** @param changed - Called after every choice. */
  constructor(private readonly changed: () => void) {}

  /** What filters ask for; at first, what the page asks for. */
  filterAfter(start: Partial<DirectoryFilter>): DirectoryFilter {
    return this.filter ?? { ...noFilter, ...start };
  }

  readonly chooseFilter = (filter: DirectoryFilter): void => {
    this.filter = filter;
    this.limit = rowsAtOnce;
    this.changed();
  };

  readonly chooseView = (view: View): void => {
    this.view = view;
    this.changed();
  };

  readonly chooseOrder = (order: TableOrder): void => {
    this.order = order;
    this.changed();
  };

  readonly pointTo = (county: string): void => {
    if (this.pointedCounty === county) return;
    this.pointedCounty = county;
    this.changed();
  };

  showMore(): void {
    this.limit += rowsAtOnce;
    this.changed();
  }
}
