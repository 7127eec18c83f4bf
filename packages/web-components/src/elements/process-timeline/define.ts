import { define } from '../../internal/define.js';
import { WirktProcessTimeline } from './process-timeline.js';

define('wirkt-process-timeline', WirktProcessTimeline);
