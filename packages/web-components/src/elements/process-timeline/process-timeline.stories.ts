import { weiterstadt } from '@wirkt/core/examples';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { WirktProcessTimeline } from './process-timeline.js';
import './define.js';

type Args = Pick<
  WirktProcessTimeline,
  'project' | 'phases' | 'headingLevel' | 'today' | 'src' | 'view' | 'strings'
>;

/**
 * Der Weg zur Strategie: was zurzeit läuft, was als Nächstes kommt, und alle Phasen mit geplanten,
 * erwarteten und tatsächlichen Terminen.
 *
 * **Wann verwenden?** Auf der Seite, auf der Bürgerinnen und Bürger erfahren, wo der Prozess steht.
 * Der Zustand jeder Phase wird aus den Terminen abgeleitet; Sie müssen ihn nirgends eintragen.
 */
const meta = {
  title: 'Prozess/Zeitstrahl',
  component: 'wirkt-process-timeline',
  args: { today: '2021-10-01', headingLevel: 2 },
  argTypes: {
    project: { control: false },
    phases: { control: false },
    view: { control: 'select', options: [undefined, 'list', 'bars', 'table'] },
  },
  render: ({ project, phases, headingLevel, today, src, view, strings }) => html`
    <wirkt-process-timeline
      .project=${project}
      .phases=${phases}
      .headingLevel=${headingLevel}
      .today=${today}
      .src=${src}
      .view=${view}
      .strings=${strings}
    >
      <p>Hier steht, was Leserinnen und Leser ohne JavaScript sehen.</p>
    </wirkt-process-timeline>
  `,
} satisfies Meta<Args>;

export default meta;

/**
 * Weiterstadt am 1. Oktober 2021 (Beispiel): Der Plan vom November 2019 und das, was danach geschah.
 * „Überfällig“ heißt hier: nach diesem Plan, ein neuerer ist nicht bekannt.
 */
export const Weiterstadt: StoryObj<Args> = {
  args: { project: weiterstadt },
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('wirkt-process-timeline');
    const phases = () => timeline?.shadowRoot?.querySelectorAll('[part="phase"]');
    await waitFor(() => expect(phases()).toHaveLength(weiterstadt.process?.phases.length ?? -1), {
      timeout: 10_000,
    });
  },
};

/** Die ruhige Liste, wie auf dem Telefon: eine Linie, ein Zeichen je Phase, Einzelheiten auf Wunsch. */
export const List: StoryObj<Args> = { name: 'Liste', args: { project: weiterstadt, view: 'list' } };

/** Balken auf gemeinsamer Monatsskala: Umriss für geplant, Schraffur für erwartet, gefüllt für tatsächlich. */
export const Bars: StoryObj<Args> = { name: 'Balken', args: { project: weiterstadt, view: 'bars' } };

/** Alle Termine als Tabelle, auch zum Vergleichen und Vorlesen. */
export const Table: StoryObj<Args> = { name: 'Tabelle', args: { project: weiterstadt, view: 'table' } };

/** Im Mai 2020, nach der Bewilligung: nach Plan läuft die Beteiligung, tatsächlich erst die Ausschreibung. */
export const WeiterstadtInMay2020: StoryObj<Args> = {
  name: 'Weiterstadt im Mai 2020',
  args: { project: weiterstadt, today: '2020-05-15' },
};

/** Vor dem Beginn: alles ist geplant, das Nächste ist genannt. */
export const BeforeTheStart: StoryObj<Args> = {
  name: 'Vor dem Beginn',
  args: { project: weiterstadt, today: '2019-10-01' },
};

/** Phasen, die verschoben sind oder entfallen, mit der Begründung der Kommune. */
export const PostponedAndCancelled: StoryObj<Args> = {
  name: 'Verschoben und entfallen',
  args: {
    today: '2021-03-15',
    phases: [
      {
        id: 'auftakt',
        title: 'Auftakt',
        planned: { from: '2020-04', to: '2020-04' },
        actual: { from: '2021-02', to: '2021-02' },
      },
      {
        id: 'werkstaetten',
        title: 'Werkstätten',
        planned: { from: '2020-05', to: '2020-06' },
        forecast: { from: '2021-05', to: '2021-09' },
        steps: [
          {
            id: 'werkstatt-rathaus',
            title: 'Werkstatt im Rathaus',
            stateOverride: { state: 'cancelled', reason: 'Die Werkstatt findet als Videokonferenz statt.' },
          },
        ],
      },
      {
        id: 'bergfest',
        title: 'Bergfest',
        planned: { from: '2020-06', to: '2020-07' },
        stateOverride: { state: 'cancelled', reason: 'Die Zwischenbilanz zieht die Steuerungsgruppe.' },
      },
      { id: 'beschluss', title: 'Beschluss', planned: { from: '2021-11', to: '2021-12' } },
    ],
  },
};

/** Lange Wörter, eine eintägige Phase, vage Termine. */
export const LongWordsAndVagueDates: StoryObj<Args> = {
  name: 'Lange Wörter, vage Termine',
  args: {
    today: '2027-03-10',
    phases: [
      {
        id: 'eintaegig',
        title: 'Vielfaltsmanagementbeauftragtenstellenausschreibungsbekanntmachung',
        planned: { from: '2027-02-01', to: '2027-02-01' },
        actual: { from: '2027-02-02', to: '2027-02-02' },
      },
      { id: 'quartal', title: 'Beteiligung im Quartier', planned: { from: '2027-Q1', to: '2027-Q2' } },
      {
        id: 'jahr',
        title: 'Beschluss',
        planned: { from: '2027', to: '2028' },
        forecast: { from: '2027-Q4', to: '2028-Q3' },
      },
      { id: 'wortlaut', title: 'Fortschreibung', planned: { wording: 'nach dem Haushaltsbeschluss' } },
    ],
  },
};

/** Noch ohne Phasen: die Seite sagt, was kommen wird. */
export const Empty: StoryObj<Args> = { name: 'Leer', args: { phases: [] } };

/** Solange die Datei lädt, steht der Ersatztext da. */
export const Loading: StoryObj<Args> = {
  name: 'Lädt',
  args: { src: 'laedt-noch.json' },
  beforeEach: () => {
    const originalFetch = window.fetch.bind(window);
    window.fetch = () => new Promise(() => undefined);
    return () => {
      window.fetch = originalFetch;
    };
  },
};

/** Die Datei ist nicht zu lesen: Die Meldung steht neben dem Ersatztext, der sichtbar bleibt. */
export const Failed: StoryObj<Args> = { name: 'Fehler', args: { src: 'gibt-es-nicht.json' } };

/** Deutsch, Englisch und eine Sprache ohne Übersetzung auf einer Seite: Es gilt die nächste Sprachangabe. */
export const Languages: StoryObj<Args> = {
  name: 'Sprachen',
  render: ({ today }) => html`
    <section lang="en">
      <wirkt-process-timeline .project=${weiterstadt} .today=${today}></wirkt-process-timeline>
    </section>
    <section lang="ar" dir="rtl">
      <wirkt-process-timeline .project=${weiterstadt} .today=${today}></wirkt-process-timeline>
    </section>
  `,
};

/** Eigene Wörter einer Kommune für einzelne Texte. */
export const OwnWording: StoryObj<Args> = {
  name: 'Eigene Wörter',
  args: { project: weiterstadt, strings: { 'timeline.title': 'Unser Fahrplan' } },
};

/** So steht das Element in einer Seite: mit Adresse der Datei und Ersatztext dazwischen. */
export const Embedding: StoryObj<Args> = {
  name: 'Einbettung',
  args: { project: weiterstadt },
  parameters: {
    docs: {
      source: {
        code: `<script type="module" src="/wirkt/wirkt.js"></script>

<wirkt-process-timeline src="/strategie.json">
  <p>Unser Prozess hat sieben Phasen …</p>
</wirkt-process-timeline>`,
      },
    },
  },
};
