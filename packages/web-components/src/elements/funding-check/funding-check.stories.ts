import {
  completeApplication,
  huenfeldenSelters,
  idsteinApplication,
  smallTownAlone,
  smallTownWithLargePartner,
  smallTownWithTwoPartners,
  weiterstadt,
  wiesbadenApplication,
} from '@wirkt/core/examples';
import { kivHessen } from '@wirkt/core/funding';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { WirktFundingCheck } from './funding-check.js';
import './define.js';

type Args = Partial<
  Pick<
    WirktFundingCheck,
    | 'project'
    | 'application'
    | 'programme'
    | 'answers'
    | 'edition'
    | 'applicationDate'
    | 'example'
    | 'allQuestions'
    | 'noAddress'
    | 'headingLevel'
    | 'today'
    | 'src'
    | 'strings'
  >
>;

/**
 * Kann unsere Kommune einen Antrag stellen? Ein Gespräch, das nur fragt, was noch zählt, und nach jeder
 * Antwort sagt, was daraus folgt. Mit einer Projektdatei zeigt das Element gleich deren Ergebnis.
 *
 * **Wann verwenden?** Im Rathaus vor dem Antrag, und auf der Seite über den Prozess als Beleg.
 *
 * **Was bleibt wo?** Die Antworten stehen in der Adresse der Seite, hinter dem `#`; nichts wird
 * gespeichert oder gesendet. Beim Drucken entsteht der Aktenvermerk.
 */
const meta = {
  title: 'Förderung/Förder-Check',
  component: 'wirkt-funding-check',
  args: { today: '2027-01-15', headingLevel: 2, noAddress: true },
  argTypes: {
    project: { control: false },
    application: { control: false },
    programme: { control: false },
    answers: { control: false },
    edition: { control: 'select', options: [undefined, 'kiv-2018', 'kiv-2019', 'kiv-2021'] },
  },
  render: (args) => html`
    <wirkt-funding-check
      .project=${args.project}
      .application=${args.application}
      .programme=${args.programme}
      .answers=${args.answers ?? {}}
      .edition=${args.edition}
      .applicationDate=${args.applicationDate}
      .example=${args.example ?? false}
      .allQuestions=${args.allQuestions ?? false}
      .noAddress=${args.noAddress ?? false}
      .headingLevel=${args.headingLevel}
      .today=${args.today}
      .src=${args.src}
      .strings=${args.strings}
    >
      <p>Auskunft zur Förderung gibt Ihre Stadtverwaltung.</p>
    </wirkt-funding-check>
  `,
} satisfies Meta<Args>;

export default meta;

/** Das Gespräch am Anfang: eine Frage, warum sie gestellt wird, und ein Feld. */
export const Overview: StoryObj<Args> = {
  name: 'Übersicht',
  play: async ({ canvasElement }) => {
    const check = canvasElement.querySelector('wirkt-funding-check');
    await waitFor(() => expect(check?.shadowRoot?.querySelectorAll('[part="question"]')).toHaveLength(1), {
      timeout: 10_000,
    });
  },
};

/** 9.600 Einwohnerinnen und Einwohner: Was daraus folgt, steht da, und die nächste Frage ist die richtige. */
export const SmallTown: StoryObj<Args> = {
  name: 'Kleine Kommune im Gespräch',
  args: { answers: { asked: 'population', residents1: 'ca. 9.600' } },
};

/** Allein ist ein Antrag nicht vorgesehen; was helfen würde, steht gleich dabei. */
export const SmallTownAlone: StoryObj<Args> = {
  name: 'Kleine Kommune allein',
  args: { answers: { asked: 'population*form', residents1: '9.600', form: 'single' } },
};

/** Alles beantwortet: Der Antrag ist möglich, offene Hinweise stehen dabei. */
export const Complete: StoryObj<Args> = {
  name: 'Vollständiger Antrag',
  args: { application: completeApplication },
};

/** Hünfelden mit Selters: zwei kleine Kommunen im Verbund (Beispiel). */
export const OnePartner: StoryObj<Args> = {
  name: 'Mit einer Partnerkommune',
  args: { application: huenfeldenSelters, example: true },
};

/** Zwei Partnerkommunen, wie die Regeln es erlauben. */
export const TwoPartners: StoryObj<Args> = {
  name: 'Mit zwei Partnerkommunen',
  args: { application: smallTownWithTwoPartners },
};

/** Eine große Partnerkommune: Die Quelle lässt es offen, und so steht es da. */
export const LargePartner: StoryObj<Args> = {
  name: 'Mit großer Partnerkommune',
  args: { application: smallTownWithLargePartner },
};

/** Wiesbaden (Beispiel): zu groß für diese Förderung; eine Strategie geht auch ohne sie. */
export const Wiesbaden: StoryObj<Args> = { args: { application: wiesbadenApplication, example: true } };

/** Idstein (Beispiel): zwei Angaben zur Einwohnerzahl, dasselbe Ergebnis. */
export const Idstein: StoryObj<Args> = { args: { application: idsteinApplication, example: true } };

/** Weiterstadt (Beispiel): geprüft wird, was die Projektdatei sagt, nach den Regeln von 2021. */
export const Weiterstadt: StoryObj<Args> = {
  args: { project: weiterstadt, example: true, edition: 'kiv-2021' },
};

/** Für alle, die lieber ausfüllen als reden: dieselben Fragen und Antworten als ein Formular. */
export const AllQuestions: StoryObj<Args> = {
  name: 'Alle Fragen auf einmal',
  args: { allQuestions: true, answers: { residents1: '13.300', concept: 'yes' } },
};

/** Ein anderes Land bringt sein Programm als Datei mit; auch eigene Kriterien werden zu Fragen. */
export const OtherProgramme: StoryObj<Args> = {
  name: 'Anderes Programm',
  args: {
    programme: {
      ...kivHessen,
      id: 'beispiel-programm',
      title: 'Beispielprogramm eines anderen Landes',
      editions: [
        {
          id: 'beispiel-2027',
          title: 'Beispielrichtlinie',
          from: '2020',
          certainty: 'stated',
          basis: { id: 'beispiel', title: 'Beispielrichtlinie' },
          terms: {},
          further: [
            {
              id: 'ehrenamt',
              title: 'Ehrenamt',
              question: 'Wie viele Ehrenamtliche wirken mit?',
              fact: 'ehrenamtliche',
              comparison: 'atLeast',
              value: 5,
              source: { id: 'beispiel', title: 'Beispielrichtlinie', clause: 'Nr. 4' },
              force: 'must',
            },
          ],
        },
      ],
      deviations: [],
      elsewhere: {},
      contradictions: [],
    },
    answers: { asked: 'population', residents1: '13.300' },
  },
};

/** Eine unlesbare Angabe bleibt stehen, zählt nicht, und das Feld sagt, wie es geht. */
export const Unreadable: StoryObj<Args> = {
  name: 'Unlesbare Angaben',
  args: {
    allQuestions: true,
    answers: { residents1: '-300', begin: '31.02.2027', end: '30.11.26', requested: '20,000' },
  },
};

/** Ein Datum, zu dem es das Programm noch nicht gab: Es gelten keine Regeln, und so steht es da. */
export const BeforeTheProgramme: StoryObj<Args> = {
  name: 'Vor dem Programm',
  args: { application: smallTownAlone, applicationDate: '2017-05-01' },
};

/** Noch ohne Angaben zur Förderung: Alles ist offen, nichts wird geraten. */
export const Empty: StoryObj<Args> = { name: 'Leer', args: { application: { applicants: [] } } };

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

/** Englisch, und eine Sprache ohne Übersetzung auf einer Seite von rechts nach links. */
export const Languages: StoryObj<Args> = {
  name: 'Sprachen',
  render: ({ today }) => html`
    <section lang="en">
      <wirkt-funding-check
        no-address
        .today=${today}
        .answers=${{ asked: 'population', residents1: '13300' }}
      ></wirkt-funding-check>
    </section>
    <section lang="ar" dir="rtl">
      <wirkt-funding-check .application=${huenfeldenSelters} .today=${today} example></wirkt-funding-check>
    </section>
  `,
};

/** So steht das Element in einer Seite: ohne Datei das Gespräch, mit Datei deren Ergebnis. */
export const Embedding: StoryObj<Args> = {
  name: 'Einbettung',
  parameters: {
    docs: {
      source: {
        code: `<script type="module" src="/wirkt/loader.js"></script>

<!-- das Gespräch -->
<wirkt-funding-check>
  <p>Auskunft zur Förderung gibt Ihre Stadtverwaltung.</p>
</wirkt-funding-check>

<!-- das Ergebnis einer Projektdatei -->
<wirkt-funding-check src="/strategie.json" edition="kiv-2021" example>
  <p>Unser Antrag ist bewilligt.</p>
</wirkt-funding-check>`,
      },
    },
  },
};
