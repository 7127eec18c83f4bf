import type { PackageFolder } from './repository-files.js';

/** All elements that are planned; an entry appears with the element. */
const plannedElements = [
  'project',
  'funding-check',
  'programme-directory',
  'process-timeline',
  'process-planner',
  'events',
  'resolutions',
  'action-fields',
  'measures',
  'indicator',
  'strategy-progress',
  'strategy-document',
  'bodies',
  'actors',
  'reach',
  'feedback-form',
  'responses',
  'language-switch',
];

/** Rooms of the core may have an entry of their own, so that a bundler can split what a page loads first. */
const rooms = 'shared|municipality|calendar|actors|funding|process|participation|strategy|project';

/** Words of a room that are many have an entry of their own, so that a page without the room does not load them. */
const locale = String.raw`\.\/locales\/[a-z]{2,3}(-[a-zA-Z]+)*(\/(funding|planning|process))?`;

/** Names of entries that examples and documentation rely on. */
const agreedEntries: Readonly<Record<PackageFolder, RegExp>> = {
  core: new RegExp(
    `^(\\.|\\./(${rooms})|\\./(funding/(rules|kiv-hessen|kiv-funded-projects)|project/application|calendar/icalendar|process/planning)|\\./json-schema|${locale}|\\./examples(/[a-z-]+\\.json)?|\\./schema\\.json)$`,
  ),
  'web-components': new RegExp(
    `^(\\.|\\./define|\\./(${plannedElements.join('|')})(/define)?|\\./loader|${locale}|\\./tokens\\.(css|json)|\\./jsx|\\./vue|\\./(accessibility|custom-elements|web-types|vscode\\.(html|css)-custom-data)\\.json)$`,
  ),
  templates: /^(\.|\.\/process-templates\.json)$/,
};

/** Runtime dependencies that a package may have: each one is a promise to every portal. */
export const agreedDependencies: Readonly<Record<PackageFolder, readonly string[]>> = {
  core: ['date-fns', 'zod'],
  'web-components': ['@lit/context', '@wirkt/core', 'lit'],
  templates: ['@wirkt/core'],
};

export function isAgreedEntry(folder: PackageFolder, key: string): boolean {
  return key === './package.json' || agreedEntries[folder].test(key);
}
