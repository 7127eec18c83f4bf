import { html, type TemplateResult } from 'lit';
import type { Words } from '../../internal/words.js';

/**
 * A part of the check did not come; the fallback stands beside it. Browsers keep a module that failed, so
 * only a new visit can bring it; answers in the address survive that.
 */
export function lostMessage(words: Words): TemplateResult {
  const reload = () => {
    location.reload();
  };
  return html`
    <div class="lost" role="alert" part="error">
      <p>${words.text('check.lost')}</p>
      <button type="button" part="retry" @click=${reload}>${words.text('check.reload')}</button>
    </div>
  `;
}
