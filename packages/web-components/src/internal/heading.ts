import { html, type TemplateResult } from 'lit';

/** Smallest and largest heading level of HTML. */
export const headingLevels = { first: 1, last: 6 } as const;

/** A level that HTML has; what is not a number counts as 2, the level of a section on most pages. */
export function clampHeadingLevel(level: number): number {
  if (!Number.isFinite(level)) return 2;
  return Math.min(headingLevels.last, Math.max(headingLevels.first, Math.round(level)));
}

/** A heading of a level; deeper than 6 stays 6. */
export function headingTemplate(level: number, content: unknown, part: string): TemplateResult {
  switch (clampHeadingLevel(level)) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
