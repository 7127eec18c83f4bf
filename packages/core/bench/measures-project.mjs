/**
 * A valid project with so many measures, shaped like an adopted strategy: a field of action for every
 * fifty measures, a goal for every five, and in every measure what municipalities usually write.
 *
 * @param {number} count
 */
export function measuresProject(count) {
  const fields = numbered(Math.ceil(count / 50), (number) => ({
    id: `field-${number}`,
    title: { de: `Handlungsfeld ${number}`, en: `Field of action ${number}` },
  }));
  const goals = numbered(Math.ceil(count / 5), (number) => ({
    id: `goal-${number}`,
    title: `Ziel ${number}`,
    level: 'Leitziel',
    actionField: `field-${Math.ceil(number / 10)}`,
  }));
  const measures = numbered(count, (number) => ({
    id: `measure-${number}`,
    number: `${Math.ceil(number / 50)}.${number}`,
    title: `Maßnahme ${number}`,
    text: 'Die Stadt baut einen Pool von Sprachmittlerinnen und Sprachmittlern auf. '.repeat(3).trim(),
    actionField: `field-${Math.ceil(number / 50)}`,
    goals: [`goal-${Math.ceil(number / 5)}`],
    responsible: ['integration-office'],
    planned: { from: `2022-${String((number % 12) + 1).padStart(2, '0')}`, to: '2023-12-31' },
    sources: ['strategy'],
  }));
  return {
    formatVersion: 1,
    id: 'musterstadt-wirkt',
    title: { de: 'Musterstadt wirkt', en: 'Musterstadt works' },
    languages: ['de', 'en'],
    asOf: '2021-09-30',
    publisher: { office: 'Fachbereich Soziales' },
    municipality: { ags: '06999001', name: 'Musterstadt' },
    sources: [{ id: 'strategy', title: 'Vielfalts- und Integrationsstrategie' }],
    actorGroups: [{ id: 'administration', title: 'Verwaltung' }],
    actors: [
      { id: 'integration-office', name: 'Integrationsbüro', group: 'administration', kind: 'administration' },
    ],
    strategy: { actionFields: fields, goals, measures },
  };
}

/**
 * @template Entry
 * @param {number} count
 * @param {(number: number) => Entry} make
 */
function numbered(count, make) {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
