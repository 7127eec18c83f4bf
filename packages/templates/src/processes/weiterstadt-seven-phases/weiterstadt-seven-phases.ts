import type { ProcessTemplate } from '@wirkt/core';
import { processBodies, schoolHolidaysFree } from '../process-bodies.js';
import {
  fundingDatabase,
  magistratByLaw,
  weiterstadtConcept2019,
  weiterstadtKickOff2021,
} from '../process-sources.js';
import { closing, resolution } from './conclusion.js';
import { kickOff } from './kick-off.js';
import { firstParticipation, halfTime, secondParticipation } from './participation.js';
import { preparation } from './preparation.js';

/**
 * The seven phases and their lettered steps as Weiterstadt applied with them, in the order of the paper.
 * Ids are those of the example `weiterstadt`, so that reported dates find their steps. The expert meeting
 * of November 2019 is not part of it: it prepared the application, and the paper counts its phases after it.
 *
 * The paper names months for phases, not lengths of steps; those that it leaves open are assumed, and
 * chosen so that the months come out. Predecessors are assumed, too.
 */
export const weiterstadtSevenPhases: ProcessTemplate = {
  id: 'weiterstadt-sieben-phasen',
  title: { de: 'Sieben Phasen wie in Weiterstadt', en: 'Seven phases as in Weiterstadt' },
  description: {
    de: 'Der Strukturplan aus der Konzeption der Stadt Weiterstadt von 2019: elf Monate von der Ausschreibung bis zum Beschluss. Das Expertentreffen vor der Bewerbung gehört nicht dazu. Der Plan ist knapp: Fristen für Vorlagen und eine Anhörung des Ausländerbeirats kommen darin nicht vor.',
    en: 'The plan from the concept of the town of Weiterstadt of 2019: eleven months from the tender to the resolution. The expert meeting before the application is not part of it. The plan is tight: it knows no deadlines for papers and no hearing of the advisory council of foreign residents.',
  },
  months: 11,
  sources: [weiterstadtConcept2019, weiterstadtKickOff2021, fundingDatabase, magistratByLaw],
  bodies: processBodies.filter(({ id }) => id !== 'auslaenderbeirat' && id !== 'ausschuss'),
  blackouts: [schoolHolidaysFree],
  phases: [preparation, kickOff, firstParticipation, halfTime, secondParticipation, closing, resolution],
};
