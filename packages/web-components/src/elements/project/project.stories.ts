import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { weiterstadt } from '@wirkt/core/examples';
import weiterstadtFile from '@wirkt/core/examples/weiterstadt.json?url';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { WirktProject } from './project.js';
import './define.js';
import '../process-timeline/define.js';

type Args = Pick<WirktProject, 'project' | 'src' | 'headingLevel' | 'today'>;

/**
 * Lädt eine Projektdatei einmal und teilt sie mit allen Elementen darin. Selbst zeigt es nur seine
 * Inhalte.
 *
 * **Wann verwenden?** Wenn auf einer Seite mehrere Elemente dasselbe Projekt zeigen.
 */
const meta = {
  title: 'Projekt/Projektdatei',
  component: 'wirkt-project',
  args: { today: '2021-10-01', headingLevel: 2 },
  argTypes: { project: { control: false } },
  render: ({ project, src, headingLevel, today }) => html`
    <wirkt-project .project=${project} .src=${src} .headingLevel=${headingLevel} .today=${today}>
      <p>Text der Seite bleibt sichtbar.</p>
      <wirkt-process-timeline>
        <p>Unser Prozess hat sieben Phasen, vom Kick-off bis zum Beschluss.</p>
      </wirkt-process-timeline>
    </wirkt-project>
  `,
} satisfies Meta<Args>;

export default meta;

/** Eine Datei auf dem eigenen Server, per Adresse geladen. */
export const FromFile: StoryObj<Args> = {
  name: 'Aus einer Datei',
  args: { src: weiterstadtFile },
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('wirkt-process-timeline');
    await waitFor(() => expect(timeline?.shadowRoot?.querySelector('[part="phase"]')).not.toBeNull(), {
      timeout: 10_000,
    });
  },
};

/** Ein Projekt, das die Anwendung schon hat, als Eigenschaft. */
export const FromProperty: StoryObj<Args> = { name: 'Als Eigenschaft', args: { project: weiterstadt } };

/** Ohne Projekt bleibt die Seite, wie sie ist. */
export const WithoutProject: StoryObj<Args> = { name: 'Leer' };

/** Die Datei fehlt: eine Meldung für alle Elemente, die Ersatztexte bleiben. */
export const Failed: StoryObj<Args> = { name: 'Fehler', args: { src: 'gibt-es-nicht.json' } };
