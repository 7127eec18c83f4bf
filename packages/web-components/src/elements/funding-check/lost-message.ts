import { html, type TemplateResult } from 'lit';
import type { Words } from '../../internal/words.js';

/** A part of the check did not come; the fallback stands beside it. */
export function lostMessage(words: Words, retry: () => void): TemplateResult {
  return html`
    <div class="lost" role="alert" part="error">
      <p>${words.text('check.lost')}</p>
      <button type="button" part="retry" @click=${retry}>${words.text('check.retry')}</button>
    </div>
  `;
}
