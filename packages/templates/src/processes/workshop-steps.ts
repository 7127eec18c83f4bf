import type { Length, TemplateStep } from '@wirkt/core';

/** What differs from one workshop, or from one round of comments, to the next. */
interface Turn {
  readonly id: string;
  readonly title: TemplateStep['title'];
  /** The step that it follows on. */
  readonly after: string;
  /** What passes in between; absent: nothing. */
  readonly lag?: Length;
}

/** A workshop on a Saturday, as in Weiterstadt, so that people with a job can come. */
export function workshop({ id, title, after, lag }: Turn): TemplateStep {
  return {
    id,
    title,
    kind: 'publicEvent',
    length: { count: 1, unit: 'days' },
    lengthCertainty: 'inferred',
    weekdays: [6],
    after: [{ step: after, ...(lag && { lag }) }],
    responsible: ['steuerungsgruppe'],
    sources: ['stadt-auftakt'],
  };
}

/** Comments on the results of a workshop; Weiterstadt left three weeks for them. */
export function comments({ id, title, after, lag }: Turn): TemplateStep {
  return {
    id,
    title,
    kind: 'commenting',
    length: { count: 3, unit: 'weeks' },
    lengthCertainty: 'inferred',
    after: [{ step: after, ...(lag && { lag }) }],
    responsible: ['verwaltung'],
    sources: ['plattform-workshop-1'],
  };
}
