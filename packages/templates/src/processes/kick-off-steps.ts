import type { TemplateMilestone, TemplateStep } from '@wirkt/core';

/** What is particular about the kick-off in a template. */
interface KickOff {
  /** How long its preparation takes; assumed, because no source says. */
  readonly workingDays: number;
  /** Steps that it waits for beside its preparation. */
  readonly alsoAfter?: readonly string[];
}

/** The kick-off is prepared and held. */
export function kickOffSteps({ workingDays, alsoAfter = [] }: KickOff): readonly TemplateStep[] {
  return [
    {
      id: 'auftakt-vorbereiten',
      title: { de: 'Auftakt vorbereiten und einladen', en: 'Prepare the kick-off and invite' },
      kind: 'preparation',
      length: { count: workingDays, unit: 'workingDays' },
      lengthCertainty: 'assumed',
      after: [{ step: 'ablauf-klaeren' }],
      responsible: ['steuerungsgruppe'],
    },
    {
      id: 'auftaktveranstaltung',
      title: { de: 'Auftaktveranstaltung', en: 'Kick-off event' },
      kind: 'publicEvent',
      length: { count: 1, unit: 'days' },
      lengthCertainty: 'inferred',
      after: ['auftakt-vorbereiten', ...alsoAfter].map((step) => ({ step })),
      responsible: ['steuerungsgruppe'],
      sources: ['stadt-auftakt'],
    },
  ];
}

/** Formats are not only found but decided on (Z-11). */
export const formatsDecided: TemplateMilestone = {
  id: 'ms-formate-entschieden',
  title: { de: 'Über Beteiligungsformate entschieden', en: 'Participation formats decided' },
  criterion: {
    de: 'Es ist entschieden, welche der gefundenen Formate genutzt werden.',
    en: 'It is decided which of the formats found will be used.',
  },
  step: 'auftaktveranstaltung',
};
