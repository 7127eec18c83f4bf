import { html, nothing, type TemplateResult } from 'lit';
import type { StringKey } from '../../locales/strings.js';
import type { Words } from '../../internal/words.js';
import type { DirectoryFilter } from './directory-view.js';
import type { FilterOptions } from './filter-options.js';

/** What the form shows and what a reader does in it. */
export interface FilterFormView {
  readonly words: Words;
  readonly filter: DirectoryFilter;
  readonly options: FilterOptions;
  readonly change: (filter: DirectoryFilter) => void;
  readonly reset: () => void;
}

const selects = [
  ['round', 'programme.round'],
  ['county', 'programme.county'],
  ['size', 'programme.residents'],
] as const satisfies readonly (readonly [keyof FilterOptions, StringKey])[];

/** Search and filters; they work at once, so there is nothing to send. */
export function filterForm(view: FilterFormView): TemplateResult {
  const { words, filter, change } = view;
  const read = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLFormElement) change(filterIn(new FormData(currentTarget)));
  };
  return html`
    <form
      class="filters"
      role="search"
      aria-label=${words.text('programme.filters')}
      part="filters"
      @input=${read}
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      <label class="field search">
        <span>${words.text('programme.search')}</span>
        <input type="search" name="search" autocomplete="off" .value=${filter.search} />
      </label>
      ${selects.map(([name, title]) => select(words.text(title), name, view))}
      <label class="choice-label">
        <input type="checkbox" name="jointOnly" .checked=${filter.jointOnly} />
        <span>${words.text('programme.jointOnly')}</span>
      </label>
    </form>
  `;
}

/** How many projects are shown and why; read out when it changes. */
export function filterResult(
  found: number,
  total: number,
  { words, filter, options, reset }: FilterFormView,
): TemplateResult {
  const search = filter.search.trim();
  const conditions = [
    ...(search === '' ? [] : [words.text('programme.by.search', { value: search })]),
    ...selects.flatMap(([name, title]) => {
      const label = options[name].find(({ value }) => value === filter[name])?.label;
      return label === undefined ? [] : [`${words.text(title)}: ${label}`];
    }),
    ...(filter.jointOnly ? [words.text('programme.jointOnly')] : []),
  ].join('; ');
  return html`<div class="result">
    <p role="status" part="result">
      ${
        conditions === ''
          ? words.counted('programme.projects', total)
          : words.text('programme.shown', { count: found, total, conditions })
      }
    </p>
    ${
      conditions === ''
        ? nothing
        : html`<button type="button" part="reset" @click=${reset}>${words.text('programme.reset')}</button>`
    }
  </div>`;
}

function filterIn(form: FormData): DirectoryFilter {
  const textOf = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    search: textOf('search'),
    round: textOf('round'),
    county: textOf('county'),
    size: textOf('size'),
    jointOnly: form.has('jointOnly'),
  };
}

/** A choice among one leads nowhere, so it is left out. */
function select(
  title: string,
  name: keyof FilterOptions,
  { words, filter, options }: FilterFormView,
): TemplateResult | typeof nothing {
  if (options[name].length < 2) return nothing;
  const choices = [{ value: '', label: words.text('programme.all') }, ...options[name]];
  return html`
    <label class="field">
      <span>${title}</span>
      <select name=${name}>
        ${choices.map(
          ({ value, label }) =>
            html`<option value=${value} .selected=${filter[name] === value}>${label}</option>`,
        )}
      </select>
    </label>
  `;
}
