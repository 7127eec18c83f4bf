import type { TemplatePhase } from '@wirkt/core';

/** Phase 6 of the paper, November 2020. */
export const closing: TemplatePhase = {
  id: 'phase-6',
  title: { de: 'Abschlussveranstaltung', en: 'Closing event' },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'phase-6-a',
      title: {
        de: 'Auswertung der Beteiligungsphasen I und II',
        en: 'Evaluate participation phases I and II',
      },
      kind: 'evaluation',
      length: { count: 5, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'phase-5-a' }],
      responsible: ['verwaltung'],
      sources: ['konzeption-2019'],
    },
    {
      id: 'phase-6-b',
      title: { de: 'Zusammenführen der bisherigen Ergebnisse', en: 'Bring the results so far together' },
      kind: 'evaluation',
      length: { count: 3, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'phase-6-a' }, { step: 'phase-4-c' }],
      responsible: ['steuerungsgruppe'],
      sources: ['konzeption-2019'],
    },
    {
      id: 'phase-6-c',
      title: {
        de: 'Inhalte der Strategie gemeinsam festlegen',
        en: 'Agree on the contents of the strategy together',
      },
      kind: 'publicEvent',
      length: { count: 1, unit: 'days' },
      lengthCertainty: 'inferred',
      after: [{ step: 'phase-6-b' }],
      responsible: ['steuerungsgruppe'],
      sources: ['konzeption-2019', 'stadt-auftakt'],
    },
  ],
  milestones: [
    {
      id: 'ms-inhalte-festgelegt',
      title: { de: 'Inhalte gemeinsam festgelegt', en: 'Contents agreed together' },
      criterion: {
        de: 'Die Teilnehmenden der Abschlussveranstaltung haben sich auf die Inhalte der Strategie verständigt.',
        en: 'Those present at the closing event have agreed on the contents of the strategy.',
      },
      step: 'phase-6-c',
      sources: ['konzeption-2019'],
    },
  ],
};

/** Phase 7 of the paper, November to December 2020. */
export const resolution: TemplatePhase = {
  id: 'phase-7',
  title: { de: 'Beschlussphase', en: 'Resolution phase' },
  note: {
    de: 'Vorlage und Beschluss dürfen nach dem Ende der Förderung liegen; beteiligt wird vorher.',
    en: 'Submission and resolution may follow the funding; participation takes place before its end.',
  },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'phase-7-a',
      title: { de: 'Auswerten der Veranstaltungen und Ergebnisse', en: 'Evaluate events and results' },
      kind: 'evaluation',
      length: { count: 5, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'phase-6-c' }],
      responsible: ['verwaltung'],
      sources: ['konzeption-2019'],
    },
    {
      id: 'phase-7-b',
      title: {
        de: 'Bestandsaufnahme und Fertigstellen der Strategie',
        en: 'Final review and completion of the strategy',
      },
      kind: 'finalEditing',
      length: { count: 8, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'phase-7-a' }],
      responsible: ['verwaltung'],
      note: {
        de: 'Hier ist die Schlussredaktion gemeint, nicht die Bestandsaufnahme der Strukturen vor dem Prozess.',
        en: 'The final editing is meant here, not the inventory of structures before the process.',
      },
      sources: ['konzeption-2019'],
    },
    {
      id: 'phase-7-c',
      title: {
        de: 'Vorlage der Ergebnisse in den politischen Entscheidungsgremien',
        en: 'Submit the results to the deciding political bodies',
      },
      kind: 'papers',
      length: { count: 3, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'phase-7-b' }],
      mayFollowFunding: true,
      responsible: ['magistrat'],
      sources: ['konzeption-2019', 'hgo-gemeindevorstand'],
    },
    {
      id: 'phase-7-d',
      title: { de: 'Beschluss durch die Stadtverordnetenversammlung', en: 'Resolution by the town council' },
      kind: 'session',
      session: { body: 'stadtverordnetenversammlung', role: 'decides' },
      after: [{ step: 'phase-7-c', relation: 'beforePapers' }],
      mayFollowFunding: true,
      responsible: ['stadtverordnetenversammlung'],
      sources: ['konzeption-2019'],
    },
  ],
  milestones: [
    {
      id: 'ms-vorlage',
      title: { de: 'Strategie den Gremien vorgelegt', en: 'Strategy submitted to the bodies' },
      criterion: {
        de: 'Die fertige Strategie liegt den politischen Gremien zur Beratung vor.',
        en: 'The finished strategy is before the political bodies for debate.',
      },
      step: 'phase-7-c',
      sources: ['konzeption-2019'],
    },
    {
      id: 'ms-beschluss',
      title: { de: 'Strategie beschlossen', en: 'Strategy adopted' },
      criterion: {
        de: 'Die Stadtverordnetenversammlung hat die Strategie beschlossen.',
        en: 'The town council has adopted the strategy.',
      },
      step: 'phase-7-d',
      sources: ['konzeption-2019'],
    },
  ],
};
