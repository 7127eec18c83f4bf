// The validator with everything behind it, which loads when a file is fetched. Everything else comes from
// the other entries of the rooms.
export { parseProject } from '@wirkt/core/project/parse';
