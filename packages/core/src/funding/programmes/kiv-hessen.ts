import type { FundingProgramme } from '../programme-schema.js';
import { kivContradictions } from './kiv-contradictions.js';
import { guideline2021, kivEditions, round2018 } from './kiv-editions.js';
import { guideline2013, inUndatedPress, wetterau } from './kiv-sources.js';

const { kind } = round2018.terms;
const { consortium, duration, earlyStart, concept, financePlan, resolution } = guideline2021.terms;

/**
 * Kommunale Vielfalts- und Integrationsstrategien (KIV), line 2.6 of the programme WIR of the Land
 * Hesse, with the calls of 2018 and 2019 and the guideline since 2021. What no source states is absent.
 */
export const kivHessen: FundingProgramme = {
  id: 'kiv-hessen',
  title: 'Kommunale Vielfalts- und Integrationsstrategien (KIV)',
  land: '06',
  authority: {
    de: 'Regierungspräsidium Darmstadt, Dezernat II 25 – Soziales, Integration und Flüchtlinge',
    en: 'Regierungspräsidium Darmstadt (regional authority), Dezernat II 25',
  },
  noEntitlement: guideline2013,
  editions: kivEditions,
  deviations: [
    {
      id: 'hoechstens-30000',
      title: {
        de: 'Höchstens 30.000 Euro (Pressemitteilung ohne Datum)',
        en: 'At most 30,000 euros (undated press release)',
      },
      terms: { cap: { amount: '30000.00', source: inUndatedPress('maximal 30.000 Euro') } },
    },
    {
      id: 'unter-50000',
      title: {
        de: 'Alle Kommunen mit weniger als 50.000 Einwohnerinnen und Einwohnern (Pressemitteilung ohne Datum)',
        en: 'All municipalities with fewer than 50,000 residents (undated press release)',
      },
      terms: {
        population: {
          minimum: 10_000,
          maximum: 50_000,
          maximumInclusive: false,
          smallerAlone: 'open',
          source: inUndatedPress('alle Kommunen mit weniger als 50.000'),
        },
        consortium: {
          minimumMembers: 2,
          smallBelow: 10_000,
          largest: 50_000,
          source: inUndatedPress('können sich im ländlichen Raum mit anderen Kommunen abstimmen'),
        },
      },
    },
  ],
  // Where an edition is silent: the kind of municipality by the call of 2018, the rest by the guideline of 2021.
  elsewhere: { kind, consortium, duration, earlyStart, concept, financePlan, resolution },
  fundableCosts: [
    {
      kind: 'externalModeration',
      source: inUndatedPress('Das WIR-Programm fördert eine externe Prozessmoderation'),
    },
  ],
  contradictions: kivContradictions,
  notFollowed: [
    {
      wording: 'zwischen 10 000 und 30 000',
      source: wetterau,
      reason: {
        de: 'Widerspricht allen Quellen des Landes (Z-02).',
        en: 'Contradicts all sources of the Land (Z-02).',
      },
    },
  ],
};
