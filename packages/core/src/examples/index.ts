export { weiterstadt } from './weiterstadt.js';
