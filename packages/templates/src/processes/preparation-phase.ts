import type { TemplatePhase, TemplateStep } from '@wirkt/core';

/** How long the preparation takes, in working days; all of it is assumed, because no source says. */
interface WorkingDays {
  readonly tender: number;
  readonly contract: number;
  readonly steeringGroup: number;
  readonly course: number;
}

/** Facilitator, steering group and course of the process; `further` steps belong to it where there is time. */
export function preparationPhase(
  { tender, contract, steeringGroup, course }: WorkingDays,
  further: readonly TemplateStep[] = [],
): TemplatePhase {
  return {
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
        length: { count: tender, unit: 'workingDays' },
        lengthCertainty: 'assumed',
        responsible: ['verwaltung'],
      },
      {
        id: 'beauftragung',
        title: { de: 'Prozessbegleitung beauftragen', en: 'Engage the facilitator' },
        kind: 'tender',
        length: { count: contract, unit: 'workingDays' },
        lengthCertainty: 'assumed',
        after: [{ step: 'ausschreibung' }],
        obliges: true,
        responsible: ['verwaltung'],
        note: {
          de: 'Der Vertrag bindet die Kommune, deshalb plant die Vorlage ihn erst mit Beginn der Förderung. Ob er früher möglich ist, beim Fördergeber erfragen.',
          en: 'The contract binds the municipality, so the template plans it only once the funding has begun. Ask the funder whether it may be earlier.',
        },
        sources: ['foerderdatenbank-wir'],
      },
      {
        id: 'steuerungsgruppe-bilden',
        title: { de: 'Steuerungsgruppe bilden', en: 'Set up the steering group' },
        kind: 'preparation',
        length: { count: steeringGroup, unit: 'workingDays' },
        lengthCertainty: 'assumed',
        after: [{ step: 'ausschreibung', relation: 'afterStart', lag: { count: 2, unit: 'weeks' } }],
        responsible: ['verwaltung'],
        note: {
          de: 'Auch die politischen Gremien und das WIR-Vielfaltszentrum des Kreises werden eingebunden.',
          en: 'Political bodies and the diversity centre of the county are involved, too.',
        },
        sources: ['kiv-presse-ohne-datum'],
      },
      {
        id: 'ablauf-klaeren',
        title: { de: 'Ablauf klären und Formate finden', en: 'Settle the course and find formats' },
        kind: 'preparation',
        length: { count: course, unit: 'workingDays' },
        lengthCertainty: 'assumed',
        after: [{ step: 'beauftragung' }, { step: 'steuerungsgruppe-bilden' }],
        responsible: ['steuerungsgruppe'],
      },
      ...further,
    ],
    milestones: [
      {
        id: 'ms-steuerungsgruppe',
        title: { de: 'Steuerungsgruppe festgelegt', en: 'Steering group appointed' },
        criterion: {
          de: 'Es steht fest, wer der Steuerungsgruppe angehört und welche Aufgabe sie hat.',
          en: 'It is settled who belongs to the steering group and what its task is.',
        },
        step: 'steuerungsgruppe-bilden',
      },
      {
        id: 'ms-formate-gefunden',
        title: { de: 'Beteiligungsformate gefunden', en: 'Participation formats found' },
        criterion: {
          de: 'Es liegt eine Auswahl von Formaten vor, über die entschieden werden kann.',
          en: 'There is a selection of formats to decide on.',
        },
        step: 'ablauf-klaeren',
      },
    ],
  };
}
