import type { TemplatePhase, TemplateStep } from '@wirkt/core';

/** How long the work before the council takes; all of it is assumed, because no source says. */
interface WorkingDays {
  readonly finalEditing: number;
  readonly papers: number;
}

/**
 * From the last comments to the published strategy: final editing, hearing, Magistrat, committee and
 * council. What the bodies do may follow the funding, because only the participation has to lie inside
 * the process (Z-07).
 */
export function resolutionPhase(
  after: readonly string[],
  published: string,
  { finalEditing, papers }: WorkingDays,
): TemplatePhase {
  return {
    id: 'beschluss',
    title: { de: 'Beschlussphase', en: 'Resolution' },
    purpose: {
      de: 'Die Strategie fertigstellen, beraten und beschließen.',
      en: 'Complete the strategy, deliberate and adopt it.',
    },
    note: {
      de: 'Beratung und Beschluss dürfen nach dem Ende der Förderung liegen; beteiligt wird vorher.',
      en: 'Deliberation and resolution may follow the funding; participation takes place before its end.',
    },
    sources: ['konzeption-2019', 'hmsi-kiv'],
    steps: [
      {
        id: 'schlussredaktion',
        title: { de: 'Schlussredaktion', en: 'Final editing' },
        kind: 'finalEditing',
        length: { count: finalEditing, unit: 'workingDays' },
        lengthCertainty: 'assumed',
        after: after.map((step) => ({ step })),
        responsible: ['verwaltung'],
      },
      hearing(published),
      {
        id: 'vorlage',
        title: { de: 'Vorlage für den Beschluss erstellen', en: 'Draw up the paper for the resolution' },
        kind: 'papers',
        length: { count: papers, unit: 'workingDays' },
        lengthCertainty: 'assumed',
        after: [{ step: 'schlussredaktion' }, { step: 'anhoerung' }],
        mayFollowFunding: true,
        responsible: ['verwaltung'],
      },
      throughMagistrat,
      ...sessionsAndPublication,
    ],
    milestones: [
      {
        id: 'ms-vorlage',
        title: { de: 'Strategie den Gremien vorgelegt', en: 'Strategy submitted to the bodies' },
        criterion: {
          de: 'Die fertige Strategie liegt dem Fachausschuss und der Stadtverordnetenversammlung zur Beratung vor.',
          en: 'The finished strategy is before the committee and the council for debate.',
        },
        step: 'vorlage-magistrat',
      },
      {
        id: 'ms-beschluss',
        title: { de: 'Strategie beschlossen', en: 'Strategy adopted' },
        criterion: {
          de: 'Die Stadtverordnetenversammlung hat die Strategie beschlossen.',
          en: 'The council has adopted the strategy.',
        },
        step: 'beschluss-strategie',
      },
    ],
  };
}

function hearing(published: string): TemplateStep {
  return {
    id: 'anhoerung',
    title: {
      de: 'Ausländerbeirat oder Integrations-Kommission anhören',
      en: 'Hear the advisory council of foreign residents or the integration commission',
    },
    kind: 'hearing',
    length: { count: 15, unit: 'workingDays' },
    lengthCertainty: 'assumed',
    after: [{ step: published }],
    mayFollowFunding: true,
    responsible: ['auslaenderbeirat'],
    note: {
      de: 'In Angelegenheiten, die für ausländische Einwohnerinnen und Einwohner wichtig sind, ist der Ausländerbeirat anzuhören. Klären Sie früh, wann er tagt.',
      en: 'In matters of importance to foreign residents the advisory council is to be heard. Find out early when it meets.',
    },
    sources: ['rechte-auslaenderbeirat'],
  };
}

const throughMagistrat: TemplateStep = {
  id: 'vorlage-magistrat',
  title: { de: 'Vorlage durch den Magistrat', en: 'Paper passes the municipal executive' },
  kind: 'papers',
  length: { count: 10, unit: 'workingDays' },
  lengthCertainty: 'assumed',
  after: [{ step: 'vorlage' }],
  mayFollowFunding: true,
  responsible: ['magistrat'],
  note: {
    de: 'Der Magistrat (in Gemeinden der Gemeindevorstand) bereitet die Beschlüsse vor. Seine Sitzungen sind hier nicht einzeln geplant.',
    en: 'The municipal executive prepares the resolutions. Its meetings are not planned one by one here.',
  },
  sources: ['hgo-gemeindevorstand'],
};

const sessionsAndPublication: readonly TemplateStep[] = [
  {
    id: 'beratung-ausschuss',
    title: { de: 'Beratung im Fachausschuss', en: 'Deliberation in the committee' },
    kind: 'session',
    session: { body: 'ausschuss', role: 'advises' },
    after: [{ step: 'vorlage-magistrat', relation: 'beforePapers' }],
    mayFollowFunding: true,
    responsible: ['ausschuss'],
  },
  {
    id: 'beschluss-strategie',
    title: { de: 'Beschluss der Strategie', en: 'Adoption of the strategy' },
    kind: 'session',
    session: { body: 'stadtverordnetenversammlung', role: 'decides' },
    after: [{ step: 'vorlage-magistrat', relation: 'beforePapers' }, { step: 'beratung-ausschuss' }],
    mayFollowFunding: true,
    responsible: ['stadtverordnetenversammlung'],
    sources: ['konzeption-2019', 'hmsi-kiv'],
  },
  {
    id: 'veroeffentlichung',
    title: { de: 'Strategie veröffentlichen', en: 'Publish the strategy' },
    kind: 'publication',
    length: { count: 10, unit: 'workingDays' },
    lengthCertainty: 'assumed',
    after: [{ step: 'beschluss-strategie' }],
    mayFollowFunding: true,
    responsible: ['verwaltung'],
  },
];
