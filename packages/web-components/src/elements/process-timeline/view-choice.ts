import { html, type TemplateResult } from 'lit';
import type { Words } from '../../internal/words.js';

/** The pictures of the process, all equal. */
export const views = ['list', 'bars', 'table'] as const;

/** One of the pictures. */
export type View = (typeof views)[number];

/** The choice between the pictures, as one group of radio buttons. */
export function viewChoice(shown: View, words: Words, choose: (view: View) => void): TemplateResult {
  return html`
    <fieldset class="views" part="views">
      <legend>${words.text('timeline.view')}</legend>
      ${views.map(
        (view) => html`
          <label>
            <input
              type="radio"
              name="view"
              value=${view}
              .checked=${view === shown}
              @change=${() => {
                choose(view);
              }}
            />
            <span>${words.text(`timeline.view.${view}`)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
