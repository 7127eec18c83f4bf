// The only value that elements take from the room of the project: whatever lies behind it loads with the
// validator, when a file is fetched. Through the main entry it would bring along what other parts load.
export { parseProject } from '@wirkt/core/project';
