import type { ProcessTemplate } from '@wirkt/core';
import { processBodies, schoolHolidaysFree } from '../process-bodies.js';
import { fundingPage2022, weiterstadtConcept2019 } from '../process-sources.js';
import { preparation, stocktaking } from './begin.js';
import { draft, resolution } from './end.js';
import { firstParticipation, halfTime, kickOff, secondParticipation } from './participation.js';

/**
 * A process of 18 months, the longest that the page of the programme names. Its sequence follows what
 * funded municipalities did: survey before a workshop, comments after it, the draft in public before it
 * goes to the council. How long a step takes is assumed wherever no source stands beside it.
 */
export const kiv18Months: ProcessTemplate = {
  id: 'kiv-18-monate',
  title: { de: 'KIV-Prozess in 18 Monaten', en: 'KIV process in 18 months' },
  description: {
    de: 'Von der Ausschreibung der Prozessbegleitung bis zum Beschluss: Befragung, Auftakt, drei Werkstätten, öffentlicher Entwurf, Beratung im Fachausschuss und Beschluss.',
    en: 'From the tender for process facilitation to the resolution: survey, kick-off, three workshops, public draft, committee and council.',
  },
  months: 18,
  sources: [fundingPage2022, weiterstadtConcept2019],
  bodies: processBodies,
  blackouts: [schoolHolidaysFree],
  phases: [
    preparation,
    stocktaking,
    kickOff,
    firstParticipation,
    halfTime,
    secondParticipation,
    draft,
    resolution,
  ],
};
