import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { planExample } from './plan-example.js';
import { conflictPage, planPage } from './plan-page.js';
import './portal.css';

/**
 * Was die Planung aus der Vorlage „KIV-Prozess in 18 Monaten“ macht: für eine Stadt in Hessen, die es nicht
 * gibt und die am 1. Februar 2027 beginnt. Alle Sitzungstermine sind Annahmen. Auf der Kommandozeile
 * rechnet `wirkt plan` dasselbe, in Code `planProcess`.
 */
const meta = {
  title: 'Seiten/Prozessplan',
  tags: ['ohne-element'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta;

export default meta;

const explained = ['auftaktveranstaltung', 'werkstatt-2', 'beschluss-strategie'];

/** So früh wie möglich ab dem 1. Februar 2027. */
export const Forwards: StoryObj = {
  name: 'Vorwärts ab dem 1. Februar 2027',
  render: () => page('Prozessplan, so früh wie möglich', planned('forwards')),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('tbody').length).toBeGreaterThan(5);
  },
};

/** So spät wie möglich vor dem Beschluss. */
export const Backwards: StoryObj = {
  name: 'Rückwärts vom Beschluss',
  render: () => page('Prozessplan, so spät wie möglich', planned('backwards')),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('tbody').length).toBeGreaterThan(5);
  },
};

/** Eine Förderung von neun Monaten: Es gibt keinen Plan, sondern Konflikte mit Auswegen. */
export const Conflict: StoryObj = {
  name: 'Passt nicht: Konflikt mit Abhilfen',
  render: () => {
    const result = planExample({ funding: { from: '2027-02-01', to: '2027-10-31' } });
    return page('Prozessplan in neun Monaten', result.ok ? html`` : conflictPage(result.conflicts));
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('li li').length).toBeGreaterThan(0);
  },
};

function planned(direction: 'forwards' | 'backwards'): TemplateResult {
  const result = planExample({ direction });
  return result.ok ? planPage(result.plan, explained) : conflictPage(result.conflicts);
}

function page(title: string, content: TemplateResult): TemplateResult {
  return html`
    <div class="portal">
      <header class="portal-header" lang="de" dir="ltr">
        <p class="portal-town">Musterstadt</p>
        <p class="portal-example">Beispiel, alle Sitzungstermine sind Annahmen</p>
      </header>
      <main class="portal-main" lang="de" dir="ltr">
        <h1>${title}</h1>
        ${content}
      </main>
    </div>
  `;
}
