import type { ProcessTemplate } from '@wirkt/core';
import { councilBodies, schoolHolidaysFree } from '../shared-parts.js';
import { kivPage, kivPress, resolutionIsGoal, weiterstadtConcept } from '../sources.js';

/**
 * A process of 18 months, the longest that the page of the programme names. The sequence follows what
 * funded municipalities did: survey before a workshop, comments after it, the draft in public before
 * the council. How long each step takes is assumed, unless a source stands beside it.
 */
export const kiv18Months: ProcessTemplate = {
  id: 'kiv-18-monate',
  title: { de: 'KIV-Prozess in 18 Monaten', en: 'KIV process in 18 months' },
  description: {
    de: 'Von der Ausschreibung der Prozessbegleitung bis zum Beschluss, mit Befragung, Auftakt, drei Werkstätten, öffentlichem Entwurf und zweistufiger Beratung in den Gremien.',
    en: 'From the tender for process facilitation to the resolution, with a survey, a kick-off, three workshops, a public draft and two stages of consultation in the bodies.',
  },
  months: 18,
  sources: [kivPage, kivPress, weiterstadtConcept],
  bodies: councilBodies,
  blackouts: [schoolHolidaysFree],
  phases: [
    {
      id: 'vorbereitung',
      title: { de: 'Vorbereitung', en: 'Preparation' },
      purpose: {
        de: 'Prozessbegleitung gewinnen, Steuerungsgruppe bilden, den Ablauf festlegen.',
        en: 'Engage a facilitator, set up the steering group, agree on the course.',
      },
      steps: [
        {
          id: 'ausschreibung',
          title: { de: 'Prozessbegleitung ausschreiben', en: 'Tender for process facilitation' },
          kind: 'tender',
          length: { count: 30, unit: 'workingDays' },
          lengthCertainty: 'assumed',
          responsible: ['verwaltung'],
          sources: [weiterstadtConcept.id],
        },
      ],
    },
  ],
};
