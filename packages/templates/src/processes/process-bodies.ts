import type { Blackout, TemplateBody } from '@wirkt/core';

/** Bodies of a process in a Hessian municipality, by function and not by local name (Z-20). */
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
    note: {
      de: 'Pflicht ab mehr als 1.000 gemeldeten ausländischen Einwohnerinnen und Einwohnern (§ 84 HGO); an seine Stelle kann eine Integrations-Kommission treten (§ 89 HGO).',
      en: 'Mandatory with more than 1,000 registered foreign residents (§ 84 HGO); an integration commission may take its place (§ 89 HGO).',
    },
  },
  {
    id: 'magistrat',
    label: { de: 'Magistrat (in Gemeinden: Gemeindevorstand)', en: 'Municipal executive (Magistrat)' },
    function: 'works',
    note: {
      de: 'Bereitet die Beschlüsse der Stadtverordnetenversammlung vor und führt sie aus.',
      en: 'Prepares the resolutions of the council and carries them out.',
    },
  },
  { id: 'ausschuss', label: { de: 'Fachausschuss', en: 'Committee' }, function: 'advises' },
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
 * Public events keep away from school holidays, when many are away; a municipality can lift it. Surveys and
 * comments do not, or 18 months would not do from every start. Decision of the project.
 */
export const schoolHolidaysFree: Blackout = {
  id: 'schulferien',
  title: { de: 'Schulferien', en: 'School holidays' },
  days: 'schoolHolidays',
  kinds: ['publicEvent'],
};
