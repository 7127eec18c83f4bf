/**
 * Every element by its tag, with the module that registers it.
 *
 * Written out, because a bundler splits only imports that it can read.
 */
export const elementModules: Readonly<Record<string, () => Promise<unknown>>> = {
  'wirkt-funding-check': () => import('../elements/funding-check/define.js'),
  'wirkt-process-timeline': () => import('../elements/process-timeline/define.js'),
  'wirkt-programme-directory': () => import('../elements/programme-directory/define.js'),
  'wirkt-project': () => import('../elements/project/define.js'),
};

export function isElementTag(tagName: string): boolean {
  return Object.hasOwn(elementModules, tagName);
}
