import type { StepLink, TemplatePhase, TemplateStep } from '@wirkt/core';

/** Phase 2 of the paper, April 2020: two steps lead to the event, the other four are what happens at it. */
export const kickOff: TemplatePhase = {
  id: 'phase-2',
  title: { de: 'Kick-off-Veranstaltung', en: 'Kick-off event' },
  sources: ['konzeption-2019'],
  steps: [
    {
      id: 'phase-2-a',
      title: { de: 'Öffentlichkeitsarbeit', en: 'Public relations' },
      kind: 'publication',
      length: { count: 10, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'phase-1-b' }, { step: 'phase-1-d' }],
      responsible: ['verwaltung'],
      sources: ['konzeption-2019'],
    },
    {
      id: 'phase-2-b',
      title: { de: 'Projekt in der Stadt vorstellen', en: 'Present the project in the town' },
      kind: 'publication',
      length: { count: 5, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'phase-2-a', relation: 'afterStart' }],
      responsible: ['verwaltung'],
      sources: ['konzeption-2019'],
    },
    atTheEvent(
      'phase-2-c',
      {
        de: 'Teilnahme von Menschen verschiedener Gruppen, Altersstufen, Geschlechter und Nationalitäten',
        en: 'Bring in people of different groups, ages, genders and nationalities',
      },
      [{ step: 'phase-2-a' }, { step: 'phase-2-b' }],
    ),
    atTheEvent(
      'phase-2-d',
      {
        de: 'Ergebnisse der vorbereitenden Maßnahmen vorstellen',
        en: 'Present the results of the preparation',
      },
      [{ step: 'phase-2-c', relation: 'afterStart' }],
    ),
    atTheEvent('phase-2-e', { de: 'Abfrage von Bedarfen und Wünschen', en: 'Ask for needs and wishes' }, [
      { step: 'phase-2-d', relation: 'afterStart' },
    ]),
    atTheEvent(
      'phase-2-f',
      {
        de: 'Vorstellung und Entscheidung über Formen der Beteiligung',
        en: 'Present forms of participation and decide on them',
      },
      [{ step: 'phase-2-e', relation: 'afterStart' }],
    ),
  ],
  milestones: [
    {
      id: 'ms-formate-entschieden',
      title: { de: 'Über Beteiligungsformate entschieden', en: 'Participation formats decided' },
      criterion: {
        de: 'Es ist entschieden, welche der gefundenen Formate genutzt werden.',
        en: 'It is decided which of the formats found will be used.',
      },
      step: 'phase-2-f',
      sources: ['konzeption-2019'],
    },
  ],
};

function atTheEvent(id: string, title: TemplateStep['title'], after: readonly StepLink[]): TemplateStep {
  return {
    id,
    title,
    kind: 'publicEvent',
    length: { count: 1, unit: 'days' },
    lengthCertainty: 'inferred',
    after,
    responsible: ['steuerungsgruppe'],
    sources: ['konzeption-2019', 'stadt-auftakt'],
  };
}
