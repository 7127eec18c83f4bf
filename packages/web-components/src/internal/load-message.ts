import { html, nothing, type TemplateResult } from 'lit';
import type { LoadProblem, ProjectState } from './project-state.js';
import type { Words } from './words.js';

/** What another try can mend; the rest is for the administration to put right. */
const passing: readonly LoadProblem['code'][] = ['unreachable', 'refused', 'tooSlow', 'notFound'];

/** How loading a file stands, in words for residents. */
export function loadMessage(
  state: ProjectState,
  words: Words,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (state.status === 'loading') {
    return html`<p class="message loading" role="status">${words.text('project.loading')}</p>`;
  }
  if (state.status !== 'failed') return nothing;
  const { code } = state.problem;
  const canPass = passing.includes(code);
  return html`
    <div class="message" role="alert" part="error">
      <p>${words.text(`project.${code}`)} ${words.text(canPass ? 'project.advice' : 'project.askOffice')}</p>
      ${
        canPass
          ? html`<button type="button" part="retry" @click=${retry}>${words.text('project.retry')}</button>`
          : nothing
      }
    </div>
  `;
}
