import { Engine } from 'json-rules-engine';

const day = 20_220_301;
const applicant = '$.applicants[0]';

/** @param {{ amount: string }[]} items */
const sum = (items) => items.reduce((total, { amount }) => total + Number(amount), 0);

/** What no path reaches: sums, months and differences, each computed from the application. */
const computed = {
  months: ({ periods: [{ span }] }) =>
    (Number(span.to.slice(0, 4)) - 2023) * 12 + Number(span.to.slice(5, 7)),
  isInLand: ({ applicants }) => applicants.every(({ ags }) => ags.startsWith('06')),
  members: ({ applicants }) => applicants.length,
  leads: ({ applicants }) => applicants.filter(({ isLead }) => isLead === true).length,
  daysToObligation: ({ approved, firstObligation }) =>
    Date.parse(firstObligation.on) - Date.parse(approved.on),
  planDifference: ({ financePlan }) =>
    financePlan.reduce((total, { costs, funds }) => total + Math.abs(sum(costs) - sum(funds)), 0),
  yearsMissing: ({ periods: [{ span }], financePlan }) => {
    const planned = financePlan.map(({ year }) => year);
    const wanted = Array.from({ length: Number(span.to.slice(0, 4)) - 2022 }, (_, index) => 2023 + index);
    return wanted.filter((year) => !planned.includes(year)).length;
  },
  requestDifference: ({ money, financePlan }) =>
    sum(money) - financePlan.reduce((total, { funds }) => total + sum(funds), 0),
  formatKinds: ({ formats }) => new Set(formats.map(({ kind }) => kind)).size,
  topics: ({ topics }) => topics.length,
  adoptionPlanned: ({ resolutions }) =>
    resolutions.some(({ kind, planned }) => kind === 'adoption' && planned !== undefined),
  heard: ({ hearings }) => hearings.some(({ on }) => on !== undefined),
  on: () => day,
  /** Cap, own share and deadline: the guideline of 2021 states none. */
  isStated: () => false,
};

/** What stands in the application as it is. */
const paths = {
  residents: `${applicant}.population[0].value`,
  kind: `${applicant}.kind`,
  concept: '$.concept',
  audience: '$.audience',
  socialSpace: '$.socialSpace',
  localIdentity: '$.localIdentity',
  moderation: '$.moderation',
  route: '$.route',
};

/** Conditions of each criterion of the guideline of 2021; a rule fires only where the criterion is met. */
const rules = {
  F33: [['isInLand', 'equal', true]],
  F1: [
    ['residents', 'greaterThanInclusive', 10_000],
    ['residents', 'lessThan', 50_000],
  ],
  F2: [
    ['members', 'greaterThanInclusive', 2],
    ['members', 'lessThanInclusive', 3],
  ],
  F3: [['leads', 'equal', 1]],
  F4: [
    ['members', 'greaterThanInclusive', 2],
    ['residents', 'lessThan', 10_000],
  ],
  F5: [['kind', 'equal', 'kreisangehoerig']],
  F6: [['months', 'lessThanInclusive', 18]],
  F7: [['months', 'greaterThanInclusive', 12]],
  F8: [['daysToObligation', 'greaterThanInclusive', 0]],
  F9: [['isStated', 'equal', true]],
  F10: [['planDifference', 'equal', 0]],
  F11: [['yearsMissing', 'equal', 0]],
  F12: [['requestDifference', 'equal', 0]],
  F13: [['isStated', 'equal', true]],
  F14: [['concept', 'equal', true]],
  F15: [['audience', 'equal', 'allResidents']],
  F16: [['socialSpace', 'equal', true]],
  F17: [['localIdentity', 'equal', true]],
  F18: [['formatKinds', 'greaterThanInclusive', 2]],
  F19: [['topics', 'greaterThanInclusive', 1]],
  F20: [['moderation', 'equal', 'external']],
  F21: [['adoptionPlanned', 'equal', true]],
  F22: [['heard', 'equal', true]],
  F23: [['route', 'equal', 'online']],
  F24: [['isStated', 'equal', true]],
  F25: [['on', 'lessThanInclusive', 20_220_531]],
};

/** Number of rules, one for each criterion. */
export const ruleCount = Object.keys(rules).length;

/** One rule for each criterion, over the application: by path where it stands there, computed where not. */
export function fundingEngine() {
  const engine = engineWith((name) =>
    name in paths ? { fact: 'application', path: paths[name] } : { fact: name },
  );
  for (const [name, compute] of Object.entries(computed))
    engine.addFact(name, async (_params, almanac) => compute(await almanac.factValue('application')));
  return engine;
}

/** The same rules over facts that somebody has taken out of the application beforehand. */
export function flatFundingEngine() {
  return engineWith((name) => ({ fact: name }));
}

/** The facts of an application for `flatFundingEngine`. */
export function flatFacts(application) {
  const [{ population, kind }] = application.applicants;
  const { concept, audience, socialSpace, localIdentity, moderation, route } = application;
  const values = Object.entries(computed).map(([name, compute]) => [name, compute(application)]);
  return {
    ...Object.fromEntries(values),
    ...{
      residents: population[0].value,
      kind,
      concept,
      audience,
      socialSpace,
      localIdentity,
      moderation,
      route,
    },
  };
}

function engineWith(factOf) {
  const engine = new Engine();
  for (const [id, conditions] of Object.entries(rules)) {
    const all = conditions.map(([name, operator, value]) => ({ ...factOf(name), operator, value }));
    engine.addRule({ conditions: { all }, event: { type: id } });
  }
  return engine;
}
