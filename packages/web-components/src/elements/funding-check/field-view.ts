import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { listOf, withEntry, type FundingAnswers } from './answers.js';
import { labelOf, meaningOf, optionInWords } from './answer-words.js';
import type { CheckParts } from './check-parts.js';
import type { Field } from './questions.js';
import { problemOf, type AnswerProblem } from './read-answers.js';

/** What a field shows and where its changes go. */
export interface FieldContext {
  readonly answers: FundingAnswers;
  readonly problems: ReadonlyMap<string, AnswerProblem>;
  readonly parts: CheckParts;
  /** Id of the heading that is the label where the field has none. */
  readonly questionId: string;
  /** While it is typed; absent where only what stands counts. */
  readonly typing?: (key: string, text: string) => void;
  /** When it stands. */
  readonly changed: (key: string, text: string) => void;
}

/** Something to type or to choose, with its label, hint, and what was understood or is wrong. */
export function fieldView(field: Field, context: FieldContext): TemplateResult {
  return field.options ? choiceView(field, field.options, context) : typedView(field, context);
}

function typedView(field: Field, context: FieldContext): TemplateResult {
  const { answers, parts, typing, changed } = context;
  const { key, kind } = field;
  const id = `field-${key}`;
  const problem = problemIn(field, context);
  const textIn = (event: Event) => (event.currentTarget as HTMLInputElement).value;
  return html`
    <div class="field" data-kind=${kind}>
      <label for=${id}>${labelOf(field, answers, parts.words)}</label>
      ${hasHint(kind) ? html`<p class="hint" id="${id}-hint">${hintOf(field, parts)}</p>` : nothing}
      <input
        id=${id}
        type="text"
        autocomplete="off"
        inputmode=${kind === 'year' || kind === 'months' ? 'numeric' : nothing}
        aria-describedby="${id}-hint ${id}-note"
        aria-invalid=${problem === undefined ? nothing : 'true'}
        .value=${live(answers[key] ?? '')}
        @input=${(event: Event) => {
          typing?.(key, textIn(event));
        }}
        @change=${(event: Event) => {
          changed(key, textIn(event));
        }}
      />
      ${noteView(field, context, `${id}-note`)}
    </div>
  `;
}

function choiceView(field: Field, options: readonly string[], context: FieldContext): TemplateResult {
  const { answers, parts, changed, questionId } = context;
  const { key, kind, label } = field;
  const isSeveral = kind === 'several';
  const chosen = listOf(answers[key]);
  const noteId = `field-${key}-note`;
  return html`
    <fieldset
      class="choices"
      aria-labelledby=${label === undefined ? questionId : nothing}
      aria-describedby=${noteId}
    >
      ${label === undefined ? nothing : html`<legend>${labelOf(field, answers, parts.words)}</legend>`}
      ${options.map(
        (option) => html`
          <label>
            <input
              type=${isSeveral ? 'checkbox' : 'radio'}
              name=${key}
              value=${option}
              .checked=${live(chosen.includes(option))}
              @change=${(event: Event) => {
                const { checked } = event.currentTarget as HTMLInputElement;
                changed(key, isSeveral ? withEntry(answers[key], option, checked) : option);
              }}
            />
            <span>${optionInWords(field, option, answers, parts.words)}</span>
          </label>
        `,
      )}
      ${noteView(field, context, noteId)}
    </fieldset>
  `;
}

/** What was understood, or what is wrong and how to write it. */
function noteView(field: Field, context: FieldContext, id: string): TemplateResult {
  const { answers, parts } = context;
  const { words } = parts;
  const problem = problemIn(field, context);
  if (problem !== undefined) {
    return html`<p class="note problem" id=${id}>${words.text(`check.problem.${problem}`)}</p>`;
  }
  const isTyped = field.options === undefined && field.kind !== 'text' && field.kind !== 'year';
  const meaning = isTyped ? meaningOf(field, answers, parts) : undefined;
  return html`<p class="note" id=${id}>
    ${meaning === undefined ? nothing : words.text('check.understood', { meaning })}
  </p>`;
}

function problemIn(field: Field, { problems, answers, typing }: FieldContext): AnswerProblem | undefined {
  // Who still types is not interrupted; in the form with all questions what is wrong is said at once.
  return problems.get(field.key) ?? (typing ? undefined : problemOf(field, answers));
}

function hasHint(kind: Field['kind']): boolean {
  return kind !== 'text';
}

function hintOf({ kind, key }: Field, { words }: CheckParts): string {
  if (key === 'on') return words.text('check.hint.day');
  if (kind === 'text' || kind === 'choice' || kind === 'several') return '';
  return words.text(`check.hint.${kind}`);
}
