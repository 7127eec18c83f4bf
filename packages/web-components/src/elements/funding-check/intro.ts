import { html, type TemplateResult } from 'lit';
import type { Words } from '../../internal/words.js';

/** What the check is for, and where answers stay: on the device, and in the address where it keeps them. */
export function intro(words: Words, noAddress: boolean): TemplateResult {
  return html`
    <p class="intro">${words.text('check.intro')}${noAddress ? '' : ` ${words.text('check.inAddress')}`}</p>
  `;
}
