// A file of its own, so that the list loads only on pages that bring no list themselves.
export { kivFundedProjects } from '@wirkt/core/funding/kiv-funded-projects';
