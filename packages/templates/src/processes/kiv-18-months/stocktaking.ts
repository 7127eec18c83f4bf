import type { TemplatePhase, TemplateStep } from '@wirkt/core';

/** The committee hears about the process before residents do. */
export const presentation: TemplateStep = {
  id: 'vorstellung-ausschuss',
  title: { de: 'Vorstellung im Fachausschuss', en: 'Presentation to the committee' },
  kind: 'session',
  session: { body: 'ausschuss', role: 'takesNote' },
  after: [{ step: 'ablauf-klaeren', relation: 'beforePapers' }],
  responsible: ['ausschuss'],
};

/** What there is already, and what residents say they need. */
export const stocktaking: TemplatePhase = {
  id: 'bestandsaufnahme',
  title: { de: 'Bestandsaufnahme', en: 'Stocktaking' },
  purpose: {
    de: 'Angebote, Daten und Bedarfe kennen, bevor Ziele vereinbart werden.',
    en: 'Know what is offered and needed before goals are agreed.',
  },
  sources: ['kiv-presse-ohne-datum'],
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
