import { explainDate, type PlanRemedy, type ProcessPlan, type StepFact } from '@wirkt/core';
import { listEntry, paragraph, wrapText, lineWidth, padded } from '../wrap-text.js';
import type { PlanUpdate } from './make-plan.js';
import { groupWarnings } from './plan-notes.js';
import { planTable } from './plan-table.js';
import { textFor, type PlanningReport } from './planning-report.js';

/** A plan for people, line by line; or why there is none and what would help. */
export function planInWords(report: PlanningReport): string[] {
  const { made, words } = report;
  if (!made.ok) return conflictsInWords(report);
  const { plan, update } = made;
  const content =
    report.explain.length > 0
      ? explanations(plan, report)
      : [
          ...planTable(plan, report),
          ...sessions(plan, report),
          ...milestones(plan, report),
          ...(update ? progress(plan, update, report) : []),
        ];
  return [
    ...head(plan, report),
    ...(update ? losses(update, report) : []),
    ...content,
    ...(report.explain.length > 0 ? [] : remarks(plan, report)),
    '',
    ...wrapText(words.plan.disclaimer, lineWidth),
  ];
}

function head({ from, to, direction }: ProcessPlan, { title, words, made }: PlanningReport): string[] {
  const { core, plan } = words;
  const span = `${core.describeSpan({ from, to })}, ${core.planLabels[direction]}`;
  const update = made.ok ? made.update : undefined;
  return [
    ...wrapText(title, lineWidth),
    ...wrapText(span, lineWidth),
    ...(update ? wrapText(plan.asOf(core.describeDate(update.today)), lineWidth) : []),
  ];
}

function conflictsInWords({ title, made, name, words, notes }: PlanningReport): string[] {
  if (made.ok) return [];
  const { core, plan } = words;
  const lacking = made.conflicts.find((conflict) => conflict.code === 'noSession');
  return [
    ...wrapText(plan.noPlan(title), lineWidth),
    ...made.conflicts.flatMap((conflict) => [
      '',
      ...listEntry(core.describeConflict(conflict, name), 2),
      ...remedies(conflict.remedies, { name, words }),
    ]),
    ...notes
      .filter(({ code }) => code === 'vagueSessions')
      .flatMap(({ message }) => ['', ...paragraph(message, 0)]),
    ...(lacking
      ? ['', ...wrapText(plan.sessionHint(`--session ${lacking.body}=2027-05-20/2027-05-03`), lineWidth)]
      : []),
    '',
    ...wrapText(plan.disclaimer, lineWidth),
  ];
}

function remedies(
  all: readonly PlanRemedy[],
  { name, words }: Pick<PlanningReport, 'name' | 'words'>,
): string[] {
  if (all.length === 0) return [];
  const instructions = all.map((remedy) => words.core.describePlanRemedy(remedy, name));
  return [`    ${words.plan.headings.remedies}`, ...instructions.flatMap((each) => listEntry(each, 4))];
}

function explanations(plan: ProcessPlan, { explain, name, words }: PlanningReport): string[] {
  return explain.flatMap((id) => {
    const explanation = explainDate(plan, id);
    if (!explanation) return ['', ...wrapText(words.plan.notDated(name('step', id)), lineWidth)];
    const [date = '', ...reasons] = words.core.describeExplanation(explanation, name);
    return ['', ...wrapText(date, lineWidth), ...reasons.flatMap((reason) => listEntry(reason))];
  });
}

function sessions(plan: ProcessPlan, { template, name, words }: PlanningReport): string[] {
  const { core, plan: texts } = words;
  const roles = new Map(
    template.phases.flatMap(({ steps }) => steps.map(({ id, session }) => [id, session])),
  );
  const lines = plan.steps
    .filter((step) => step.session)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .flatMap(({ id, from, session }) => {
      const role = roles.get(id)?.role;
      const details = [
        texts.role(name('body', session?.body ?? ''), role ? core.sessionRoleWords[role] : ''),
        session?.papersBy === undefined
          ? texts.papersByUnknown
          : texts.papersBy(texts.shortDay(session.papersBy)),
        ...(session?.certainty === 'assumed' ? [core.planLabels.assumption] : []),
      ];
      return [
        ...dated(texts.shortDay(from), name('step', id)),
        ...dated('', details.join('; '), texts.shortDay(from).length),
      ];
    });
  return part(texts.headings.sessions, lines);
}

function milestones(plan: ProcessPlan, { template, words }: PlanningReport): string[] {
  const titles = new Map(
    template.phases.flatMap((phase) => (phase.milestones ?? []).map(({ id, title }) => [id, title])),
  );
  const lines = plan.milestones.flatMap(({ id, on }) =>
    dated(words.plan.shortDay(on), textFor(titles.get(id) ?? id, words)),
  );
  return part(words.plan.headings.milestones, lines);
}

function progress(plan: ProcessPlan, { moved }: PlanUpdate, report: PlanningReport): string[] {
  const { name, words } = report;
  const { headings } = words.plan;
  const facts = (plan.facts ?? []).flatMap((fact) => factInWords(fact, report));
  return [
    ...part(
      headings.reported,
      facts.flatMap((each) => listEntry(each)),
    ),
    ...part(
      headings.moved,
      moved.flatMap((move) => listEntry(words.core.describeMove(move, name))),
    ),
    ...part(
      headings.undated,
      plan.undated.flatMap((each) => listEntry(words.core.describeUndated(each, name))),
    ),
  ];
}

function factInWords(
  { step, actual, cancelled, reason }: StepFact,
  { name, words }: PlanningReport,
): string[] {
  const { core, plan } = words;
  const what = cancelled ? plan.status.cancelled : actual && core.describeSpan(actual, 'actual');
  if (what === undefined) return [];
  const why = reason === undefined ? '' : ` (${textFor(reason, words)})`;
  return [`${plan.quoted(name('step', step))}: ${what}${why}`];
}

function losses({ lost }: PlanUpdate, report: PlanningReport): string[] {
  const { name, words } = report;
  const lines = lost.flatMap((loss) => [
    ...listEntry(words.core.describeLoss(loss, name)),
    ...remedies(loss.remedies, report),
  ]);
  return part(words.plan.headings.lost, lines);
}

function remarks(plan: ProcessPlan, { name, words, notes }: PlanningReport): string[] {
  const { headings } = words.plan;
  const { toClarify, unreported, hints } = groupWarnings(plan, words, name);
  const assumptions = notes.filter(({ code }) => code === 'assumedLengths');
  const others = notes.filter((note) => !assumptions.includes(note));
  const listed = (things: readonly { readonly message: string }[]) =>
    things.flatMap(({ message }) => listEntry(message));
  return [
    ...part(headings.unreported, listed(unreported)),
    ...part(headings.toClarify, listed(toClarify)),
    ...part(headings.hints, listed([...hints, ...others])),
    ...part(
      headings.assumptions,
      assumptions.flatMap(({ message }) => paragraph(message)),
    ),
  ];
}

function dated(day: string, text: string, width = day.length): string[] {
  return listEntry(text, 2, `${padded(day, width)}  `);
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}
