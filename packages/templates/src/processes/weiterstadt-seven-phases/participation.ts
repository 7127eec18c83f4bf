import type { TemplatePhase } from '@wirkt/core';

/** Phase 3 of the paper, April to June 2020: it begins with the kick-off (Z-10). */
export const firstParticipation: TemplatePhase = {
  id: 'phase-3',
  title: { de: 'Beteiligungsphase I', en: 'Participation phase I' },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'phase-3-a',
      title: { de: 'Durchführung von Beteiligungsmaßnahmen', en: 'Carry out participation activities' },
      kind: 'meeting',
      length: { count: 10, unit: 'weeks' },
      lengthCertainty: 'inferred',
      after: [{ step: 'phase-2-f', relation: 'afterStart' }],
      audiences: ['public'],
      responsible: ['steuerungsgruppe'],
      note: {
        de: 'Die Dauer folgt aus den Monaten der Konzeption: von der Auftaktveranstaltung nach den Osterferien bis Ende Juni.',
        en: 'The length follows from the months of the paper: from the kick-off after the Easter holidays to the end of June.',
      },
      sources: ['konzeption-2019'],
    },
  ],
};

/** Phase 4 of the paper, June to July 2020: it overlaps both participation phases (Z-10). */
export const halfTime: TemplatePhase = {
  id: 'phase-4',
  title: { de: 'Bergfest', en: 'Half-time review' },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'phase-4-a',
      title: { de: 'Auswertung der Beteiligungsmaßnahmen', en: 'Evaluate the participation activities' },
      kind: 'evaluation',
      length: { count: 15, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'phase-3-a', relation: 'afterStart', lag: { count: 8, unit: 'weeks' } }],
      responsible: ['verwaltung'],
      sources: ['konzeption-2019'],
    },
    {
      id: 'phase-4-b',
      title: {
        de: 'Weiterentwicklung und Anpassung der Beteiligungsmaßnahmen',
        en: 'Develop and adapt the participation activities',
      },
      kind: 'preparation',
      length: { count: 10, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'phase-4-a', relation: 'afterStart', lag: { count: 2, unit: 'weeks' } }],
      responsible: ['steuerungsgruppe'],
      sources: ['konzeption-2019'],
    },
    {
      id: 'phase-4-c',
      title: { de: 'Erste Inhalte der Strategie definieren', en: 'Define first contents of the strategy' },
      kind: 'drafting',
      length: { count: 10, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'phase-4-a' }, { step: 'phase-3-a' }],
      responsible: ['steuerungsgruppe'],
      sources: ['konzeption-2019'],
    },
  ],
  milestones: [
    {
      id: 'ms-erste-inhalte',
      title: { de: 'Zwischenauswertung mit ersten Inhalten', en: 'Interim evaluation with first contents' },
      criterion: {
        de: 'Die bisherige Beteiligung ist ausgewertet, und erste Inhalte der Strategie sind benannt.',
        en: 'Participation so far is evaluated and first contents of the strategy are named.',
      },
      step: 'phase-4-c',
      sources: ['konzeption-2019'],
    },
  ],
};

/** Phase 5 of the paper, July to November 2020. */
export const secondParticipation: TemplatePhase = {
  id: 'phase-5',
  title: { de: 'Beteiligungsphase II', en: 'Participation phase II' },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'phase-5-a',
      title: { de: 'Durchführung von Beteiligungsmaßnahmen', en: 'Carry out participation activities' },
      kind: 'meeting',
      length: { count: 18, unit: 'weeks' },
      lengthCertainty: 'inferred',
      after: [
        { step: 'phase-3-a' },
        { step: 'phase-4-b', relation: 'afterStart', lag: { count: 1, unit: 'weeks' } },
      ],
      audiences: ['public'],
      responsible: ['steuerungsgruppe'],
      note: {
        de: 'Die Dauer folgt aus den Monaten der Konzeption: von Juli bis November. Die Zeit beginnt dort mit den Sommerferien.',
        en: 'The length follows from the months of the paper: from July to November. There it begins with the summer holidays.',
      },
      sources: ['konzeption-2019'],
    },
  ],
};
