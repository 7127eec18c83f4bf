import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { colourTokens, sizeTokens } from '../../../../packages/web-components/src/styles/token-list.js';
import '../../../../packages/web-components/src/styles/tokens.css';
import './gestaltungswerte.css';

/**
 * Alle Farben und Größen der Elemente. Jede können Sie mit der genannten CSS-Variablen auf Ihrer Seite
 * setzen; meist genügt `--wirkt-accent`. Ein Akzent, der schlecht lesbar wäre, wird abgedunkelt oder
 * aufgehellt, bis er lesbar ist. Ob hell oder dunkel gilt, sagt das `color-scheme` Ihrer Seite.
 */
const meta = { title: 'Gestaltung/Werte', tags: ['ohne-element'] } satisfies Meta;

export default meta;

/** Rollen statt Farbnamen; links das Muster in der gewählten Helligkeit, rechts beide Werte. */
export const Colours: StoryObj = {
  name: 'Farben',
  render: () => html`
    <table class="tokens" lang="de" dir="ltr">
      <thead>
        <tr>
          <th scope="col">Muster</th>
          <th scope="col">CSS-Variable</th>
          <th scope="col">Bedeutung</th>
          <th scope="col">Hell</th>
          <th scope="col">Dunkel</th>
        </tr>
      </thead>
      <tbody>
        ${colourTokens.map(
          ({ name, meaning, light, dark }) => html`
            <tr>
              <td><span class="swatch" .style=${`background: var(--wirkt-${name})`}></span></td>
              <th scope="row"><code>--wirkt-${name}</code></th>
              <td>${meaning}</td>
              <td><code>${light}</code></td>
              <td><code>${dark}</code></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `,
};

/** Vielfache der geerbten Schriftgröße: Die Elemente wachsen mit Ihrer Seite. */
export const Sizes: StoryObj = {
  name: 'Größen',
  render: () => html`
    <table class="tokens" lang="de" dir="ltr">
      <thead>
        <tr>
          <th scope="col">CSS-Variable</th>
          <th scope="col">Bedeutung</th>
          <th scope="col">Wert</th>
        </tr>
      </thead>
      <tbody>
        ${sizeTokens.map(
          ({ name, meaning, value }) => html`
            <tr>
              <th scope="row"><code>--wirkt-size-${name}</code></th>
              <td>${meaning}</td>
              <td><code>${value}</code></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `,
};
