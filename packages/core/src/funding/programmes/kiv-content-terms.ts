import type { FundingTerms } from '../programme-schema.js';
import { inMunicipalCode, inUndatedPress, onProgrammePage } from './kiv-sources.js';

const participation = 'unterschiedliche Beteiligungsformate, die alle Bürgerinnen und Bürger einbeziehen';

/** What the programme wants a strategy to be, in the words of its page; all of it only advises. */
export const kivContentTerms: FundingTerms = {
  audience: { source: onProgrammePage(participation) },
  socialSpace: { source: onProgrammePage('Die Strategien sollen sozialraumbezogen sein') },
  localIdentity: { source: onProgrammePage('die kommunale Identität aufnehmen') },
  formats: { minimum: 2, source: onProgrammePage(participation) },
  topics: { source: onProgrammePage('Die Themen legen die Kommunen jeweils selbst fest.') },
  moderation: { source: inUndatedPress('Das WIR-Programm fördert eine externe Prozessmoderation') },
  hearing: { source: inMunicipalCode('§§ 84, 88, 89') },
};
