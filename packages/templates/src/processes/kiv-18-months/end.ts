import type { TemplatePhase } from '@wirkt/core';

/** The draft, in public before it goes to the council. */
export const draft: TemplatePhase = {
  id: 'entwurf',
  title: { de: 'Entwurf und Abschlussveranstaltung', en: 'Draft and closing event' },
  purpose: {
    de: 'Inhalte gemeinsam festlegen, bevor die Gremien beraten.',
    en: 'Agree on the contents before the bodies deliberate.',
  },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'entwurf-schreiben',
      title: { de: 'Entwurf schreiben', en: 'Write the draft' },
      kind: 'drafting',
      length: { count: 30, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'kommentierung-3' }, { step: 'aufsuchende-gespraeche' }],
      responsible: ['verwaltung'],
    },
    {
      id: 'entwurf-veroeffentlichen',
      title: { de: 'Entwurf veröffentlichen', en: 'Publish the draft' },
      kind: 'publication',
      length: { count: 1, unit: 'workingDays' },
      after: [{ step: 'entwurf-schreiben' }],
      responsible: ['verwaltung'],
    },
    {
      id: 'abschlussveranstaltung',
      title: { de: 'Abschlussveranstaltung', en: 'Closing event' },
      kind: 'publicEvent',
      length: { count: 1, unit: 'days' },
      after: [{ step: 'entwurf-veroeffentlichen', lag: { count: 2, unit: 'weeks' } }],
      responsible: ['steuerungsgruppe'],
    },
    {
      id: 'entwurf-kommentieren',
      title: { de: 'Entwurf kommentieren', en: 'Comments on the draft' },
      kind: 'commenting',
      length: { count: 3, unit: 'weeks' },
      lengthCertainty: 'assumed',
      after: [{ step: 'entwurf-veroeffentlichen' }],
      responsible: ['verwaltung'],
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

/** Final editing, hearing, committee, council. */
export const resolution: TemplatePhase = {
  id: 'beschluss',
  title: { de: 'Beschlussphase', en: 'Resolution' },
  purpose: {
    de: 'Die Strategie fertigstellen, beraten und beschließen.',
    en: 'Complete the strategy, deliberate and adopt it.',
  },
  sources: ['konzeption-2019', 'hmsi-kiv'],
  steps: [
    {
      id: 'schlussredaktion',
      title: { de: 'Schlussredaktion', en: 'Final editing' },
      kind: 'finalEditing',
      length: { count: 15, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'entwurf-kommentieren' }, { step: 'abschlussveranstaltung' }],
      responsible: ['verwaltung'],
    },
    {
      id: 'anhoerung',
      title: {
        de: 'Ausländerbeirat oder Integrations-Kommission anhören',
        en: 'Hear the advisory council of foreign residents or the integration commission',
      },
      kind: 'hearing',
      length: { count: 15, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'entwurf-veroeffentlichen' }],
      responsible: ['auslaenderbeirat'],
    },
    {
      id: 'vorlage',
      title: { de: 'Beschlussvorlage erstellen', en: 'Draw up the paper for the resolution' },
      kind: 'papers',
      length: { count: 10, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'schlussredaktion' }, { step: 'anhoerung' }],
      responsible: ['verwaltung'],
    },
    {
      id: 'beratung-ausschuss',
      title: { de: 'Beratung im Fachausschuss', en: 'Deliberation in the committee' },
      kind: 'session',
      session: { body: 'ausschuss', role: 'advises' },
      after: [{ step: 'vorlage', relation: 'beforePapers' }],
      mayFollowFunding: true,
      responsible: ['ausschuss'],
    },
    {
      id: 'beschluss-strategie',
      title: { de: 'Beschluss der Strategie', en: 'Adoption of the strategy' },
      kind: 'session',
      session: { body: 'stadtverordnetenversammlung', role: 'decides' },
      after: [{ step: 'vorlage', relation: 'beforePapers' }, { step: 'beratung-ausschuss' }],
      mayFollowFunding: true,
      responsible: ['stadtverordnetenversammlung'],
    },
    {
      id: 'veroeffentlichung',
      title: { de: 'Strategie veröffentlichen', en: 'Publish the strategy' },
      kind: 'publication',
      length: { count: 10, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'beschluss-strategie' }],
      mayFollowFunding: true,
      responsible: ['verwaltung'],
    },
  ],
  milestones: [
    {
      id: 'ms-beschluss',
      title: { de: 'Strategie beschlossen', en: 'Strategy adopted' },
      criterion: {
        de: 'Das Kommunalparlament hat die Strategie beschlossen.',
        en: 'The council has adopted the strategy.',
      },
      step: 'beschluss-strategie',
    },
  ],
};
