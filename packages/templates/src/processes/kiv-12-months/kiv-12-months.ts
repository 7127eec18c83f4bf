import type { ProcessTemplate } from '@wirkt/core';
import { resolutionPhase } from '../council-path.js';
import { preparationPhase } from '../preparation-phase.js';
import { processBodies, schoolHolidaysFree } from '../process-bodies.js';
import {
  advisoryCouncilRights,
  call2018,
  fundingDatabase,
  fundingPage2022,
  grossUmstadtDraft2019,
  magistratByLaw,
  undatedPress,
  weiterstadtComments2021,
  weiterstadtConcept2019,
  weiterstadtKickOff2021,
  weiterstadtSurvey2021,
} from '../process-sources.js';
import { draftPhase } from '../draft-phase.js';
import { kickOff, participation } from './participation.js';

/**
 * A process of one year, as the first call asked for. It fits whatever month it begins in, because
 * participation is cut; the resolution may follow the funding (Z-07). How long a step takes is assumed
 * wherever no source stands beside it.
 */
export const kiv12Months: ProcessTemplate = {
  id: 'kiv-12-monate',
  title: { de: 'KIV-Prozess in 12 Monaten', en: 'KIV process in 12 months' },
  description: {
    de: 'Für ein Jahr gestrafft: Auftakt, eine Befragung, zwei Werkstätten, eine Kommentierung und eine Abschlussveranstaltung zum Entwurf. Beteiligt wird deutlich weniger als in 18 Monaten; der Beschluss kann nach dem Ende der Förderung liegen.',
    en: 'Tightened to one year: kick-off, one survey, two workshops, one round of comments and a closing event on the draft. There is much less participation than in 18 months; the resolution may follow the funding.',
  },
  months: 12,
  sources: [
    fundingPage2022,
    call2018,
    undatedPress,
    fundingDatabase,
    weiterstadtConcept2019,
    weiterstadtKickOff2021,
    weiterstadtSurvey2021,
    weiterstadtComments2021,
    grossUmstadtDraft2019,
    advisoryCouncilRights,
    magistratByLaw,
  ],
  bodies: processBodies,
  blackouts: [schoolHolidaysFree],
  phases: [
    preparationPhase({ tender: 30, contract: 10, steeringGroup: 20, course: 10 }),
    kickOff,
    participation,
    draftPhase({ workingDays: 25, after: ['kommentierung', 'angebote-erheben'] }),
    resolutionPhase(['entwurf-kommentieren', 'abschlussveranstaltung'], 'entwurf-veroeffentlichen', {
      finalEditing: 15,
      papers: 10,
    }),
  ],
};
