import type { ProcessTemplate } from '@wirkt/core';
import { resolutionPhase } from '../council-path.js';
import { preparationPhase } from '../preparation-phase.js';
import { processBodies, schoolHolidaysFree } from '../process-bodies.js';
import {
  advisoryCouncilRights,
  fundingDatabase,
  fundingPage2022,
  grossUmstadtDraft2019,
  magistratByLaw,
  undatedPress,
  weiterstadtComments2021,
  weiterstadtConcept2019,
  weiterstadtKickOff2021,
} from '../process-sources.js';
import { draftPhase } from '../draft-phase.js';
import { firstParticipation, halfTime, kickOff, secondParticipation } from './participation.js';
import { presentation, stocktaking } from './stocktaking.js';

/**
 * A process of 18 months, the longest that the page of the programme names. Its sequence follows what
 * funded municipalities did: a survey before the workshops, comments after each of them, the draft in
 * public before it goes to the council. How long a step takes is assumed wherever no source stands beside it.
 */
export const kiv18Months: ProcessTemplate = {
  id: 'kiv-18-monate',
  title: { de: 'KIV-Prozess in 18 Monaten', en: 'KIV process in 18 months' },
  description: {
    de: 'Von der Ausschreibung der Prozessbegleitung bis zum Beschluss: Befragung, Auftakt, drei Werkstätten mit Kommentierung, aufsuchende Gespräche, öffentlicher Entwurf, Abschlussveranstaltung, Beratung im Fachausschuss und Beschluss.',
    en: 'From the tender for process facilitation to the resolution: survey, kick-off, three workshops with comments, outreach talks, public draft, closing event, committee and council.',
  },
  months: 18,
  sources: [
    fundingPage2022,
    undatedPress,
    fundingDatabase,
    weiterstadtConcept2019,
    weiterstadtKickOff2021,
    weiterstadtComments2021,
    grossUmstadtDraft2019,
    advisoryCouncilRights,
    magistratByLaw,
  ],
  bodies: processBodies,
  blackouts: [{ ...schoolHolidaysFree, steps: ['bergfest-sitzung'] }],
  phases: [
    preparationPhase({ tender: 30, contract: 10, steeringGroup: 20, course: 15 }, [presentation]),
    stocktaking,
    kickOff,
    firstParticipation,
    halfTime,
    secondParticipation,
    draftPhase({ workingDays: 30, after: ['kommentierung-3', 'aufsuchende-gespraeche'] }),
    resolutionPhase(['entwurf-kommentieren', 'abschlussveranstaltung'], 'entwurf-veroeffentlichen', {
      finalEditing: 15,
      papers: 10,
    }),
  ],
};
