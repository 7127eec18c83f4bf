import type { Meta, StoryObj } from '@storybook/web-components-vite';
import weiterstadtFile from '@wirkt/core/examples/weiterstadt.json?url';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../../../packages/web-components/src/define.js';
import './portal.css';

/**
 * Eine Seite, wie sie im Portal einer Stadt stehen könnte, mit den wirklichen Angaben zu
 * „Weiterstadt WIRkt!“ bis September 2021. Es ist ein Beispiel und keine Seite der Stadt.
 */
const meta = {
  title: 'Seiten/Portal Weiterstadt',
  parameters: { layout: 'fullscreen' },
} satisfies Meta;

export default meta;

/** Die Seite lädt die Projektdatei per Adresse: laden, prüfen, zeigen. */
export const Portal: StoryObj = {
  name: 'Portal Weiterstadt',
  render: () => html`
    <div class="portal">
      <header class="portal-header" lang="de" dir="ltr">
        <p class="portal-town">Stadt Weiterstadt</p>
        <p class="portal-example">Beispielseite, kein Angebot der Stadt</p>
      </header>
      <main class="portal-main">
        <h1 lang="de">Weiterstadt WIRkt!</h1>
        <p class="portal-lead" lang="de" dir="ltr">
          Weiterstadt entwickelt gemeinsam mit den Einwohnerinnen und Einwohnern eine Vielfalts- und
          Integrationsstrategie. Hier sehen Sie, was geplant war, was bisher geschehen ist und was als
          Nächstes kommt.
        </p>
        <wirkt-project src=${weiterstadtFile} today="2021-10-01">
          <wirkt-process-timeline>
            <p lang="de" dir="ltr">
              Der Prozess hat sieben Phasen: Planung, Kick-off, zwei Beteiligungsphasen mit einem Bergfest
              dazwischen, eine Abschlussveranstaltung und die Beschlussphase.
            </p>
          </wirkt-process-timeline>
        </wirkt-project>
        <p class="portal-note" lang="de" dir="ltr">
          Gezeigt wird der Stand vom 1. Oktober 2021. „Überfällig“ bezieht sich auf den Plan vom November
          2019; ein neuerer Plan ist nicht bekannt.
        </p>
      </main>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('wirkt-process-timeline');
    await waitFor(() => expect(timeline?.shadowRoot?.querySelectorAll('[part="phase"]')).toHaveLength(8), {
      timeout: 10_000,
    });
  },
};
