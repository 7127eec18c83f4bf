import type { FundedProject } from '@wirkt/core/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { safeAddress } from '../../internal/safe-address.js';
import type { Words } from '../../internal/words.js';
import type { DirectoryParts } from './directory-parts.js';
import { countMunicipalities, type DirectoryEntry } from './directory-view.js';

/** How many projects in how many municipalities: two counts that differ where some work together (Z-17). */
export function summaryInWords(entries: readonly DirectoryEntry[], words: Words): string {
  const joint = entries.filter(({ isJoint }) => isJoint).length;
  const sum = words.text('programme.summary', {
    projects: words.counted('programme.projects', entries.length),
    municipalities: words.counted('programme.municipalities', countMunicipalities(entries)),
  });
  return joint === 0 ? sum : `${sum} ${words.counted('programme.joint', joint)}`;
}

/** Where the list comes from. What a source says of its own date is its claim, and shown as such (Z-19). */
export function provenanceInWords(entries: readonly DirectoryEntry[], parts: DirectoryParts): TemplateResult {
  const { words } = parts;
  const sources = new Map(
    entries.map(({ project: { source } }) => [`${source.id} ${source.edition ?? ''}`, source]),
  );
  const isInferred = entries.some(({ project }) => project.round.certainty === 'inferred');
  return html`
    <div class="provenance" part="provenance">
      ${isInferred ? html`<p>${words.text('programme.inferredMeaning')}</p>` : nothing}
      ${[...sources.values()].map((source) => html`<p>${claim(source, parts)}</p>`)}
    </div>
  `;
}

function claim(
  { title, publisher, edition, url }: FundedProject['source'],
  { words, text }: DirectoryParts,
): unknown[] {
  const address = safeAddress(url);
  const named = address ? html`<a href=${address}>${text(title)}</a>` : text(title);
  const source = publisher === undefined ? named : html`${named}, ${text(publisher)}`;
  return [
    ...words.pieces('programme.source', { source }),
    ...(edition === undefined ? [] : [' ', ...words.pieces('programme.claim', { edition: text(edition) })]),
  ];
}
