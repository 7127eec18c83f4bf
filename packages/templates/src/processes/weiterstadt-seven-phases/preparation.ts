import type { TemplatePhase } from '@wirkt/core';

/** Phase 1 of the paper: February to March 2020. */
export const preparation: TemplatePhase = {
  id: 'phase-1',
  title: { de: 'Vorbereitende Maßnahmen – Planung', en: 'Preparation and planning' },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'phase-1-a',
      title: { de: 'Ausschreibung der Prozessbegleitung', en: 'Tender for process facilitation' },
      kind: 'tender',
      length: { count: 25, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      obliges: true,
      responsible: ['verwaltung'],
      note: {
        de: 'An ihrem Ende steht der Vertrag, der die Kommune bindet. Deshalb liegt der ganze Schritt nicht vor dem Beginn der Förderung, sobald dieser bekannt ist.',
        en: 'It ends with the contract that binds the municipality. Therefore the whole step does not lie before the begin of the funding, once that is known.',
      },
      sources: ['konzeption-2019', 'foerderdatenbank-wir'],
    },
    {
      id: 'phase-1-b',
      title: {
        de: 'Klärung und Konkretisierung des Prozessablaufes',
        en: 'Clarify and detail how the process will run',
      },
      kind: 'preparation',
      length: { count: 10, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'phase-1-a' }],
      responsible: ['verwaltung'],
      sources: ['konzeption-2019'],
    },
    {
      id: 'phase-1-c',
      title: {
        de: 'Festlegen und Definieren einer Steuerungsgruppe',
        en: 'Appoint a steering group and define its task',
      },
      kind: 'preparation',
      length: { count: 15, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'phase-1-a', relation: 'afterStart', lag: { count: 2, unit: 'weeks' } }],
      responsible: ['verwaltung'],
      sources: ['konzeption-2019'],
    },
    {
      id: 'phase-1-d',
      title: { de: 'Findung von Beteiligungsformaten', en: 'Find participation formats' },
      kind: 'preparation',
      length: { count: 10, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'phase-1-a' }, { step: 'phase-1-c' }],
      responsible: ['steuerungsgruppe'],
      note: {
        de: 'Gefunden ist noch nicht entschieden: Entschieden wird bei der Auftaktveranstaltung.',
        en: 'Found is not yet decided: the decision is taken at the kick-off event.',
      },
      sources: ['konzeption-2019'],
    },
  ],
  milestones: [
    {
      id: 'ms-steuerungsgruppe',
      title: { de: 'Steuerungsgruppe festgelegt', en: 'Steering group appointed' },
      criterion: {
        de: 'Es steht fest, wer der Steuerungsgruppe angehört und welche Aufgabe sie hat.',
        en: 'It is settled who belongs to the steering group and what its task is.',
      },
      step: 'phase-1-c',
      sources: ['konzeption-2019'],
    },
    {
      id: 'ms-formate-gefunden',
      title: { de: 'Beteiligungsformate gefunden', en: 'Participation formats found' },
      criterion: {
        de: 'Es liegt eine Auswahl von Formaten vor, über die entschieden werden kann.',
        en: 'There is a selection of formats to decide on.',
      },
      step: 'phase-1-d',
      sources: ['konzeption-2019'],
    },
  ],
};
