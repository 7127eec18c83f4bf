import type { TemplatePhase } from '@wirkt/core';
import { formatsDecided, kickOffSteps } from '../kick-off-steps.js';
import { comments, workshop } from '../workshop-steps.js';

/** Stocktaking goes on beside the preparation of the kick-off, because there is no time for one after the other. */
export const kickOff: TemplatePhase = {
  id: 'auftakt',
  title: { de: 'Bestandsaufnahme und Auftakt', en: 'Stocktaking and kick-off' },
  purpose: {
    de: 'Wissen, was es gibt, den Prozess vorstellen und über die Formate entscheiden.',
    en: 'Know what there is, present the process and decide on the formats.',
  },
  sources: ['konzeption-2019', 'kiv-presse-ohne-datum'],
  steps: [
    {
      id: 'angebote-erheben',
      title: { de: 'Angebote und Daten erheben', en: 'Survey what is offered and known' },
      kind: 'inventory',
      length: { count: 30, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'beauftragung' }],
      responsible: ['verwaltung'],
    },
    ...kickOffSteps({ workingDays: 20 }),
  ],
  milestones: [formatsDecided],
};

/** One survey, two workshops, one round of comments: what is left when a year has to do. */
export const participation: TemplatePhase = {
  id: 'beteiligung',
  title: { de: 'Beteiligung', en: 'Participation' },
  purpose: {
    de: 'Mit allen, die in der Kommune leben, Themen, Ziele und Maßnahmen erarbeiten.',
    en: 'Work out topics, goals and measures with everybody who lives in the municipality.',
  },
  note: {
    de: 'In zwölf Monaten wird die Beteiligung kleiner: Es fehlen die dritte Werkstatt, die aufsuchenden Gespräche, die Zwischenbilanz und die Kommentierung nach jeder Werkstatt. Wer nicht von sich aus kommt, wird so kaum erreicht. Prüfen Sie, ob 18 Monate möglich sind.',
    en: 'In twelve months participation shrinks: the third workshop, the outreach talks, the half-time review and the comments after each workshop are missing. Those who do not come by themselves are hardly reached. Check whether 18 months are possible.',
  },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'befragung',
      title: { de: 'Befragung vor der ersten Werkstatt', en: 'Survey before the first workshop' },
      kind: 'survey',
      length: { count: 3, unit: 'weeks' },
      lengthCertainty: 'assumed',
      after: [{ step: 'auftaktveranstaltung' }],
      responsible: ['verwaltung'],
      note: {
        de: 'Die Antworten gehen in die Werkstatt ein, wie in Weiterstadt.',
        en: 'The answers go into the workshop, as in Weiterstadt.',
      },
      sources: ['stadt-befragung-1'],
    },
    {
      id: 'befragung-auswerten',
      title: { de: 'Befragung auswerten', en: 'Evaluate the survey' },
      kind: 'evaluation',
      length: { count: 10, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'befragung' }],
      responsible: ['verwaltung'],
    },
    workshop({
      id: 'werkstatt-1',
      title: { de: 'Erste Werkstatt', en: 'First workshop' },
      after: 'befragung-auswerten',
    }),
    workshop({
      id: 'werkstatt-2',
      title: { de: 'Zweite Werkstatt', en: 'Second workshop' },
      after: 'werkstatt-1',
      lag: { count: 4, unit: 'weeks' },
    }),
    comments({
      id: 'kommentierung',
      title: { de: 'Ergebnisse beider Werkstätten kommentieren', en: 'Comments on both workshops' },
      after: 'werkstatt-2',
      lag: { count: 2, unit: 'weeks' },
    }),
  ],
};
