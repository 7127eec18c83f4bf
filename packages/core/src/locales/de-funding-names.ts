import type { EligibilityOutcome } from '../funding/assess-eligibility.js';
import type { FundingFact } from '../funding/funding-facts.js';
import type { FundingRule } from '../funding/funding-finding.js';
import type { CostKind, FundOrigin, FundStatus } from '../funding/funding-words.js';
import type { Outcome } from '../shared/finding.js';

/** Names of the criteria. */
export const fundingRuleNames: Readonly<Record<FundingRule | 'edition', string>> = {
  F1: 'Einwohnerzahl',
  F2: 'Mitglieder des Verbunds',
  F3: 'Federführung im Verbund',
  F4: 'Größe der Mitglieder',
  F5: 'Art der Kommune',
  F33: 'Land',
  F6: 'Höchstdauer',
  F7: 'Mindestdauer',
  F8: 'Beginn nach dem Bescheid',
  F9: 'Höhe der Förderung',
  F10: 'Finanzierungsplan',
  F11: 'Haushaltsjahre im Plan',
  F12: 'Abgleich von Plan und Antrag',
  F13: 'Eigenanteil',
  F14: 'Konzeption',
  F15: 'Beteiligung aller',
  F16: 'Bezug zum Sozialraum',
  F17: 'Kommunale Identität',
  F18: 'Beteiligungsformate',
  F19: 'Wahl der Themen',
  F20: 'Externe Moderation',
  F21: 'Beschluss',
  F22: 'Anhörung',
  F23: 'Weg des Antrags',
  F24: 'Frist',
  F25: 'Geltung der Fassung',
  F26: 'Weiteres Kriterium',
  edition: 'Geltende Regeln',
};

/** What a rule found. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  met: 'erfüllt',
  notMet: 'nicht erfüllt',
  missing: 'Angabe fehlt',
  unclear: 'unklar',
  notApplicable: 'nicht anwendbar',
};

/** What a decision means. */
export const eligibilityWords: Readonly<Record<EligibilityOutcome, string>> = {
  eligible: 'Nach dieser Prüfung können Sie einen Antrag stellen.',
  ineligible: 'Nach dieser Prüfung ist ein Antrag so nicht möglich.',
  undetermined: 'Ob ein Antrag möglich ist, steht noch nicht fest.',
};

/** How far a criterion binds. */
export const forceWords: Readonly<Record<'must' | 'should', string>> = {
  must: 'Voraussetzung',
  should: 'Hinweis',
};

/** Kinds of costs. */
export const costKindWords: Readonly<Record<CostKind, string>> = {
  externalModeration: 'Externe Prozessmoderation',
  events: 'Veranstaltungen',
  digitalParticipation: 'Digitale Beteiligung',
  translation: 'Übersetzung und Dolmetschen',
  childcare: 'Kinderbetreuung',
  publicRelations: 'Öffentlichkeitsarbeit',
  ownStaff: 'Eigenes Personal',
  other: 'Sonstiges',
};

/** Where money comes from. */
export const fundOriginWords: Readonly<Record<FundOrigin, string>> = {
  programme: 'Förderprogramm',
  ownMeans: 'Eigenmittel',
  otherPublic: 'Andere öffentliche Mittel',
  private: 'Private Mittel',
};

/** How certain money is. */
export const fundStatusWords: Readonly<Record<FundStatus, string>> = {
  planned: 'geplant',
  requested: 'beantragt',
  granted: 'bewilligt',
  paid: 'ausgezahlt',
};

/** Names of facts that are asked for. */
export const factNames: Readonly<Record<FundingFact, string>> = {
  population: 'Einwohnerzahl',
  form: 'Antrag allein oder im Verbund',
  members: 'Partnerkommunen',
  lead: 'Federführende Kommune',
  kind: 'Art der Kommune',
  period: 'Beginn und Ende',
  extension: 'Verlängerung',
  concept: 'Konzeption',
  obligation: 'Geschlossene Verträge',
  approval: 'Datum des Bescheids',
  earlyStartPermission: 'Erlaubnis eines vorzeitigen Beginns',
  money: 'Beantragter Betrag',
  financePlan: 'Finanzierungsplan',
  moderation: 'Moderation des Prozesses',
  audience: 'Zielgruppe der Beteiligung',
  formats: 'Beteiligungsformate',
  socialSpace: 'Bezug zum Sozialraum',
  localIdentity: 'Kommunale Identität',
  hearing: 'Anhörung von Ausländerbeirat oder Integrations-Kommission',
  resolution: 'Beschluss des Kommunalparlaments',
  route: 'Weg des Antrags',
  further: 'Weitere Angabe',
};
