import type { Blackout, TemplateBody } from '@wirkt/core';

/** Bodies that take part in every process of a Hessian municipality, by function and not by local name (Z-20). */
export const processBodies: readonly TemplateBody[] = [
  { id: 'verwaltung', label: { de: 'Verwaltung', en: 'Administration' }, function: 'works' },
  {
    id: 'steuerungsgruppe',
    label: { de: 'Steuerungsgruppe', en: 'Steering group' },
    function: 'steers',
    note: {
      de: 'Vor Ort auch Steuergruppe, Projektteam oder Lenkungsgruppe; es zählt, wer steuert.',
      en: 'Local names differ; what counts is who steers.',
    },
  },
  {
    id: 'auslaenderbeirat',
    label: {
      de: 'Ausländerbeirat oder Integrations-Kommission',
      en: 'Advisory council of foreign residents or integration commission',
    },
    function: 'advises',
  },
  {
    id: 'ausschuss',
    label: { de: 'Fachausschuss', en: 'Committee' },
    function: 'advises',
  },
  {
    id: 'stadtverordnetenversammlung',
    label: {
      de: 'Stadtverordnetenversammlung (in Gemeinden: Gemeindevertretung)',
      en: 'Municipal council',
    },
    function: 'decides',
  },
];

/**
 * Public events and the steering group's own meeting keep away from school holidays, when many are away;
 * a municipality can lift it. Decision of the project.
 */
export const schoolHolidaysFree: Blackout = {
  id: 'schulferien',
  title: { de: 'Schulferien', en: 'School holidays' },
  days: 'schoolHolidays',
  kinds: ['publicEvent'],
  steps: ['bergfest-sitzung'],
};
