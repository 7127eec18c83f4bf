import { html, type TemplateResult } from 'lit';
import type { Words } from '../../internal/words.js';

/** The pictures of the same projects. */
export const views = ['list', 'table', 'map'] as const;

/** One of the pictures. */
export type View = (typeof views)[number];

/** The choice between the pictures. */
export function viewChoice(shown: View, choose: (view: View) => void, words: Words): TemplateResult {
  return html`
    <fieldset class="views" part="views">
      <legend>${words.text('programme.view')}</legend>
      ${views.map(
        (view) => html`
          <label class="choice-label">
            <input
              type="radio"
              name="view"
              value=${view}
              .checked=${view === shown}
              @change=${() => {
                choose(view);
              }}
            />
            <span>${words.text(`programme.view.${view}`)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
