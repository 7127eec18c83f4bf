import type { CSSResultGroup } from 'lit';
import { filterStyles } from './filter.styles.js';
import { listStyles } from './list.styles.js';

/** The look of the directory at first paint; table, map and print bring their own when they are needed. */
export const styles: CSSResultGroup = [filterStyles, listStyles];
