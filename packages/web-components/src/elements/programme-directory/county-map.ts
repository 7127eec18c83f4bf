import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Words } from '../../internal/words.js';
import { deProgrammeMap } from '../../locales/de-programme-map.js';
import { mapStyles } from './map.styles.js';
import { countByCounty } from './count-by-county.js';
import type { DirectoryEntry } from './directory-view.js';
import { hesseCounties, mapSize, type CountyShape } from './hesse-counties.js';

export { mapStyles as styles, deProgrammeMap as germanTexts };

/** What the map shows and what happens on it. */
export interface CountyMapView {
  readonly words: Words;
  readonly entries: readonly DirectoryEntry[];
  /** Key of the chosen county; an empty text is none. */
  readonly chosen: string;
  readonly choose: (key: string) => void;
  /** Key of the county that the reader points to. */
  readonly pointed: string;
  readonly point: (key: string) => void;
}

interface CountedView extends CountyMapView {
  /** Number of projects by the first five digits of the AGS. */
  readonly counts: ReadonlyMap<string, number>;
}

const geonutzv = 'https://www.gesetze-im-internet.de/geonutzv/';
const agency = 'https://www.bkg.bund.de/';

/** Counties as Hesse has them, with the number of projects in each; loaded on first use. */
export function countyMap(given: CountyMapView): TemplateResult {
  const { words, pointed, entries } = given;
  const counts = countByCounty(entries);
  const view = { ...given, counts };
  const shown = hesseCounties.filter(({ key }) => countIn(key, view) > 0 || key === view.chosen);
  const named = hesseCounties.find(({ key }) => key === (pointed || view.chosen));
  const keys = new Set(hesseCounties.map(({ key }) => key));
  const elsewhere = [...counts].reduce((sum, [key, count]) => (keys.has(key) ? sum : sum + count), 0);
  return html`
    <div class="map" part="map">
      <svg
        viewBox="-3 -3 ${mapSize.width + 6} ${mapSize.height + 6}"
        role="group"
        aria-label=${words.text('programme.map')}
        @pointerleave=${() => {
          view.point('');
        }}
      >
        <g aria-hidden="true">${hesseCounties.map((county) => ground(county, view))}</g>
        <g aria-hidden="true">${shown.map((county) => number(county, view))}</g>
        <g>${shown.map((county) => choice(county, view))}</g>
      </svg>
      <p class="pointed" aria-hidden="true">
        ${named ? inWords(named, view) : words.text('programme.map.advice')}
      </p>
      ${elsewhere > 0 ? html`<p>${words.counted('programme.map.elsewhere', elsewhere)}</p>` : nothing}
      <p class="provenance">
        ${words.pieces('programme.map.attribution', {
          agency: html`<a href=${agency}>GeoBasis-DE / BKG</a>`,
          licence: html`<a href=${geonutzv}>GeoNutzV</a>`,
        })}
        ${words.text('programme.map.boundaries')}
      </p>
    </div>
  `;
}

function countIn(key: string, { counts }: CountedView): number {
  return counts.get(key) ?? 0;
}

function inWords({ key, name, isTown }: CountyShape, view: CountedView): string {
  const { words } = view;
  const count = countIn(key, view);
  const projects =
    count === 0 ? words.text('programme.map.none') : words.counted('programme.projects', count);
  const county = isTown ? words.text('programme.map.town', { name }) : name;
  return words.text('programme.map.county', { county, projects });
}

/** More projects, more colour; the number says it too. */
function ground(county: CountyShape, view: CountedView): TemplateResult {
  const count = countIn(county.key, view);
  const level = count === 0 ? 'none' : count < 3 ? 'few' : count < 6 ? 'some' : 'many';
  const isChosen = county.key === view.chosen;
  return svg`<path
    class="county ${level} ${isChosen ? 'chosen' : ''}"
    d=${county.path}
    @pointerenter=${() => {
      view.point(county.key);
    }}
  />`;
}

function number({ key, label: [x, y] }: CountyShape, view: CountedView): TemplateResult {
  return svg`<text class=${key === view.chosen ? 'chosen' : ''} x=${x} y=${y}>${countIn(key, view)}</text>`;
}

/** What can be chosen lies on top without any colour, so that its ring is never painted over. */
function choice(county: CountyShape, view: CountedView): TemplateResult {
  const { key, path } = county;
  const isChosen = key === view.chosen;
  const choose = () => {
    view.choose(isChosen ? '' : key);
  };
  const point = () => {
    view.point(key);
  };
  return svg`<path
    class="choice"
    d=${path}
    data-county=${key}
    role="button"
    tabindex="0"
    aria-pressed=${isChosen ? 'true' : 'false'}
    aria-label=${inWords(county, view)}
    @click=${choose}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      // The space bar would scroll the page.
      event.preventDefault();
      if (!event.repeat) choose();
    }}
    @focus=${point}
    @pointerenter=${point}
  />`;
}
