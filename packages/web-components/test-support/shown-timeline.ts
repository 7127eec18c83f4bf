import { weiterstadt } from '@wirkt/core/examples';
import { html, render } from 'lit';
import type { WirktProcessTimeline } from '../src/elements/process-timeline/process-timeline.js';
import '../src/elements/process-timeline/define.js';
import { expect } from 'vitest';
import { soon } from './soon.js';

/** Puts a timeline of Weiterstadt into the page and waits until it is shown. */
export async function show(properties: Partial<WirktProcessTimeline> = {}, around: { lang?: string } = {}) {
  const main = document.createElement('main');
  if (around.lang !== undefined) main.lang = around.lang;
  document.body.append(main);
  render(html`<wirkt-process-timeline><p>Ersatztext</p></wirkt-process-timeline>`, main);
  const timeline = main.querySelector('wirkt-process-timeline')!;
  Object.assign(timeline, { project: weiterstadt, today: '2021-10-01', view: 'list', ...properties });
  await timeline.updateComplete;
  return timeline;
}

/** As `show`, and waits for what loads after the first paint. */
export async function showWithSteps(properties: Partial<WirktProcessTimeline> = {}) {
  const timeline = await show(properties);
  await soon(() => {
    expect(allOf(timeline, '.permalink').length).toBeGreaterThan(0);
  });
  return timeline;
}

export const textOf = (timeline: WirktProcessTimeline, selector: string) =>
  timeline.shadowRoot!.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim();
export const allOf = (timeline: WirktProcessTimeline, selector: string) => [
  ...timeline.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const statesOf = (timeline: WirktProcessTimeline) =>
  allOf(timeline, '[part="phase"]').map(({ dataset }) => dataset['state']);
