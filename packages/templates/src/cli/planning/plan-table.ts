import type { PlannedStep, ProcessPlan } from '@wirkt/core';
import { lineWidth, padded, wrapText } from '../wrap-text.js';
import { textFor, type PlanningReport } from './planning-report.js';

const mark = '*';
const slackWidth = 16;

/** The steps of a plan as a table, phase by phase, and what its marks mean. */
export function planTable(plan: ProcessPlan, report: PlanningReport): string[] {
  const { core } = report.words;
  const labels = core.planLabels;
  const width = widthOfDays(report);
  const head = row([' ', labels.from, labels.to, labels.step, labels.slack], width);
  const phases = plan.template.phases.flatMap((phase) => {
    const span = plan.phases.find(({ id }) => id === phase.id);
    const steps = plan.steps.filter((step) => step.phase === phase.id);
    if (!span) return [];
    const title = `${textFor(phase.title, report.words)}, ${core.describeSpan(span)}`;
    return ['', ...wrapText(title, lineWidth), ...steps.flatMap((step) => rowsOf(step, plan, report))];
  });
  return ['', ...head, ...phases, '', ...legend(plan, report)];
}

function rowsOf(step: PlannedStep, plan: ProcessPlan, report: PlanningReport): string[] {
  const { plan: words } = report.words;
  return row(
    [
      hasChain(plan) && plan.criticalChain.includes(step.id) ? mark : ' ',
      words.shortDay(step.from),
      step.to === step.from ? '' : words.shortDay(step.to),
      report.name('step', step.id),
      roomOf(step, plan, report),
    ],
    widthOfDays(report),
  );
}

/** What has happened has no leeway any more, and a session never had one. */
function roomOf({ id, session, slack }: PlannedStep, { facts = [] }: ProcessPlan, report: PlanningReport) {
  const { core, plan: words } = report.words;
  const actual = facts.find(({ step }) => step === id)?.actual;
  if (actual) return actual.to === undefined ? words.status.running : words.status.done;
  if (session) return core.planLabels.session;
  if (slack === undefined) return '';
  return slack === 0 ? core.describeSlack(0) : core.describeLength({ count: slack, unit: 'workingDays' });
}

type Cells = readonly [mark: string, from: string, to: string, title: string, slack: string];

/** One row; a long title goes on below itself. */
function row([first, from, to, title, slack]: Cells, width: number): string[] {
  const before = `${first} ${padded(from, width)}  ${padded(to, width)}  `;
  const titleWidth = lineWidth - before.length - slackWidth - 2;
  const [begin = '', ...others] = wrapText(title, titleWidth);
  return [
    `${before}${padded(begin, titleWidth)}  ${slack}`.trimEnd(),
    ...others.map((line) => `${' '.repeat(before.length)}${line}`),
  ];
}

function legend(plan: ProcessPlan, { words }: PlanningReport): string[] {
  const { legend: texts } = words.plan;
  const critical = `${mark} ${texts.critical[plan.direction]}`;
  const slack = `${words.core.planLabels.slack}: ${texts.slack[plan.direction]}`;
  return [...(hasChain(plan) ? wrapText(critical, lineWidth) : []), ...wrapText(slack, lineWidth)];
}

/** Where steps keep the days that they had, nothing hangs on anything, and a single step is no chain. */
function hasChain({ criticalChain }: ProcessPlan): boolean {
  return criticalChain.length > 1;
}

/** All short days are equally long. */
function widthOfDays({ words }: PlanningReport): number {
  return words.plan.shortDay('2027-01-01').length;
}
