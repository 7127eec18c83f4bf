// The only value that elements take from the main entry: whatever lies behind it loads with the validator,
// when a file is fetched. Everything else comes from the entries of the rooms.
export { parseProject } from '@wirkt/core';
