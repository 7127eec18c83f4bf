import type { CSSResultGroup } from 'lit';
import { stateTokenStyles } from '../../styles/state-tokens.styles.js';
import { detailsStyles } from './details.styles.js';
import { listStyles } from './list.styles.js';

/** The look of the timeline at first paint; bars, table and print bring their own when they are needed. */
export const styles: CSSResultGroup = [stateTokenStyles, listStyles, detailsStyles];
