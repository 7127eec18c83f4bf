import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../../../packages/web-components/src/define.js';
import { fundedProjectsTable } from './funded-projects-table.js';
import './portal.css';

/**
 * Eine Seite, wie sie ein Land zu seiner Förderlinie zeigen könnte: der Förder-Check, das Verzeichnis der
 * geförderten Projekte und eine nachträgliche Prüfung aller 27 als Beispiel. Es ist keine Seite des Landes.
 */
const meta = {
  title: 'Seiten/Förderprogramm KIV',
  parameters: { layout: 'fullscreen' },
} satisfies Meta;

export default meta;

/** Die ganze Seite am 24. November 2026. */
export const Programme: StoryObj = {
  name: 'Förderprogramm KIV',
  render: () => html`
    <div class="portal">
      <header class="portal-header" lang="de" dir="ltr">
        <p class="portal-town">Kommunale Vielfalts- und Integrationsstrategien</p>
        <p class="portal-example">Beispielseite, kein Angebot des Landes</p>
      </header>
      <main class="portal-main">
        <h1 lang="de" dir="ltr">Förderprogramm KIV</h1>
        <p class="portal-lead" lang="de" dir="ltr">
          Das Land Hessen unterstützt Kommunen, die gemeinsam mit ihren Einwohnerinnen und Einwohnern eine
          Strategie für Vielfalt und Integration erarbeiten. Prüfen Sie unverbindlich, ob ein Antrag für Ihre
          Kommune in Frage kommt, und sehen Sie, wer schon gefördert wurde.
        </p>
        <wirkt-funding-check today="2026-11-24" no-address>
          <p lang="de" dir="ltr">
            Gefördert werden Kommunen zwischen 10.000 und 50.000 Einwohnerinnen und Einwohnern, kleinere im
            Verbund mit einer oder zwei Partnerkommunen.
          </p>
        </wirkt-funding-check>
        <hr class="portal-rule" />
        <wirkt-programme-directory>
          <p lang="de" dir="ltr">27 Projekte in 28 Kommunen wurden gefördert (Stand: Mai 2022).</p>
        </wirkt-programme-directory>
        <hr class="portal-rule" />
        <section lang="de" dir="ltr">
          <h2 id="pruefung">Nachträgliche Prüfung nach der Fassung 2021 (Beispiel)</h2>
          <p class="portal-note">
            Geprüft ist nur, was öffentliche Quellen sagen. Kein Ergebnis sagt etwas darüber, ob eine
            Förderung zu Recht bewilligt wurde; wo Angaben fehlen, fehlen sie uns, nicht der Kommune.
          </p>
          ${fundedProjectsTable()}
        </section>
      </main>
    </div>
  `,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll('tbody tr')).toHaveLength(27), {
      timeout: 10_000,
    });
  },
};
