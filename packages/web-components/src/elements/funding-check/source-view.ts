import type { SourceRef } from '@wirkt/core';
import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../../internal/display-text.js';
import { safeAddress } from '../../internal/safe-address.js';
import type { CheckParts } from './check-parts.js';

/** The passage that carries a rule, with the place where it stands; sources speak German. */
export function sourceView(source: SourceRef, { words, funding }: CheckParts): TemplateResult {
  const { quotation, url, retrieved } = source;
  const address = safeAddress(url);
  const place = displayText(funding.describeSource(source));
  const language = words.locale.languageTag === 'de' ? nothing : 'de';
  return html`
    <p class="source">
      ${quotation === undefined ? nothing : html`<q lang=${language}>${displayText(quotation)}</q> – `}
      <cite lang=${language}>${address === undefined ? place : html`<a href=${address}>${place}</a>`}</cite>${
        retrieved === undefined
          ? nothing
          : html`<span class="retrieved"
              >, ${words.text('check.retrieved', { date: words.locale.describeDate(retrieved) })}</span
            >`
      }
    </p>
  `;
}
