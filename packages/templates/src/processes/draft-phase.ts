import type { TemplatePhase } from '@wirkt/core';

/** What is particular about the draft in a template. */
interface Draft {
  /** How long it takes to write it; assumed, because no source says. */
  readonly workingDays: number;
  /** Steps whose results go into it. */
  readonly after: readonly string[];
}

/** The draft, in public before it goes to the council. */
export function draftPhase({ workingDays, after }: Draft): TemplatePhase {
  return {
    id: 'entwurf',
    title: { de: 'Entwurf und Abschlussveranstaltung', en: 'Draft and closing event' },
    purpose: {
      de: 'Inhalte gemeinsam festlegen, bevor die Gremien beraten.',
      en: 'Agree on the contents before the bodies deliberate.',
    },
    sources: ['konzeption-2019', 'gross-umstadt-runder-tisch'],
    steps: [
      {
        id: 'entwurf-schreiben',
        title: { de: 'Entwurf schreiben', en: 'Write the draft' },
        kind: 'drafting',
        length: { count: workingDays, unit: 'workingDays' },
        lengthCertainty: 'assumed',
        after: after.map((step) => ({ step })),
        responsible: ['verwaltung'],
      },
      {
        id: 'entwurf-veroeffentlichen',
        title: { de: 'Entwurf veröffentlichen', en: 'Publish the draft' },
        kind: 'publication',
        length: { count: 1, unit: 'workingDays' },
        lengthCertainty: 'assumed',
        after: [{ step: 'entwurf-schreiben' }],
        responsible: ['verwaltung'],
      },
      {
        id: 'abschlussveranstaltung',
        title: { de: 'Abschlussveranstaltung', en: 'Closing event' },
        kind: 'publicEvent',
        length: { count: 1, unit: 'days' },
        lengthCertainty: 'assumed',
        after: [{ step: 'entwurf-veroeffentlichen', lag: { count: 2, unit: 'weeks' } }],
        responsible: ['steuerungsgruppe'],
      },
      {
        id: 'entwurf-kommentieren',
        title: { de: 'Entwurf kommentieren', en: 'Comments on the draft' },
        kind: 'commenting',
        length: { count: 3, unit: 'weeks' },
        lengthCertainty: 'inferred',
        after: [{ step: 'entwurf-veroeffentlichen' }],
        responsible: ['verwaltung'],
        note: {
          de: 'So lange waren in Weiterstadt die Ergebnisse des ersten Workshops zu kommentieren.',
          en: 'As long as the results of the first workshop were open for comments in Weiterstadt.',
        },
        sources: ['plattform-workshop-1'],
      },
    ],
    milestones: [
      {
        id: 'ms-inhalte-festgelegt',
        title: { de: 'Inhalte gemeinsam festgelegt', en: 'Contents agreed together' },
        criterion: {
          de: 'Die Teilnehmenden der Abschlussveranstaltung haben sich auf die Inhalte verständigt.',
          en: 'Those present at the closing event have agreed on the contents.',
        },
        step: 'abschlussveranstaltung',
      },
    ],
  };
}
