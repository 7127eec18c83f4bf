import type { TemplatePhase } from '@wirkt/core';

/** Facilitator, steering group and course of the process. */
export const preparation: TemplatePhase = {
  id: 'vorbereitung',
  title: { de: 'Vorbereitung', en: 'Preparation' },
  purpose: {
    de: 'Prozessbegleitung gewinnen, Steuerungsgruppe bilden, Ablauf klären.',
    en: 'Engage a facilitator, set up the steering group, settle the course.',
  },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'ausschreibung',
      title: { de: 'Prozessbegleitung ausschreiben', en: 'Tender for process facilitation' },
      kind: 'tender',
      length: { count: 30, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      responsible: ['verwaltung'],
    },
    {
      id: 'beauftragung',
      title: { de: 'Prozessbegleitung beauftragen', en: 'Engage the facilitator' },
      kind: 'tender',
      length: { count: 10, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'ausschreibung' }],
      obliges: true,
      responsible: ['verwaltung'],
      note: {
        de: 'Der Vertrag bindet die Kommune; vor Beginn der Förderung wird er nicht geschlossen.',
        en: 'The contract binds the municipality; it is not concluded before the funding begins.',
      },
    },
    {
      id: 'steuerungsgruppe-bilden',
      title: { de: 'Steuerungsgruppe bilden', en: 'Set up the steering group' },
      kind: 'preparation',
      length: { count: 20, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'ausschreibung', relation: 'afterStart', lag: { count: 2, unit: 'weeks' } }],
      responsible: ['verwaltung'],
    },
    {
      id: 'ablauf-klaeren',
      title: { de: 'Ablauf klären und Formate finden', en: 'Settle the course and find formats' },
      kind: 'preparation',
      length: { count: 15, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'beauftragung' }, { step: 'steuerungsgruppe-bilden' }],
      responsible: ['steuerungsgruppe'],
    },
    {
      id: 'vorstellung-ausschuss',
      title: { de: 'Vorstellung im Fachausschuss', en: 'Presentation to the committee' },
      kind: 'session',
      session: { body: 'ausschuss', role: 'takesNote' },
      after: [{ step: 'ablauf-klaeren', relation: 'beforePapers' }],
      responsible: ['ausschuss'],
    },
  ],
  milestones: [
    {
      id: 'ms-steuerungsgruppe',
      title: { de: 'Steuerungsgruppe steht', en: 'Steering group in place' },
      criterion: {
        de: 'Es steht fest, wer ihr angehört und was ihre Aufgabe ist.',
        en: 'It is settled who belongs to it and what its task is.',
      },
      step: 'steuerungsgruppe-bilden',
    },
    {
      id: 'ms-formate-gefunden',
      title: { de: 'Beteiligungsformate gefunden', en: 'Participation formats found' },
      criterion: {
        de: 'Eine Auswahl liegt vor, über die entschieden werden kann.',
        en: 'There is a selection to decide on.',
      },
      step: 'ablauf-klaeren',
    },
  ],
};

/** What there is already, and what residents say they need. */
export const stocktaking: TemplatePhase = {
  id: 'bestandsaufnahme',
  title: { de: 'Bestandsaufnahme', en: 'Stocktaking' },
  purpose: {
    de: 'Angebote, Daten und Bedarfe kennen, bevor Ziele vereinbart werden.',
    en: 'Know what is offered and needed before goals are agreed.',
  },
  steps: [
    {
      id: 'angebote-erheben',
      title: { de: 'Angebote und Daten erheben', en: 'Survey what is offered and known' },
      kind: 'inventory',
      length: { count: 40, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'beauftragung' }],
      responsible: ['verwaltung'],
    },
    {
      id: 'fachgespraeche',
      title: { de: 'Fachgespräche führen', en: 'Talk to experts' },
      kind: 'meeting',
      length: { count: 15, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'angebote-erheben', relation: 'afterStart', lag: { count: 4, unit: 'weeks' } }],
      responsible: ['steuerungsgruppe'],
    },
    {
      id: 'befragung',
      title: { de: 'Befragung der Einwohnerinnen und Einwohner', en: 'Survey of residents' },
      kind: 'survey',
      length: { count: 4, unit: 'weeks' },
      lengthCertainty: 'assumed',
      after: [{ step: 'ablauf-klaeren' }, { step: 'fachgespraeche' }],
      responsible: ['verwaltung'],
    },
    {
      id: 'befragung-auswerten',
      title: { de: 'Befragung auswerten', en: 'Evaluate the survey' },
      kind: 'evaluation',
      length: { count: 15, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'befragung' }, { step: 'angebote-erheben' }],
      responsible: ['verwaltung'],
    },
  ],
};
