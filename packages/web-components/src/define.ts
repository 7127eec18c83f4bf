// Registers every element; a page needs this one entry only.
import './elements/project/define.js';
import './elements/process-timeline/define.js';
import './elements/funding-check/define.js';
import './elements/programme-directory/define.js';
