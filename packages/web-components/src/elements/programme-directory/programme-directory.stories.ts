import { kivFundedProjects, type FundedProject } from '@wirkt/core/funding';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { WirktProgrammeDirectory } from './programme-directory.js';
import './define.js';

type Args = Pick<
  WirktProgrammeDirectory,
  'projects' | 'view' | 'county' | 'round' | 'headingLevel' | 'strings'
>;

/**
 * Welche Kommunen ein Förderprogramm unterstützt: mit Suche und Auswahl, als Liste, als Tabelle und auf
 * einer Karte der Landkreise.
 *
 * **Wann verwenden?** Wo Kommunen nach Vorbildern in ihrer Nähe oder ihrer Größe suchen. Ohne eigene
 * Angaben zeigt das Element die über KIV geförderten Projekte, die das Land Hessen nennt.
 */
const meta = {
  title: 'Förderung/Programmverzeichnis',
  component: 'wirkt-programme-directory',
  args: { headingLevel: 2 },
  argTypes: {
    projects: { control: false },
    view: { control: 'select', options: [undefined, 'list', 'table', 'map'] },
  },
  render: ({ projects, view, county, round, headingLevel, strings }) => html`
    <wirkt-programme-directory
      .projects=${projects}
      .view=${view}
      .county=${county}
      .round=${round}
      .headingLevel=${headingLevel}
      .strings=${strings}
    >
      <p>Hier steht, was Leserinnen und Leser ohne JavaScript sehen.</p>
    </wirkt-programme-directory>
  `,
} satisfies Meta<Args>;

export default meta;

/** Die Projekte, die das Land Hessen auf seiner Seite nennt, ohne Ansprechpersonen. */
export const Overview: StoryObj<Args> = {
  name: 'Übersicht',
  play: async ({ canvasElement }) => {
    const directory = canvasElement.querySelector('wirkt-programme-directory');
    const projects = () => directory?.shadowRoot?.querySelectorAll('[part="project"]');
    await waitFor(() => expect(projects()).toHaveLength(kivFundedProjects.length), { timeout: 10_000 });
  },
};

/** Nur der Landkreis Groß-Gerau: Die Auswahl am Anfang steht in einem Attribut. */
export const OneCounty: StoryObj<Args> = { name: 'Ein Landkreis', args: { county: '06433' } };

/** Nur die zweite Runde. Die Quelle nennt die Runden nicht; sie sind aus ihren Tabellen erschlossen. */
export const OneRound: StoryObj<Args> = { name: 'Eine Runde', args: { round: 'II' } };

/** Alle Angaben als Tabelle, sortierbar über die Spaltenköpfe. */
export const Table: StoryObj<Args> = { name: 'Tabelle', args: { view: 'table' } };

/** Die Landkreise Hessens mit der Zahl ihrer Projekte; dieselbe Liste steht daneben. */
export const CountyMap: StoryObj<Args> = { name: 'Karte', args: { view: 'map' } };

/** Auf der Karte ist ein Landkreis gewählt, ebenso im Formular. */
export const CountyMapWithChoice: StoryObj<Args> = {
  name: 'Karte mit Auswahl',
  args: { view: 'map', county: '06438' },
};

/** Mehr als fünfzig Projekte (Beispiel, erfunden): Weitere Zeilen erscheinen auf Wunsch, gedruckt werden alle. */
export const ManyProjects: StoryObj<Args> = { name: 'Viele Projekte', args: { projects: manyProjects() } };

/** Lange Wörter, keine Zahlen, kein Landkreis (Beispiel, erfunden). */
export const LongWordsAndGaps: StoryObj<Args> = {
  name: 'Lange Wörter, fehlende Angaben',
  args: {
    projects: [
      {
        ...exampleProject('lang', 'Vielfaltsmanagementbeauftragtenstellenausschreibungsbekanntmachung'),
        municipalities: [{ ags: '06999001', name: 'Oberunterneuhausenweilerbachtalgrund' }],
      },
    ],
  },
};

/** Noch ohne Projekte: die Seite sagt, was kommen wird. */
export const Empty: StoryObj<Args> = { name: 'Leer', args: { projects: [] } };

/** Deutsch, Englisch und eine Sprache ohne Übersetzung auf einer Seite: Es gilt die nächste Sprachangabe. */
export const Languages: StoryObj<Args> = {
  name: 'Sprachen',
  render: () => html`
    <section lang="en">
      <wirkt-programme-directory county="06433"></wirkt-programme-directory>
    </section>
    <section lang="ar" dir="rtl">
      <wirkt-programme-directory county="06433"></wirkt-programme-directory>
    </section>
  `,
};

/** Eigene Wörter einer Seite für einzelne Texte. */
export const OwnWording: StoryObj<Args> = {
  name: 'Eigene Wörter',
  args: {
    strings: { 'programme.title': 'Kommunen mit Vielfalts- und Integrationsstrategie' },
    county: '06433',
  },
};

/** So steht das Element in einer Seite: ohne Datei, mit Ersatztext dazwischen. */
export const Embedding: StoryObj<Args> = {
  name: 'Einbettung',
  args: { county: '06432' },
  parameters: {
    docs: {
      source: {
        code: `<script type="module" src="/wirkt/wirkt.js"></script>

<wirkt-programme-directory>
  <p>Das Land Hessen fördert 27 Projekte in 28 Kommunen.</p>
</wirkt-programme-directory>`,
      },
    },
  },
};

function exampleProject(id: string, title: string): FundedProject {
  return {
    id,
    programme: 'kiv-hessen',
    round: { id: 'I', certainty: 'stated' },
    title,
    responsibleOffice: 'Hauptamt',
    municipalities: [{ ags: '06440999', name: `Musterstadt ${id}`, county: 'Wetteraukreis' }],
    amifWirProject: false,
    source: { id: 'beispiel', title: 'Beispiel' },
  };
}

function manyProjects(): readonly FundedProject[] {
  return Array.from({ length: 60 }, (_, index) => exampleProject(String(index + 1), 'Beispielprojekt'));
}
