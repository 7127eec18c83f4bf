import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryEntry } from './directory-view.js';
import {
  countiesInWords,
  namesInWords,
  residentsInWords,
  roundOf,
  type DirectoryParts,
} from './directory-parts.js';

/** The projects as a list: who, what, where, how large, and which office answers. */
export function projectList(entries: readonly DirectoryEntry[], parts: DirectoryParts): TemplateResult {
  return html`
    <ul class="projects" role="list">
      ${entries.map((entry, index) => projectItem(entry, index >= parts.limit, parts))}
    </ul>
  `;
}

function projectItem(entry: DirectoryEntry, isLater: boolean, parts: DirectoryParts): TemplateResult {
  const { words } = parts;
  const { title, responsibleOffice } = entry.project;
  return html`
    <li class="entry project ${isLater ? 'later' : ''}" part="project">
      <div class="who">
        ${parts.heading(namesInWords(entry, parts), 1, 'project-heading')}
        <p>${parts.text(title)}</p>
        ${entry.isJoint ? html`<p class="joint">${words.text('programme.jointProject')}</p>` : nothing}
      </div>
      <dl class="facts">
        ${fact(words.text('programme.county'), countiesInWords(entry, parts))}
        ${fact(words.text('programme.round'), roundOf(entry, parts))}
        ${fact(words.text('programme.residents'), residentsInWords(entry, parts))}
        ${fact(words.text('programme.office'), parts.text(responsibleOffice))}
      </dl>
    </li>
  `;
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
