import type { Length } from '../process/planning/length.js';
import type { SessionRole } from '../process/planning/template.js';
import type { StepKind } from '../process/step-kinds.js';
import type { PlanLabels } from './planning-locale.js';

/** Short words of a table of a plan. */
export const planLabels: PlanLabels = {
  from: 'Beginn',
  to: 'Ende',
  duration: 'Dauer',
  step: 'Arbeitsschritt',
  phase: 'Phase',
  milestone: 'Meilenstein',
  session: 'Sitzung',
  reason: 'Begründung',
  slack: 'Puffer',
  critical: 'auf dem kritischen Weg',
  forwards: 'vorwärts geplant',
  backwards: 'rückwärts geplant',
  assumption: 'Annahme',
};

/** Names of the kinds of work. */
export const stepKindWords: Readonly<Record<StepKind, string>> = {
  preparation: 'Vorbereitung',
  tender: 'Ausschreibung',
  inventory: 'Bestandsaufnahme',
  meeting: 'Arbeitstreffen',
  publicEvent: 'Öffentliche Veranstaltung',
  survey: 'Befragung',
  commenting: 'Kommentierung',
  evaluation: 'Auswertung',
  drafting: 'Entwurf',
  finalEditing: 'Schlussredaktion',
  hearing: 'Anhörung',
  papers: 'Vorlage',
  session: 'Sitzung',
  publication: 'Veröffentlichung',
};

/** What a body does in a session. */
export const sessionRoleWords: Readonly<Record<SessionRole, string>> = {
  takesNote: 'nimmt zur Kenntnis',
  advises: 'berät',
  decides: 'beschließt',
};

/** In what lengths are counted. */
export const lengthUnitWords: Readonly<Record<Length['unit'], string>> = {
  workingDays: 'Arbeitstage',
  days: 'Tage',
  weeks: 'Wochen',
};
