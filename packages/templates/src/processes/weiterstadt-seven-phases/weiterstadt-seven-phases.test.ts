import { weiterstadt } from '@wirkt/core/examples';
import { describe, expect, test } from 'vitest';
import { weiterstadtSevenPhases } from './weiterstadt-seven-phases.js';

/** The paper counts seven phases; the expert meeting before the application is none of them. */
const phasesOfFile = (weiterstadt.process?.phases ?? []).filter(({ id }) => id !== 'vorfeld');
const { phases } = weiterstadtSevenPhases;

describe('the template has what the project file of the town has', () => {
  test('Z-11 phases, lettered steps and milestones by the same ids and titles, in the order of the paper', () => {
    const outline = (all: readonly { id: string; title: unknown }[] = []) =>
      all.map(({ id, title }) => ({ id, title }));
    expect(outline(phases)).toEqual(outline(phasesOfFile));
    expect(phases.map(({ steps }) => outline(steps))).toEqual(
      phasesOfFile.map(({ steps }) => outline(steps)),
    );

    // The three workshops are what became of the plan, not the plan.
    const ofPlan = phasesOfFile.map(({ milestones = [] }) =>
      milestones.filter(({ id }) => !id.startsWith('ms-workshop-')),
    );
    expect(phases.map(({ milestones }) => outline(milestones))).toEqual(ofPlan.map(outline));
  });

  test('Z-12 the kind of the step that the paper calls stocktaking', () => {
    const kinds = (all: readonly { id: string; kind?: string | undefined }[] = []) =>
      all.find(({ id }) => id === 'phase-7-b')?.kind;
    expect(kinds(phases.at(-1)?.steps)).toBe('finalEditing');
    expect(kinds(phasesOfFile.at(-1)?.steps)).toBe('finalEditing');
  });
});
