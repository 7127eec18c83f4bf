export { projectJsonSchema } from './project/json-schema.js';
