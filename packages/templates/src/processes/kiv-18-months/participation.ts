import type { TemplatePhase } from '@wirkt/core';
import { formatsDecided, kickOffSteps } from '../kick-off-steps.js';
import { comments, workshop } from '../workshop-steps.js';

/** What Weiterstadt needed to put the results of a workshop online: from 8 to 31 May 2021. */
const untilComments = { count: 3, unit: 'weeks' } as const;

/** The project becomes known, and its formats are decided on. */
export const kickOff: TemplatePhase = {
  id: 'auftakt',
  title: { de: 'Auftakt', en: 'Kick-off' },
  purpose: {
    de: 'Den Prozess vorstellen, Bedarfe und Wünsche hören, über die Formate entscheiden.',
    en: 'Present the process, hear needs and wishes, decide on the formats.',
  },
  sources: ['konzeption-2019'],
  steps: kickOffSteps({ workingDays: 25, alsoAfter: ['befragung-auswerten'] }),
  milestones: [formatsDecided],
};

/** Two workshops with comments afterwards. */
export const firstParticipation: TemplatePhase = {
  id: 'beteiligung-1',
  title: { de: 'Beteiligungsphase I', en: 'Participation phase I' },
  purpose: {
    de: 'Mit allen, die in der Kommune leben, Themen und Ziele erarbeiten.',
    en: 'Work out topics and goals with everybody who lives in the municipality.',
  },
  sources: ['konzeption-2019'],
  steps: [
    workshop({
      id: 'werkstatt-1',
      title: { de: 'Erste Werkstatt', en: 'First workshop' },
      after: 'auftaktveranstaltung',
      lag: { count: 6, unit: 'weeks' },
    }),
    comments({
      id: 'kommentierung-1',
      title: { de: 'Ergebnisse der ersten Werkstatt kommentieren', en: 'Comments on the first workshop' },
      after: 'werkstatt-1',
      lag: untilComments,
    }),
    workshop({
      id: 'werkstatt-2',
      title: { de: 'Zweite Werkstatt', en: 'Second workshop' },
      after: 'werkstatt-1',
      lag: { count: 4, unit: 'weeks' },
    }),
    comments({
      id: 'kommentierung-2',
      title: { de: 'Ergebnisse der zweiten Werkstatt kommentieren', en: 'Comments on the second workshop' },
      after: 'werkstatt-2',
      lag: untilComments,
    }),
  ],
};

/** What has come out so far (Bergfest). */
export const halfTime: TemplatePhase = {
  id: 'bergfest',
  title: { de: 'Bergfest', en: 'Half-time review' },
  purpose: {
    de: 'Zwischenergebnisse auswerten, Formate anpassen, erste Inhalte benennen.',
    en: 'Evaluate what there is, adapt the formats, name first contents.',
  },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'zwischenauswertung',
      title: { de: 'Zwischenergebnisse auswerten', en: 'Evaluate interim results' },
      kind: 'evaluation',
      length: { count: 15, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'kommentierung-1' }, { step: 'kommentierung-2' }],
      responsible: ['verwaltung'],
    },
    {
      id: 'bergfest-sitzung',
      title: { de: 'Steuerungsgruppe zieht Zwischenbilanz', en: 'Steering group takes interim stock' },
      kind: 'meeting',
      length: { count: 1, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'zwischenauswertung' }],
      responsible: ['steuerungsgruppe'],
    },
  ],
  milestones: [
    {
      id: 'ms-erste-inhalte',
      title: { de: 'Erste Inhalte benannt', en: 'First contents named' },
      criterion: {
        de: 'Die bisherige Beteiligung ist ausgewertet, erste Inhalte der Strategie sind benannt.',
        en: 'Participation so far is evaluated and first contents are named.',
      },
      step: 'bergfest-sitzung',
    },
  ],
};

/** Those who have not been heard yet, and a third workshop. */
export const secondParticipation: TemplatePhase = {
  id: 'beteiligung-2',
  title: { de: 'Beteiligungsphase II', en: 'Participation phase II' },
  purpose: {
    de: 'Menschen erreichen, die bisher fehlten, und Maßnahmen vorschlagen.',
    en: 'Reach those who were missing so far, and propose measures.',
  },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'aufsuchende-gespraeche',
      title: { de: 'Aufsuchende Gespräche', en: 'Outreach talks' },
      kind: 'meeting',
      length: { count: 30, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'bergfest-sitzung' }],
      responsible: ['steuerungsgruppe'],
    },
    workshop({
      id: 'werkstatt-3',
      title: { de: 'Dritte Werkstatt', en: 'Third workshop' },
      after: 'bergfest-sitzung',
      lag: { count: 4, unit: 'weeks' },
    }),
    comments({
      id: 'kommentierung-3',
      title: { de: 'Ergebnisse der dritten Werkstatt kommentieren', en: 'Comments on the third workshop' },
      after: 'werkstatt-3',
      lag: untilComments,
    }),
  ],
};
