import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { PageOptions, Visit } from './visit.js';

/** Keys of data whose values people read. */
const textKeys =
  /^(title|summary|purpose|note|criterion|question|askAt|wording|name|label|text|office|responsibleOffice|description|edition|publisher|county)$/;

/**
 * What a page needs so that an element shows its usual data with other texts: another file, or a script
 * of the page that hands the data over.
 *
 * @param at - Name of the file, and the part of the page in which the script looks for the element.
 */
export function rewrittenData(
  visit: Visit,
  rewrite: (text: string) => string,
  at = { file: 'strategie.json', place: '#place' },
): Pick<PageOptions, 'files' | 'scripts'> {
  const { handsOver } = visit.element;
  return handsOver
    ? handedOver(visit, rewritten(handsOver.value, rewrite, false), at.place)
    : { files: { [at.file]: rewrittenProject(rewrite) } };
}

/** What a page needs so that an element shows what committed pictures show. */
export function picturedData(visit: Visit): Pick<PageOptions, 'files' | 'scripts'> {
  const { handsOver } = visit.element;
  return handsOver ? handedOver(visit, handsOver.pictured, '#place') : {};
}

function handedOver({ element, script }: Visit, value: unknown, place: string) {
  const target = `document.querySelector(${JSON.stringify(`${place} ${element.tagName}`)})`;
  const property = JSON.stringify(element.handsOver?.property);
  return {
    scripts: ['hands-over.js', script],
    files: { 'hands-over.js': `${target}[${property}] = ${JSON.stringify(value)};` },
  };
}

/** The example with other texts; everything that is no text stays, so the file stays valid. */
function rewrittenProject(rewrite: (text: string) => string): string {
  const text = readFileSync(join(inject('siteFolder'), 'strategie.json'), 'utf8');
  return JSON.stringify(rewritten(JSON.parse(text) as unknown, rewrite, false));
}

function rewritten(value: unknown, rewrite: (text: string) => string, isText: boolean): unknown {
  if (typeof value === 'string') return isText ? rewrite(value) : value;
  if (Array.isArray(value)) return value.map((each) => rewritten(each, rewrite, isText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const isLanguage = isText && /^[a-z]{2}(-\w+)?$/.test(key);
      return [key, rewritten(each, rewrite, isLanguage || textKeys.test(key))];
    }),
  );
}
