// A module of its own, so that the validator and its schemas load only when a file is fetched.
export { parseProject } from '@wirkt/core';
