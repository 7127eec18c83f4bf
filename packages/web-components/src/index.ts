// Classes only: importing them registers nothing
export { WirktProcessTimeline } from './elements/process-timeline/process-timeline.js';
export { WirktProject } from './elements/project/project.js';
