import {
  createCalendar,
  explainDate,
  planProcess,
  resolveText,
  type CouncilSession,
  type Names,
  type PlanConstraints,
  type PlannedStep,
  type ProcessPlan,
  type TemplateStep,
} from '@wirkt/core';
import { describeDate } from '@wirkt/core/locales/de';
import {
  describeExplanation,
  describeLength,
  describePlanWarning,
  describeSlack,
  planLabels,
  sessionRoleWords,
} from '@wirkt/core/locales/de/planning';
import { kiv18Months } from '../src/processes/kiv-18-months/kiv-18-months.js';
import { assumedSessions } from './council-year.js';

const calendar = createCalendar({ state: 'DE-HE' });
const sessions = assumedSessions(2027, 2028, calendar);
const start = '2027-02-01';
const funding = { from: start, to: '2028-07-31' };
const decision = 'beschluss-strategie';

const steps = new Map(kiv18Months.phases.flatMap((phase) => phase.steps).map((step) => [step.id, step]));

/** The page `docs/planning-example.md`: one plan of a town that does not exist, forwards and backwards. */
export function planningExamplePage(): string {
  const forwards = planned({ start, funding, sessions });
  const session = forwards.steps.find(({ id }) => id === decision)?.session;
  const backwards = planned({
    direction: 'backwards',
    start,
    funding,
    sessions,
    steps: [{ step: decision, session: session?.id }],
  });
  return [
    '# Beispiel eines Plans',
    '',
    'Eine Stadt in Hessen, die es nicht gibt, beginnt am 1. Februar 2027 mit der Prozessvorlage „KIV-Prozess in 18 Monaten“ (`kiv-18-monate`). Alles auf dieser Seite hat WIRkt gerechnet und in Worte gefasst; sie wird mit `npm run planning-example` geschrieben und bei jedem Testlauf verglichen.',
    '',
    ...assumptions(),
    '## Vorwärts: so früh wie möglich',
    '',
    'Jeder Schritt liegt so früh, wie er kann. Der Puffer sagt, um wie viele Arbeitstage er sich verschieben darf, ohne dass eine Sitzung oder das Ende der Förderung verloren geht; eine Sitzung hat keinen.',
    '',
    ...stepsTable(forwards),
    ...milestonesTable(forwards),
    '### Worauf der Plan hinweist',
    '',
    ...warnings(forwards),
    `## Rückwärts: so spät wie möglich`,
    '',
    `Dieselbe Stadt fragt, wann sie spätestens beginnen muss, um dieselbe Sitzung zu erreichen: die Stadtverordnetenversammlung am ${describeDate(session?.on ?? '')}. Jetzt liegt jeder Schritt so spät, wie er kann. Der Puffer zählt hier vom frühesten Tag an.`,
    '',
    ...stepsTable(backwards),
    '## Warum dieser Termin?',
    '',
    'Jeder Termin kennt seine Gründe. Die Erklärung beginnt mit dem Termin und geht zurück bis zu dem, woran alles hängt.',
    '',
    ...explanation('Vorwärts', forwards, 'auftaktveranstaltung'),
    ...explanation('Vorwärts', forwards, decision),
    ...explanation('Rückwärts', backwards, 'ausschreibung'),
  ].join('\n');
}

function planned(constraints: PlanConstraints): ProcessPlan {
  const result = planProcess(kiv18Months, constraints, calendar);
  if (!result.ok) throw new Error(JSON.stringify(result.conflicts));
  return result.plan;
}

function assumptions(): string[] {
  const rows = sessions.map(
    (session) => `| ${name('body', session.body)} | ${describeDate(session.on)} | ${papersOf(session)} |`,
  );
  return [
    '## Was angenommen ist',
    '',
    '- **Die Sitzungen.** Kein Gremium hat sie so beschlossen: sieben im Jahr, donnerstags außerhalb der Schulferien, der Fachausschuss eine Woche vor der Stadtverordnetenversammlung, Vorlagen drei Wochen vorher.',
    `- **Die Förderung** vom ${describeDate(funding.from)} bis zum ${describeDate(funding.to)}, also 18 Monate. Den Zeitraum nennt in Wirklichkeit der Bescheid.`,
    `- **Die Dauer** jedes Schrittes, hinter der „${planLabels.assumption}“ steht. Ersetzen Sie sie durch Ihre Erfahrung.`,
    '',
    `| Gremium | ${planLabels.session} (${planLabels.assumption}) | Vorlage bis (${planLabels.assumption}) |`,
    '| --- | --- | --- |',
    ...rows,
    '',
  ];
}

function stepsTable(plan: ProcessPlan): string[] {
  const rows = kiv18Months.phases.flatMap((phase) => [
    `| **${text(phase.title)}** | | | | |`,
    ...plan.steps.filter((step) => step.phase === phase.id).map((step) => stepRow(step, plan)),
  ]);
  const { step, from, to, duration, slack, critical } = planLabels;
  return [
    `| ${step} | ${from} | ${to} | ${duration} | ${slack} |`,
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `★ ${critical}`,
    '',
  ];
}

function stepRow(step: PlannedStep, plan: ProcessPlan): string {
  const mark = plan.criticalChain.includes(step.id) ? ' ★' : '';
  const slack = step.slack === undefined ? '' : describeSlack(step.slack);
  return `| ${name('step', step.id)}${mark} | ${describeDate(step.from)} | ${describeDate(step.to)} | ${lengthOf(steps.get(step.id))} | ${slack} |`;
}

function lengthOf(step: TemplateStep | undefined): string {
  if (step?.session) return `${planLabels.session}: ${sessionRoleWords[step.session.role]}`;
  const assumed = step?.lengthCertainty === 'assumed' ? ` (${planLabels.assumption})` : '';
  return step?.length ? `${describeLength(step.length)}${assumed}` : '';
}

function milestonesTable({ milestones }: ProcessPlan): string[] {
  const titles = new Map(
    kiv18Months.phases.flatMap((phase) => (phase.milestones ?? []).map(({ id, title }) => [id, title])),
  );
  return [
    `| ${planLabels.milestone} | am |`,
    '| --- | --- |',
    ...milestones.map(({ id, on }) => `| ${text(titles.get(id) ?? id)} | ${describeDate(on)} |`),
    '',
  ];
}

function warnings({ steps: all }: ProcessPlan): string[] {
  const sentences = all.flatMap((step) => step.warnings.map((warning) => describePlanWarning(warning, name)));
  return [...[...new Set(sentences)].map((sentence) => `- ${sentence}`), ''];
}

function explanation(direction: string, plan: ProcessPlan, id: string): string[] {
  const explained = explainDate(plan, id);
  if (!explained) return [];
  const lines = describeExplanation(explained, name);
  return [`### ${direction}: ${name('step', id)}`, '', ...lines.map((line) => `- ${line.trim()}`), ''];
}

function papersOf({ papersBy }: CouncilSession): string {
  return papersBy === undefined ? '' : describeDate(papersBy);
}

const name: Names = (kind, id) => {
  if (kind === 'step') return text(steps.get(id)?.title ?? id);
  if (kind === 'body') return text(kiv18Months.bodies.find((body) => body.id === id)?.label ?? id);
  return text(kiv18Months.blackouts?.find((blackout) => blackout.id === id)?.title ?? id);
};

function text(localized: TemplateStep['title']): string {
  return resolveText(localized, 'de', 'de').text;
}
